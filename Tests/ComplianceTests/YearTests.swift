import SourceText
import Testing

@testable import Compliance

/// Year against year, and what was published against itself (Ejemplo inventado).
@Suite("Years")
struct YearTests {
  private func published(_ rows: String, _ axes: [Axis] = Sample.scheme.axes) -> PublishedFigures {
    let scheme = ComplianceScheme(axes: axes)
    let reading = PublishedFigures.read(
      SourceText(name: "publicado.csv", "ámbito,eje,estadística,detalle,valor,nota\n" + rows),
      scheme)
    #expect(reading.findings.map(\.headline) == [])
    return reading.figures
  }

  private func figures(_ matrix: String, _ institutions: String = Sample.institutions)
    -> ComplianceFigures
  {
    ComplianceFigures(Sample.matrix(matrix, institutions: institutions).matrix)
  }

  @Test func onlyPublishedAgainstAMatrix() throws {
    let before = ComplianceYear(
      axes: [
        Axis(key: "1", name: "Transparencia", activities: [], publishedActivityCount: 1),
        Axis(key: "2", name: "Gobierno abierto", activities: [], publishedActivityCount: 2),
      ], figures: nil,
      published: published(
        "Salud,1,promedio,,98.8%,\nMarina,1,promedio,,N/A,\nSalud,2,promedio,,Diseño e implementación,\n"
          + "Salud,1,instituciones,,3,\nMarina,2,promedio,,0.00%,\n"
      ).figures)
    let after = ComplianceYear(
      axes: Sample.scheme.axes, figures: figures("clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,no,no\n"))
    let years = YearComparison(before: before, after: after)

    let salud = try #require(years.change(of: "Salud", inAxis: "1"))
    #expect(salud.difference?.points.text == "1.20" && salud.difference?.basis == .printed)
    #expect(salud.institutions == YearCounts(before: 3, after: 1) && salud.isComparable)
    let marina = try #require(years.change(of: "Marina", inAxis: "1"))
    #expect(marina.before == .notApplicable && marina.difference == nil)
    let design = try #require(years.change(of: "Salud", inAxis: "2"))
    #expect(design.before == .beingDesigned && design.difference == nil && !design.isComparable)
    let zero = try #require(years.change(of: "Marina", inAxis: "2"))
    #expect(zero.difference?.points.text == "0.00")
    #expect(years.change(of: "Total", inAxis: "1")?.before == .unknown)
    #expect(years.change(of: "Salud", inAxis: "3") == nil)
    #expect(years.membership == nil)
  }

  @Test func twoMatrices() throws {
    let before = figures("clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,no,no\n")
    let after = figures(
      "clave,E1-01,E2-01\nej1,sí,no\nEJ3,no,n.a.\nEJ4,no,sí\n",
      """
      clave,nombre,sector,grupo
      ej1,Instituto de Ejemplo,Marina,Sectorizadas
      EJ3,Otro instituto de ejemplo,Salud,Sectorizadas
      EJ4,Otro consejo de ejemplo,Salud,No sectorizadas
      """)
    let years = YearComparison(
      before: ComplianceYear(axes: Sample.scheme.axes, figures: before),
      after: ComplianceYear(axes: Sample.scheme.axes, figures: after))
    #expect(
      years.membership
        == MembershipChange(entered: ["EJ3", "EJ4"], left: ["EJ2"], moved: ["ej1"]))
    let whole = try #require(years.change(of: "Total", inAxis: "1"))
    #expect(whole.difference?.points.text == "−16.67" && whole.difference?.basis == .unrounded)
    #expect(whole.institutions == YearCounts(before: 2, after: 3))
  }

  @Test func comparedWithAMatrix() {
    let matrix = figures("clave,E1-01,E2-01\nEJ1,sí,n.a.\nEJ2,no,n.a.\n")
    let rows = """
      Total,1,promedio,,50%,
      Total,1,promedio,,50.01%,
      Total,1,promedio,,51,Errata del informe.
      Total,2,promedio,,no aplica,
      Total,2,promedio,,0.00,
      Salud,1,en porcentaje,100,1,
      Sectorizadas,1,sectores por debajo,80,una,
      Sectorizadas,1,sectores en rango,80 a 100,uno,
      Sectorizadas,,instituciones,,dos instituciones,
      Otro grupo,1,promedio,,50,
      Total,1,promedio,2021,50,
      Total,1,texto,,casi todo,
      Total,1,promedio en rango,,50 a 79,
      Total,1,promedio en rango,,más de 50,
      """
    let ranges = ["80 a 100", "51 a 79", "0 a 50"].compactMap { PercentageRange($0) }
    let outcomes = published(rows).compared(with: matrix, ranges: ranges)
      .map { "\($0.outcome.name) \($0.computed ?? "")" }
    #expect(
      outcomes == [
        "igual 50", "distinto 50.00", "distinto, con nota 50", "igual no aplica",
        "distinto no aplica", "igual 1", "igual 1", "igual 1", "igual 2", "no se puede ",
        "no se puede ", "no se puede ", "igual 50.00", "distinto 50.00",
      ])
  }

  @Test(arguments: [
    ("Salud,1,promedio,,90.8,\nSalud,1,promedio,,90.80%,\n", 0),
    ("Salud,1,promedio,,90.8,\nSalud,1,promedio,,90.77,\n", 0),
    ("Salud,1,promedio,,90.80,\nSalud,1,promedio,,90.77,\n", 1),
    ("Salud,1,promedio,,90.80,\nSalud,2,promedio,,90.77,\n", 0),
    ("Salud,1,promedio,,90.80,\nSalud,1,promedio,2021,90.77,\n", 0),
    ("Salud,1,promedio,,90.80,\nSalud,1,promedio,,90.77,Errata.\n", 0),
    ("Salud,1,en porcentaje,100,4,\nSalud,1,en porcentaje,100.00,5,\n", 1),
    ("Salud,1,en rango,80-100,4,\nSalud,1,en rango,80% y 100%,5,\n", 1),
    ("Total,1,en rango,80-100,4,\nSectorizadas,1,en rango,80 a 100,5,\n", 1),
    ("Total,1,en rango,80-100,4,\nSectorizadas,1,en rango,80 a 100,3,\n", 0),
    (
      "Total,1,en rango,0-50,4,\nSectorizadas,1,en rango,0-50,3,\nNo sectorizadas,1,en rango,0-50,0,\n",
      1
    ),
    (
      "Total,1,en rango,0-50,4,\nSectorizadas,1,en rango,0-50,3,\nNo sectorizadas,1,en rango,0-50,1,\n",
      0
    ),
    ("Total,1,promedio,,40,\nSectorizadas,1,promedio,,50,\n", 0),
  ])
  func contradictions(_ rows: String, _ count: Int) {
    let findings = published(rows).contradictions(groups: Sample.scheme.groups)
    #expect(findings.map(\.id.rawValue) == Array(repeating: "cifra-contradictoria", count: count))
  }
}
