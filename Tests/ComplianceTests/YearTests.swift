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

  /// A group, or the whole, in an axis by its key.
  private func change(_ years: YearComparison, _ group: String, _ axis: String) -> YearChange? {
    let axes = years.axes.filter { years.axis($0).key == axis }
    return years.groups.first { $0.name == group }.flatMap { scope in
      axes.first.flatMap { years.change(of: scope, in: $0) }
    }
  }

  @Test func onlyPublishedAgainstAMatrix() throws {
    let before = ComplianceYear(
      axes: [
        Axis(key: "1", name: "Transparencia", activities: [], publishedActivityCount: 1),
        Axis(key: "2", name: "Gobierno abierto", activities: [], publishedActivityCount: 2),
      ], figures: nil,
      published: published(
        "Sectorizadas,1,promedio,,98.8%,\nNo sectorizadas,1,promedio,,N/A,\n"
          + "Sectorizadas,2,promedio,,Diseño e implementación,\n"
          + "Sectorizadas,1,instituciones,,3,\nNo sectorizadas,2,promedio,,0.00%,\n"
      ).figures)
    let after = ComplianceYear(
      axes: Sample.scheme.axes,
      figures: figures(
        "clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,no,no\n",
        Sample.institutions.replacing("Marina,Sectorizadas", with: "Marina,No sectorizadas")))
    let years = YearComparison(before: before, after: after)

    let salud = try #require(change(years, "Sectorizadas", "1"))
    #expect(salud.difference?.points.text == "1.20" && salud.difference?.basis == .printed)
    #expect(salud.institutions == YearCounts(before: 3, after: 1) && salud.isComparable)
    let marina = try #require(change(years, "No sectorizadas", "1"))
    #expect(marina.before == .notApplicable && marina.difference == nil)
    let design = try #require(change(years, "Sectorizadas", "2"))
    #expect(design.before == .beingDesigned && design.difference == nil && !design.isComparable)
    let zero = try #require(change(years, "No sectorizadas", "2"))
    #expect(zero.difference?.points.text == "0.00")
    #expect(change(years, "Total", "1")?.before == .unknown)
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
        .map { [$0.entered, $0.left, $0.moved].map { $0.map(\.key) } }
        == [["EJ3", "EJ4"], ["EJ2"], ["ej1"]])
    let whole = try #require(change(years, "Total", "1"))
    #expect(whole.difference?.points.text == "−16.67" && whole.difference?.basis == .unrounded)
    #expect(whole.institutions == YearCounts(before: 2, after: 3))
  }

  /// A key that was given to somebody else tells nothing of who had it before; who changed the key only
  /// is still there.
  @Test func aKeyIsNotAnInstitution() throws {
    func year(_ list: String) -> ComplianceYear {
      ComplianceYear(
        axes: Sample.scheme.axes,
        figures: figures(
          "clave,E1-01,E2-01\n1,sí,no\n2,no,no\n", "clave,nombre,sector,grupo\n" + list))
    }
    let years = YearComparison(
      before: year(
        "1,Centro de Ejemplo,Salud,Sectorizadas\n2,Instituto de Ejemplo,Salud,Sectorizadas\n"),
      after: year(
        "1,Instituto de Ejemplo,Salud,Sectorizadas\n2,Archivo de Ejemplo,Salud,Sectorizadas\n"))
    #expect(
      years.membership
        .map { [$0.entered, $0.left, $0.moved].map { $0.map(\.name) } }
        == [["Archivo de Ejemplo"], ["Centro de Ejemplo"], []])
    let kept = try #require(years.changes(ofInstitution: 0))
    #expect(kept.first?.before == .computed(Percentage(0, of: 1)))
    #expect(years.changes(ofInstitution: 1) == nil)
  }

  private func year(_ axes: [Axis], _ matrix: String) -> ComplianceYear {
    let scheme = ComplianceScheme(axes: axes)
    return ComplianceYear(
      axes: axes, figures: ComplianceFigures(Sample.matrix(matrix, scheme: scheme).matrix))
  }

  private func axis(_ key: String, _ activities: String...) -> Axis {
    Axis(key: key, name: "Eje", activities: activities.map { Activity(key: $0, name: $0) })
  }

  /// An axis that went, one that came, and one that asks for as many activities, but for others.
  @Test func axesOfEitherYear() throws {
    let years = YearComparison(
      before: year(
        [axis("1", "A1", "A2"), axis("2", "B1")], "clave,A1,A2,B1\nEJ1,sí,no,sí\nEJ2,sí,no,no\n"),
      after: year(
        [axis("1", "a1", "A9"), axis("3", "C1")], "clave,A1,A9,C1\nEJ1,sí,sí,n.a.\nEJ2,sí,no,no\n"))
    #expect(
      years.axes == [
        YearAxis(before: 0, after: 0), YearAxis(before: nil, after: 1),
        YearAxis(before: 1, after: nil),
      ])
    let first = try #require(years.change(of: .whole, in: years.axes[0]))
    #expect(!first.isComparable)
    #expect(first.activities.left == ["A2"] && first.activities.entered == ["A9"])
    #expect(years.change(of: .whole, in: years.axes[1]) == nil)

    let changes = try #require(years.changes(ofInstitution: 0))
    #expect(changes.map(\.before.printed?.text) == ["50.00", nil, "100.00"])
    #expect(changes.map(\.after.printed?.text) == ["100.00", nil, nil])
    #expect(changes.map(\.after)[1] == .notApplicable)
    #expect(changes.map { $0.activities?.isComparable } == [false, nil, nil])
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
