import SourceText
import Testing

@testable import Compliance

/// What a matrix amounts to, on matrices that are made for a rule (Ejemplo inventado).
@Suite("Figures of a matrix")
struct FigureTests {
  private static let ranges = ["80 a 100", "51 a 79", "0 a 50"].compactMap { PercentageRange($0) }

  /// A matrix of one axis: of each institution its sector, and how many activities of how many.
  private func figures(_ shares: [(sector: String, fulfilled: Int, applicable: Int)])
    -> ComplianceFigures
  {
    let width = shares.map(\.applicable).max() ?? 0
    let scheme = ComplianceScheme(axes: [
      Axis(
        key: "1", name: "Eje",
        activities: (0..<width).map { Activity(key: "A\($0)", name: "Actividad \($0)") })
    ])
    var list = "clave,nombre,sector,grupo\n"
    var matrix = "clave," + (0..<width).map { "A\($0)" }.joined(separator: ",") + "\n"
    for (index, share) in shares.enumerated() {
      list += "EJ\(index),Ejemplo \(index),\(share.sector),Grupo\n"
      let cells = (0..<width).map {
        $0 < share.fulfilled ? "sí" : $0 < share.applicable ? "no" : "n.a."
      }
      matrix += "EJ\(index)," + cells.joined(separator: ",") + "\n"
    }
    return ComplianceFigures(Sample.matrix(matrix, institutions: list, scheme: scheme).matrix)
  }

  @Test func whatDoesNotApplyIsNeitherZeroNorAHundred() {
    let figures = figures([("Salud", 1, 2), ("Salud", 0, 0), ("Marina", 2, 2)])
    #expect(figures.share(1, in: 0) == nil)
    #expect(
      figures.mean(of: .whole, in: 0)
        == ScopeMean(
          percentage: Percentage(3, of: 4), counted: 2, notApplicable: 1))
    #expect(figures.frequencies(of: .whole, in: 0).map(\.percentage.text) == ["100.00", "50.00"])
    #expect(figures.position(of: 1, in: [0]) == nil)
    #expect(figures.institutionsWithOpportunities(of: .whole, in: 0) == [0])
  }

  /// What lies between two ranges is told and not lost, of institutions as of sectors.
  @Test func betweenTwoRanges() {
    let figures = figures([
      ("Salud", 19, 24), ("Salud", 34, 67), ("Marina", 79, 100), ("Marina", 80, 100),
      ("Turismo", 50, 100), ("Turismo", 51, 100),
    ])
    let count = figures.rangeCount(of: .whole, in: 0, Self.ranges)
    #expect(count.rows.map(\.members) == [[3], [2, 5], [4]])
    #expect(count.outside == [0, 1])
    // 79.50 and 50.50 are means between two ranges.
    let sectors = figures.sectorRangeCount(of: .whole, in: 0, Self.ranges)
    #expect(sectors.rows.map(\.members) == [[], [0], []])
    #expect(sectors.outside == [1, 2])
  }

  @Test func fractionsThatPrintAlikeAreOneFrequency() {
    let figures = figures([("Salud", 2, 2), ("Salud", 13, 13), ("Salud", 1, 3), ("Salud", 3, 9)])
    #expect(
      figures.frequencies(of: .whole, in: 0).map { "\($0.percentage.text) \($0.count)" }
        == ["100.00 2", "33.33 2"])
  }

  @Test func tiesShareTheBestPlace() {
    let figures = figures([
      ("Salud", 3, 4), ("Salud", 6, 8), ("Salud", 4, 4), ("Salud", 1, 4), ("Marina", 1, 4),
    ])
    #expect(figures.ranking(of: .whole, in: [0]).ties.map(\.rank) == [1, 2, 4])
    #expect(figures.ranking(of: .whole, in: [0]).best(2).map(\.institutions) == [[2], [0, 1]])
    #expect(figures.ranking(of: .whole, in: [0]).worst(1).map(\.institutions) == [[3, 4]])
    #expect(figures.ranking(of: .whole, in: [0]).best(0).isEmpty)
    #expect(figures.position(of: 1, in: [0]) == SectorPosition(rank: 2, tied: 1, count: 4))
    #expect(figures.position(of: 3, in: [0]) == SectorPosition(rank: 4, tied: 0, count: 4))
    #expect(figures.position(of: 4, in: [0])?.isAlone == true)
  }

  /// A mean over axes that are thirds: equal, however it was cut off.
  @Test func meansOverAxesTie() {
    let scheme = ComplianceScheme(axes: [
      Axis(
        key: "1", name: "Uno", activities: (0..<3).map { Activity(key: "A\($0)", name: "A\($0)") }),
      Axis(
        key: "2", name: "Dos", activities: (0..<3).map { Activity(key: "B\($0)", name: "B\($0)") }),
    ])
    let matrix = Sample.matrix(
      """
      clave,A0,A1,A2,B0,B1,B2
      EJ1,sí,no,no,sí,sí,no
      EJ2,sí,no,n.a.,sí,no,n.a.
      """, institutions: Sample.institutions, scheme: scheme
    ).matrix
    let ties = ComplianceFigures(matrix).ranking(of: .whole, in: [0, 1]).ties
    #expect(ties.map(\.institutions) == [[0, 1]] && ties.map(\.percentage.text) == ["50.00"])
  }

  /// Where an axis does not apply to everybody, the two rules differ.
  @Test func theTwoRulesOfTheWhole() {
    let matrix = Sample.matrix("clave,E1-01,E2-01\nEJ1,sí,no\nEJ2,sí,n.a.\n").matrix
    let figures = ComplianceFigures(matrix)
    #expect(figures.mean(of: .whole, in: [0, 1], by: .meanOfAxes)?.text == "50.00")
    #expect(figures.mean(of: .whole, in: [0, 1], by: .meanOfInstitutions)?.text == "75.00")
  }
}
