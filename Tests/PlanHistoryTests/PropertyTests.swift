import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import PlanHistory

/// What holds of every plan: layout is no difference, no edit is overlooked, and the way back tells the
/// same.
@Suite("Properties of differences")
struct PropertyTests {
  @Test(arguments: TestPlan.names)
  func layoutIsNoDifference(_ name: String) throws {
    let document = try TestPlan.document(name)
    let plan = try #require(TestPlan.plan(document))
    #expect(PlanDifference(from: plan, to: plan).changes.isEmpty)
    let rewritten = try #require(TestPlan.plan(TestPlan.rewritten(document)))
    #expect(rewritten.source != plan.source && rewritten.allItems.count == plan.allItems.count)
    #expect(PlanDifference(from: plan, to: rewritten).changes == [])
  }

  /// Values of a plan, one after the other, get other words or go.
  @Test(arguments: [
    ("4pa-2019-2022", 61), ("ejemplo-comision-2025", 7), ("cpgat-2017", 31),
    ("cgaytp-2021-2022", 31),
  ])
  func noEditIsOverlooked(_ name: String, _ step: Int) throws {
    let document = try TestPlan.document(name)
    let plan = try #require(TestPlan.plan(document))
    let print = Self.print(of: plan)
    var edited = 0
    for (place, entry) in Self.entries(of: document.root).enumerated() where place % step == 0 {
      var edits = [document.removing(entry)]
      if entry.value.shape.isScalar {
        edits.append(document.replacing(entry.value, with: entry.value.text + " 1"))
        edits.append(document.replacing(entry.value, with: entry.value.text + "0"))
      }
      for edit in edits.compactMap({ $0 }) {
        guard let other = TestPlan.plan(document.applying(edit)) else { continue }
        let changes = PlanDifference(from: plan, to: other).changes
        let isOther = Self.print(of: other) != print
        edited += 1
        #expect(isOther == !changes.isEmpty, "\(entry.key.text): \(entry.value.text)")
        let back = PlanDifference(from: other, to: plan).changes
        #expect(Self.isMirror(changes, back), "\(entry.key.text): \(entry.value.text)")
      }
    }
    #expect(edited > 10)
  }

  /// What a plan means, wherever it stands.
  private static func print(of plan: Plan) -> String {
    var plan = plan
    plan.source = SourceText(name: "", "")
    return ContentPrint.text(of: plan)
  }

  private static func entries(of element: YAMLElement) -> [YAMLEntry] {
    if element.shape.isMapping {
      return element.entries.flatMap { [$0] + entries(of: $0.value) }
    }
    return element.shape.isSequence ? element.items.flatMap { entries(of: $0) } : []
  }

  /// Whether two lists tell the same, one the other way round; the order is that of each new plan.
  static func isMirror(_ one: [PlanChange], _ other: [PlanChange]) -> Bool {
    one.map(text).sorted() == other.map { text(turned($0)) }.sorted()
  }

  private static func turned(_ change: PlanChange) -> PlanChange {
    switch change.kind {
    case .added(let aspects): PlanChange(change.part, .removed(aspects))
    case .removed(let aspects): PlanChange(change.part, .added(aspects))
    case .moved(let from, let to): PlanChange(change.part, .moved(from: to, to: from))
    case .renumbered: change
    case .changed(let aspect, let from, let to):
      PlanChange(change.part, .changed(aspect, from: to, to: from))
    }
  }

  /// A change without what the other change may say of its part: its new name, its new key.
  private static func text(_ change: PlanChange) -> String {
    func keys(_ parts: PlanPart?...) -> String {
      parts.map { $0?.key ?? "" }.joined(separator: " ")
    }
    return switch change.kind {
    case .renumbered(let key): "clave " + [key, change.part.key].sorted().joined(separator: " ")
    case .moved(let from, let to): "lugar \(change.part.kind) \(keys(from, to))"
    default: "\(change.part.kind) \(change.kind)"
    }
  }
}
