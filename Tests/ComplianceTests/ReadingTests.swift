import CivilTime
import Diagnostics
import SourceText
import Testing

@testable import Compliance

/// Tables as people make them: what is understood, and that one cause makes one finding (Ejemplo
/// inventado).
@Suite("Tables of the matrix")
struct ReadingTests {
  private func ids(_ findings: [Diagnostic]) -> [String] { findings.map(\.id.rawValue) }

  // MARK: Rows that contradict themselves

  @Test(
    arguments: [
      ("siglas", "CDE", "fila-cruzada", Severity.error), ("siglas", "ide", nil, .error),
      ("nombre", "Consejo de Ejemplo", "fila-cruzada", .error),
      ("nombre", "Inst. de Ejemplo", "fila-cruzada", .warning), ("nombre", "", nil, .error),
      ("sector", "Marina", "fila-cruzada", .warning), ("grupo", "sectorizadas", nil, .error),
    ] as [(String, String, String?, Severity)])
  func whatARowSaysBesideItsKey(
    _ column: String, _ word: String, _ id: String?, _ severity: Severity
  ) {
    let wide = Sample.matrix("clave,\(column),E1-01,E2-01\nEJ1,\(word),sí,no\nEJ2,,no,no\n")
    let long = Sample.matrix(
      "\(column),clave,actividad,valor\n\(word),EJ1,E1-01,sí\n\(word),EJ1,E2-01,no\n"
        + ",EJ2,E1-01,no\n,EJ2,E2-01,no\n")
    for findings in [wide.findings, long.findings] {
      #expect(ids(findings) == [id].compactMap(\.self))
      #expect(findings.allSatisfy { $0.severity == severity })
    }
    #expect(wide.matrix[0, 0] == .fulfilled && long.matrix[0, 0] == .fulfilled)
  }

  @Test(arguments: [
    ("clave,id,E1-01,E2-01\nEJ1,EJ2,sí,no\nEJ2,EJ1,no,no\n", ["columna-repetida"]),
    (
      "clave,eje,clave del eje,actividad,valor\nEJ1,1,2,E1-01,sí\nEJ1,2,2,E2-01,no\n"
        + "EJ2,1,1,E1-01,no\nEJ2,2,2,E2-01,no\n", ["actividad-ajena"]
    ),
    (
      "clave,clave de la actividad,actividad,valor\nEJ1,E1-01,Comité publicado,sí\n"
        + "EJ1,E2-01,Diálogo con la sociedad,no\nEJ2,E1-01,,no\nEJ2,,Diálogo con la sociedad,no\n",
      []
    ),
    (
      "clave,clave de la actividad,actividad,valor\nEJ1,E1-01,Comité,sí\nEJ1,E2-01,E2-01,no\n"
        + "EJ2,E1-01,E2-01,no\nEJ2,E1-01,,no\nEJ2,E2-01,,no\n", ["fila-cruzada", "actividad-ajena"]
    ),
  ])
  func twoColumnsOfOneThing(_ text: String, _ found: [String]) {
    #expect(ids(Sample.matrix(text).findings) == found)
  }

  /// The key of one is the short name of another: the list says so, and a column says which it means.
  @Test func aWordOfTwoLevels() {
    let list = Sample.institutions.replacing("EJ2,CDE", with: "IDE,CDE")
    let read = InstitutionList(SourceText(name: "instituciones.csv", list), Sample.scheme)
    #expect(ids(read.findings) == ["nombre-ambiguo"])
    func first(_ column: String) -> [CellState] {
      let matrix = Sample.matrix(
        "\(column),E1-01,E2-01\nIDE,sí,sí\n", institutions: list
      ).matrix
      return [matrix[0, 0], matrix[1, 0]]
    }
    #expect(first("clave") == [.missing, .fulfilled])
    #expect(first("siglas") == [.fulfilled, .missing])
    #expect(
      ids(Sample.matrix("institución,E1-01,E2-01\nIDE,sí,sí\n", institutions: list).findings)
        == ["nombre-ambiguo"])
  }

  @Test func twoInstitutionsOfOneName() {
    let list = Sample.institutions.replacing("Consejo", with: "Instituto")
    #expect(
      ids(InstitutionList(SourceText(name: "lista.csv", list), Sample.scheme).findings)
        == ["nombre-ambiguo"])
    #expect(
      ids(
        Sample.matrix("nombre,E1-01,E2-01\nInstituto de Ejemplo,sí,sí\n", institutions: list)
          .findings) == ["nombre-ambiguo"])
  }

  // MARK: One cause, one finding

  /// An unknown name is why somebody seems to be missing: nobody is to be taken off the list.
  @Test(arguments: [
    "clave,E1-01,E2-01\nEJ1,sí,no\nEJ9,sí,no\n",
    "clave,actividad,valor\nEJ1,E1-01,sí\nEJ1,E2-09,no\nEJ2,E1-01,sí\nEJ2,E2-01,no\n",
  ])
  func anUnknownNameHidesGaps(_ text: String) {
    let found = ids(Sample.matrix(text).findings)
    #expect(found == ["institución-desconocida"] || found == ["actividad-ajena"])
  }

  /// Of rows that were swallowed nobody says that they are missing.
  @Test func swallowedRowsAreNotMissing() {
    let findings = Sample.matrix("clave,E1-01,E2-01\nEJ1,\"sí,no\nEJ2,sí,\"no\"x\n").findings
    #expect(ids(findings) == ["comillas-mal-puestas"])
  }

  /// A row of the list that was reported is not reported again where the matrix uses it.
  @Test func aReportedRowOfTheList() {
    let list = Sample.institutions.replacing(",Marina,Sectorizadas", with: ",Marina")
    let reading = Sample.matrix("clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,sí,no\n", institutions: list)
    #expect(ids(reading.findings) == [])
    let unread = Sample.followUp(
      institutions: "Nº,nombre,sector,grupo\n1,Ejemplo,Salud,Sectorizadas\n")
    #expect(ids(unread.findings) == ["columna-faltante", "columna-desconocida"])
    let empty = Sample.followUp(institutions: "clave,nombre,sector,grupo\n")
    #expect(ids(empty.findings) == ["lista-vacía"])
  }

  @Test(arguments: [
    "Matriz de ejemplo,,\n,,\nclave,E1-01,E2-01\nEJ1,sí,no\nEJ2,sí,no\n",
    "Matriz de ejemplo\nclave;E1-01;E2-01\nEJ1;sí;no\nEJ2;sí;no\n",
    ",Primero,\nclave,E1-01,E2-01\nEJ1,sí,no\nEJ2,sí,no\n",
    "Institución,Primero,\nclave,E1-01,E2-01\nEJ1,sí,no\nEJ2,sí,no\n",
  ])
  func aTitleAboveTheHeader(_ text: String) throws {
    let findings = Sample.matrix(text).findings
    #expect(ids(findings) == ["encabezado-desplazado"])
    #expect(
      findings[0].headline.hasPrefix(
        "el encabezado está en la fila \(text.contains(",,\n,,") ? 3 : 2)"))
  }

  @Test func headersOfWhichNoneIsKnown() {
    let findings = Sample.matrix("clave,Uno,Dos,Tres\nEJ1,sí,no,sí\n").findings
    #expect(findings.map(\.headline) == ["ninguna columna es una actividad del plan"])
    #expect(findings[0].help[0].hasPrefix("no se entienden B «Uno», C «Dos» y D «Tres»;"))
  }

  @Test(arguments: [
    "E1-01 Comité publicado", "E1-01. Comité publicado", "e1-01: comité publicado",
    "\"E1-01\nComité publicado\"", "E1-01 – Comité publicado", "E1-01) Comité publicado",
  ])
  func headersOfKeyAndName(_ header: String) {
    let reading = Sample.matrix("clave,\(header),E2-01\nEJ1,sí,no\nEJ2,no,no\n")
    #expect(ids(reading.findings) == [] && reading.matrix[0, 0] == .fulfilled)
    let other = header.replacing("Comité", with: "Otro").replacing("comité", with: "Otro")
    #expect(
      ids(Sample.matrix("clave,\(other),E2-01\nEJ1,sí,no\nEJ2,no,no\n").findings)
        == ["columna-desconocida", "celda-ausente"])
  }

  /// Columns of their owner's are passed over in a list and in published figures.
  @Test func furtherColumns() {
    let list =
      "clave,dependencia,sector,grupo,correo\nEJ1,Ejemplo,Salud,Sectorizadas,a@example.org\n"
    let read = InstitutionList(SourceText(name: "lista.csv", list), Sample.scheme)
    #expect(read.institutions.count == 1)
    #expect(read.findings.map(\.severity) == [.warning])
    let published = PublishedFigures.read(
      SourceText(
        name: "publicado.csv", "ámbito,eje,estadística,valor,página\nTotal,1,promedio,50.00,7\n"),
      Sample.scheme)
    #expect(published.figures.figures.count == 1)
    #expect(published.findings.map(\.severity) == [.warning])
  }

  // MARK: Cells

  /// «x» beside ✓ means no, also where the same cell says no once more.
  @Test func aCrossAndANoAreTheSame() {
    let text =
      "clave,actividad,valor\nEJ1,E1-01,x\nEJ1,E1-01,no\nEJ1,E2-01,✓\nEJ2,E1-01,✓\nEJ2,E2-01,✓\n"
    let reading = Sample.matrix(text)
    #expect(reading.findings.map(\.severity) == [.notice] && reading.matrix[0, 0] == .unfulfilled)
  }

  @Test func aCellTwiceWithOtherEvidence() throws {
    let reading = Sample.matrix(
      "clave,actividad,valor,evidencia\nEJ1,E1-01,sí,https://example.org/a\n"
        + "EJ1,E1-01,sí,https://example.org/b\nEJ1,E2-01,sí,\nEJ2,E1-01,no,\nEJ2,E2-01,no,\n")
    #expect(reading.findings.map(\.severity) == [.notice, .warning])
    #expect(reading.matrix.note(0, 0)?.evidence == "https://example.org/a")
    let first = try #require(reading.findings.first)
    #expect(first.place != nil && first.related.count == 1)
  }

  @Test(arguments: [
    ("2023-07-14 00:00:00", "2023-07-14"), ("14/07/2023 13:05", "2023-07-14"),
    ("2023-07-14T00:00", "2023-07-14"), ("45121", "2023-07-14"), ("1234", nil), ("99999999", nil),
  ])
  func daysOfSpreadsheets(_ text: String, _ day: String?) {
    #expect(TableDate.day(text) == day.flatMap { CivilDate(iso: $0) })
  }

  // MARK: Paths

  @Test(arguments: ["/etc/hostname", "../otro/matriz.csv", "a/../../matriz.csv"])
  func aTableOutsideOfThePlan(_ path: String) {
    let settings = Sample.wholeSettings.replacing("cumplimiento/matriz.csv", with: path)
    let findings = Sample.followUp(settings).findings
    #expect(findings.map(\.headline) == ["«\(path)» no está en la carpeta del plan"])
  }

  /// Thousands of unknown words among thousands of institutions are told without hints.
  @Test func hintsAreNotLookedForAmongThousands() {
    let list =
      "clave,nombre,sector,grupo\n"
      + (0..<2_000).map { "INST\($0),Institución \($0),Salud,Sectorizadas\n" }.joined()
    let rows = (0..<2_000).map { "INSTX\($0),sí,no\n" }.joined()
    let findings = Sample.matrix("clave,E1-01,E2-01\n" + rows, institutions: list).findings
    #expect(findings.contains { $0.id == "institución-desconocida" })
    #expect(!findings.contains { $0.help.contains { $0.hasPrefix("¿quiso decir") } })
  }
}
