import CivilTime
import Diagnostics
import SourceText
import Testing

@testable import Compliance

/// Tables to a matrix: what is told, and what can't be understood.
@Suite("Matrix from tables")
struct MatrixTests {
  private func states(_ matrix: ComplianceMatrix) -> [[CellState]] {
    matrix.institutions.indices.map { row in matrix.activities.indices.map { matrix[row, $0] } }
  }

  @Test func wideAndLong() {
    let expected: [[CellState]] = [[.fulfilled, .unfulfilled], [.unfulfilled, .notApplicable]]
    for text in [
      "clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,no,n.a.\n",
      "INSTITUCION;e2_01;Comité  Publicado\nejemplo;1;2\n"
        .replacing("ejemplo;1;2", with: "ide;no;sí\nConsejo de ejemplo;na;0")
        .replacing("e2_01", with: "e2-01"),
      "nombre\tsector\tE2-01\tE1-01\nInstituto de Ejemplo\tSalud\tno\tsí\nEJ2\tMarina\t-\tno\n",
      "siglas,actividad,valor\nCDE,E2-01,n.a.\nIDE,E1-01,1\nCDE,E1-01,0\nIDE,E2-01,0\n",
      "id,eje,actividad,valor\nEJ1,1,E1-01,cumple\nEJ1,Eje 2,E2-01,no_cumple\n"
        + "EJ2,Transparencia,Comité publicado,no_cumple\nEJ2,,E2-01,no_aplica\n",
    ] {
      let reading = Sample.matrix(text)
      #expect(states(reading.matrix) == expected, "\(text)")
      #expect(reading.findings.map(\.headline) == [])
    }
  }

  @Test func whatACellTellsBesideItsState() throws {
    let reading = Sample.matrix(
      """
      clave,E1-01,E1-01 fecha,E1-01 evidencia,E1-01 observación,E2-01,E2-01 supuesto
      EJ1,sí,14/07/2023,https://example.org/a,"dice ""sí""\ny más",no,
      EJ2,no,,,,sí,sí
      """)
    #expect(reading.findings.map(\.headline) == [])
    #expect(
      reading.matrix.note(0, 0)
        == CellNote(
          date: CivilDate(iso: "2023-07-14"), evidence: "https://example.org/a",
          remark: "dice \"sí\"\ny más"))
    #expect(reading.matrix.note(0, 1) == nil && reading.matrix.note(1, 0) == nil)
    #expect(reading.matrix.isAssumed(1, 1) && !reading.matrix.isAssumed(0, 1))
    #expect(reading.matrix[1, 1] == .fulfilled && reading.matrix.hasAssumptions)
  }

  @Test func oneFileAnAxis() {
    let reading = Sample.matrix(
      "clave,E1-01\nEJ1,sí\nEJ2,no\n", "clave;actividad;valor\nEJ1;E2-01;x\nEJ2;E2-01;✓\n")
    #expect(states(reading.matrix) == [[.fulfilled, .unfulfilled], [.unfulfilled, .fulfilled]])
    #expect(reading.findings.map(\.headline) == [])
    let twice = Sample.matrix(
      "clave,E1-01\nEJ1,sí\nEJ2,no\n", "clave,E1-01,E2-01\nEJ1,no,sí\nEJ2,no,sí\n")
    #expect(twice.findings.map(\.id) == ["celda-repetida", "celda-repetida"])
    #expect(
      twice.findings[0].help == [
        "deje un solo valor de cada una: IDE (EJ1) en E1-01: la fila 2 de matriz-1.csv dice «cumple» "
          + "y la fila 2 de matriz-2.csv, «no cumple»."
      ])
  }

  @Test func rowsAreCountedAsExcelCountsThem() throws {
    let reading = Sample.matrix(
      "clave,E1-01,E1-01 observación,E2-01\nEJ1,sí,\"uno\ndos\",no\n,,,\nEJ2,quizá,,no\n")
    let finding = try #require(reading.findings.first { $0.severity == .error })
    #expect(finding.headline.hasPrefix("fila 4, columna B «E1-01»: «quizá»"))
    #expect(reading.matrix[1, 0] == .missing)
  }

  @Test func anAxisWithoutActivitiesHasNoColumns() {
    let scheme = ComplianceScheme(
      axes: Sample.scheme.axes + [Axis(key: "3", name: "Datos abiertos", activities: [])])
    let reading = Sample.matrix("clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,no,no\n", scheme: scheme)
    #expect(reading.findings.map(\.headline) == [])
    let figures = ComplianceFigures(reading.matrix)
    #expect(
      figures.mean(of: .whole, in: 2) == ScopeMean(percentage: nil, counted: 0, notApplicable: 2))
    #expect(figures.share(0, in: 2) == nil)
  }

  @Test func anAcronymOfTwoMustBeAKey() {
    let institutions = Sample.institutions.replacing("CDE", with: "IDE")
    let reading = Sample.matrix(
      "institución,E1-01,E2-01\nIDE,sí,no\nEJ2,no,no\n", institutions: institutions)
    #expect(reading.findings.map(\.id) == ["sigla-repetida"])
    #expect(reading.findings.first?.severity == .error)
  }

  @Test func aTableThatCannotBeReadHidesNoOther() {
    let reading = Sample.matrix("clave,E1-01\nEJ1,sí\nEJ2,no\n", "uno,dos\n1,2\n")
    #expect(
      reading.findings.map(\.id.rawValue)
        == ["columna-faltante"])
    #expect(reading.matrix[0, 0] == .fulfilled)
  }

  /// Rows that are too short are reported as rows, and their cells not again as missing ones.
  @Test func aShortRowIsReportedOnce() {
    let wide = Sample.matrix("clave,E1-01,E2-01\nEJ1,sí\nEJ2,no,no\n")
    #expect(wide.findings.map(\.id) == ["fila-desigual"])
    let long = Sample.matrix(
      "clave,actividad,valor,fecha\nEJ1,E1-01,sí,\nEJ1,E2-01,sí\nEJ2,E1-01,no,\nEJ2,E2-01,no,\n")
    #expect(long.findings.map(\.id) == ["fila-desigual"])
  }

  /// A file of another sort makes no thousand findings, and still no cell is left out of the count.
  @Test func manyContentsAreToldTogether() throws {
    let rows = (0..<400).map { "EJ\($0.isMultiple(of: 2) ? "1" : "x\($0)"),E1-01,\($0) pesos\n" }
    let reading = Sample.matrix("clave,actividad,valor\n" + rows.joined())
    let counts = reading.findings.reduce(into: [:] as [String: Int]) { counts, finding in
      let times = finding.headline.firstMatch(of: #/\((\d+) veces\)/#)
      counts[finding.id.rawValue, default: 0] += times.flatMap { Int($0.output.1) } ?? 1
    }
    #expect(counts["valor-no-entendido"] == 200 && counts["institución-desconocida"] == 200)
    #expect(reading.findings.count < 110)
    #expect(
      reading.findings.contains {
        $0.headline == "lo que dicen otras celdas no está en la lista de instituciones (150 veces)"
      })
  }
}
