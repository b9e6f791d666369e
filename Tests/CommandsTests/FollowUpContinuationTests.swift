import Compliance
import DelimitedText
import Foundation
import PlanFiles
import PlanModel
import SourceText
import Testing

@testable import Commands

/// A follow-up goes on: who is followed up and in what stays, what they did is asked anew.
@Suite("A follow-up that goes on")
struct FollowUpContinuationTests {
  @Test func theTablesGoOnAndTheFiguresDoNot() throws {
    let loaded = try ContinuedPlans.load("ptgada-2022-2023")
    let (draft, _) = try ContinuedPlans.continued(loaded)
    #expect(draft.findings.map(\.headline) == [])
    let (plan, _, findings) = ContinuedPlans.read(draft)
    #expect(findings.filter { $0.severity == .error }.map(\.headline) == [])
    let settings = try #require(plan.compliance)
    #expect(!settings.isReconstructed && settings.reconstruction == nil)
    #expect(settings.published == nil && settings.due == nil)
    #expect(settings.ranges.map(\.key.value) == ["alto", "medio", "bajo"])
    #expect(settings.groups.count == 4)
    #expect(
      plan.items.flatMap(\.leaves).map(\.name?.value)
        == loaded.plan.items.flatMap(\.leaves).map(\.name?.value))
    #expect(draft.account.activities.count == 15 && draft.account.emptied == ["3"])

    let tables = Dictionary(
      uniqueKeysWithValues: draft.files.filter { $0.path.hasSuffix(".csv") }
        .map { ($0.path, SourceText(name: $0.path, bytes: $0.bytes)) })
    let old = try PlanFolder.tables(of: loaded.plan, in: loaded.folder)
    let list = "cumplimiento/instituciones.csv"
    #expect(tables.keys.sorted() == [list, "cumplimiento/matriz.csv"])
    #expect(tables[list]?.bytes == old[list]?.bytes)
    // Every cell is there and says nothing; once it says something, nothing is wrong.
    let followUp = try #require(FollowUp(plan, tables: tables))
    #expect(
      followUp.findings.filter { $0.severity == .error }.map(\.headline)
        == ["hay celdas vacías (4,065 veces)"])
    let filled = try #require(FollowUp(plan, tables: tables.mapValues(Self.filled)))
    #expect(filled.findings.filter { $0.severity == .error }.map(\.headline) == [])
    #expect(filled.figures?.mean(of: .whole, in: 0).percentage?.text == "100.00")
  }

  /// The empty cells of a table say «sí».
  private static func filled(_ source: SourceText) -> SourceText {
    let table = DelimitedTable(source)
    guard table.columns.contains(where: { $0.name == "E1-01" }) else { return source }
    var writer = DelimitedWriter()
    writer.add(table.columns.map(\.name))
    _ = table.read { row in
      writer.add(
        row.fields.enumerated().map { $0 < 3 ? table.text(of: $1) : "sí" })
    }
    return SourceText(name: source.name, bytes: writer.bytes)
  }
}
