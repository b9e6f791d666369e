import Foundation
import PlanFiles
import Testing

@testable import Compliance

/// The plan of the 271 institutions, as it lies in the repository: every figure that the report
/// printed is what the matrix gives, or says why not.
@Suite("The plan of the follow-up")
struct FollowUpPlanTests {
  private static func followUp(_ name: String) throws -> FollowUp {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appending(path: "plans/\(name)").path
    let loaded = try PlanFolder.load(folder)
    #expect(loaded.diagnostics.map(\.headline) == [])
    return try #require(
      FollowUp(loaded.plan, tables: try PlanFolder.tables(of: loaded.plan, in: folder)))
  }

  @Test func everyPublishedFigureIsCompared() throws {
    let followUp = try Self.followUp("ptgada-2022-2023")
    #expect(followUp.findings.map(\.headline) == ["«IMR» son las siglas de 2 instituciones"])
    let comparisons = followUp.comparisons
    #expect(comparisons.count == 447)
    #expect(comparisons.count { $0.outcome == .equal } == 379)
    #expect(comparisons.filter { $0.outcome == .different }.map(\.figure.key) == [])
    let explained = comparisons.filter { $0.outcome.name == "distinto, con nota" }
      .map { "\($0.figure.key) \($0.figure.valueText) \($0.computed ?? "")" }
    #expect(explained == ["F095 18 19", "F260 1 0", "F329 90.77% 80.00", "F604 más de 80 80.00"])
    var reasons: [String: Int] = [:]
    for comparison in comparisons {
      guard case .impossible(let obstacle) = comparison.outcome else { continue }
      reasons[obstacle.reason, default: 0] += 1
    }
    #expect(
      reasons == [
        "es texto, no una cifra": 2, "es de otro periodo, 2021-2022": 14,
        "depende de 185 celdas supuestas": 1, "no todos los ejes tienen matriz": 2,
        "el eje no tiene matriz": 45,
      ])
  }

  @Test func theAxesTogetherAreWhatWasPublished() throws {
    let followUp = try Self.followUp("ptgada-2022-2023")
    guard case .known(let percentage, let parts) = followUp.whole else {
      Issue.record("no figure of all axes")
      return
    }
    #expect(percentage.text == "89.85" && parts.published == [2])
    #expect(followUp.publishedWhole?.valueText == "89.85%")
    #expect(followUp.countedAxes == [0, 1])
    #expect(
      followUp.ranges.map { followUp.count(in: $0, ofAxis: 2)?.count } == [239, 11, 21])
    #expect((0..<3).map { followUp.countOfOpportunities(ofAxis: $0)?.count } == [109, 36, 58])
  }

  @Test func yearAgainstYear() throws {
    let before = try Self.followUp("ptgada-2021-2022")
    #expect(before.findings.map(\.headline) == [] && before.figures == nil)
    let years = YearComparison(
      before: before.year, after: try Self.followUp("ptgada-2022-2023").year)
    /// The differences of a group in the three axes.
    func points(_ group: String) -> [String] {
      years.axes.map { axis in
        years.groups.first { $0.name == group }.flatMap { years.change(of: $0, in: axis) }?
          .difference?.points.text ?? "—"
      }
    }
    #expect(points("Secretarías de Estado") == ["1.20", "5.40", "39.96"])
    #expect(points("Sectorizadas") == ["4.87", "−7.48", "21.36"])
    #expect(points("No sectorizadas") == ["9.17", "−11.43", "17.81"])
    #expect(points("Empresas productivas del Estado") == ["−0.03", "—", "—"])
    #expect(years.membership == nil)
    #expect(years.change(of: .whole, in: years.axes[0])?.before == .unknown)
  }
}
