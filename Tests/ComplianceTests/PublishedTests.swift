import SourceText
import Testing

@testable import Compliance

/// What is taken from published figures, and what is not (Ejemplo inventado).
@Suite("Published figures")
struct PublishedTests {
  private static let head = "ámbito,eje,estadística,detalle,valor,nota\n"

  private static let settings = """
    cumplimiento:
      instituciones: cumplimiento/instituciones.csv
      matriz: cumplimiento/matriz.csv
      publicado: cumplimiento/publicado.csv

    """

  private func followUp(_ rows: String, _ settings: String = settings) -> FollowUp {
    Sample.followUp(settings, published: Self.head + rows, axes: Sample.axisWithoutMatrix)
  }

  /// A figure that the plan calls an erratum is not computed with where there is another one.
  @Test(arguments: [
    ("Total,3,promedio,,99,Errata del informe.\nTotal,3,promedio,,50,\n", "66.67"),
    ("Total,3,promedio,,50,\nTotal,3,promedio,,99,Errata del informe.\n", "66.67"),
    ("Total,3,promedio,,50,Solo se dice en el resumen.\n", "66.67"),
    ("Total,3,promedio,,50,\nTotal,3,promedio,,50.0,\n", "66.67"),
    ("Total,3,promedio,,50,\nTotal,3,promedio,,99,\n", nil),
    ("Total,3,promedio,2021,99,\n", nil), ("", nil),
  ])
  func theMeanOfAnAxisWithoutMatrix(_ rows: String, _ whole: String?) {
    let followUp = followUp(rows)
    #expect(followUp.whole.percentage?.text == whole)
    if whole == nil { #expect(followUp.whole == .unknown(.axesWithoutMean([2]))) }
  }

  @Test func severalValuesAreNone() {
    let followUp = followUp(
      "Total,3,promedio,,50,\nTotal,3,promedio,,99,\nTotal,3,con áreas de oportunidad,,1,\n"
        + "Total,3,con áreas de oportunidad,,2,\nTotal,,promedio,,80.1,\nTotal,,promedio,,80.12,\n")
    #expect(followUp.value(of: .whole, in: 2) == .contradictory)
    #expect(followUp.countOfOpportunities(ofAxis: 2) == nil)
    #expect(followUp.publishedWhole?.valueText == "80.12")
  }

  /// Whether figures contradict each other does not depend on their order.
  @Test func contradictionsInAnyOrder() {
    let values = ["88.6", "88.61", "88.64"]
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      let rows = order.map { "Salud,1,promedio,,\(values[$0]),\n" }.joined()
      let (figures, _) = PublishedFigures.read(
        SourceText(name: "publicado.csv", Self.head + rows), Sample.scheme)
      #expect(figures.contradictions(groups: []).count == 1, "\(order)")
    }
  }

  @Test(arguments: [
    ("promedio,,-50", false), ("promedio,,5000", false), ("promedio,,100", true),
    ("promedio,,0", true), ("instituciones,,-3", false), ("instituciones,,3.5", false),
    ("instituciones,,dos", true), ("instituciones,,dos instituciones", true),
    ("instituciones,,una más", false), ("instituciones,,dos o tres", false),
    ("instituciones,,uno de cada tres", false), ("instituciones,,dos tres", false),
    ("en porcentaje,120,3", false), ("en rango,80 a 120,3", false), ("en rango,80 a 100,3", true),
  ])
  func whatIsAFigure(_ row: String, _ isUnderstood: Bool) {
    let cells = "Total,1,\(row),\n"
    let findings = PublishedFigures.read(
      SourceText(name: "publicado.csv", Self.head + cells), Sample.scheme
    ).findings
    #expect(findings.map(\.id) == (isUnderstood ? [] : ["cifra-no-entendida"]))
  }

  // MARK: A year without a matrix

  private static let only = "cumplimiento:\n  publicado: cumplimiento/publicado.csv\n"

  @Test func namesAreLookedUpInThePlan() {
    let declared = Self.only + "  grupos: [Sectorizadas]\n  sectores: [Salud]\n"
    #expect(
      followUp("Sectorizadas,1,promedio,,80,\nSalud,1,promedio,,80,\n", declared).findings == [])
    let misspelt = followUp("Sectorisadas,1,promedio,,80,\n", declared).findings
    #expect(misspelt.map(\.id) == ["cifra-no-entendida"])
    #expect(misspelt.first?.help == ["¿quiso decir «Sectorizadas»?"])
  }

  @Test func withoutThemTheRowsTellTheParts() {
    let followUp = followUp(
      "Marina,1,promedio,,80,\nSalud,1,promedio,,70,\nTotal,1,promedio,,75,\n", Self.only)
    #expect(followUp.findings == [])
    #expect(followUp.groups.map { followUp.name(of: $0) } == ["Marina", "Salud"])
    #expect(followUp.groups.map { followUp.value(of: $0, in: 0).printed?.text } == ["80", "70"])
  }

  @Test func aKeyOfTwoFigures() {
    let rows =
      "clave,ámbito,eje,estadística,valor\nF1,Salud,1,promedio,80\nF1,Salud,2,promedio,80\n"
    let findings = PublishedFigures.read(
      SourceText(name: "publicado.csv", rows), Sample.scheme
    ).findings
    #expect(findings.map(\.id) == ["cifra-repetida"])
  }
}
