import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// What the plan promises in one item, without what lies below it.
struct ItemPromise {
  private let item: PlanItem
  private let inherited: [Responsibility]
  private let input: ReportInput

  /// An item with the responsibilities that are said above it already.
  init(_ item: PlanItem, inheriting inherited: [Responsibility], _ input: ReportInput) {
    self.item = item
    self.inherited = inherited
    self.input = input
  }

  /// Date, target, areas, weight and measure, those that the plan tells.
  ///
  /// Areas that many lines share are named in full where they are said for all of them.
  var details: [LabelledValue] {
    var details: [LabelledValue] = []
    func add(_ label: String, _ text: String?) {
      if let text { details.append(.init(label, RichText(text))) }
    }
    add(ProgrammeWords.Labels.schedule, schedule)
    add(ProgrammeWords.Labels.target, item.target?.value)
    details += ResponsibilityWords.facts(item.responsibilities, beyond: inherited) { key in
      item.isLeaf ? key : input.index.fullArea(key)
    }
    if item.weight != 1 {
      add(ProgrammeWords.Labels.weight, Spanish.decimal(item.weight, digits: 2))
    }
    add(ProgrammeWords.Labels.measure, item.measure.map(ProgrammeWords.measure))
    return details
  }

  /// The date as it is written, with the days that it means, and the one that holds since.
  private var schedule: String? {
    let written = item.schedule.map { ScheduleWords.formal($0.value) }
    guard let change = input.state.line(item.key.value)?.schedule.replanning else {
      return written
    }
    let current = ScheduleWords.formal(change.to.value)
    return written.map { ProgrammeWords.rescheduled($0, to: current) } ?? current
  }

  /// The description, the narrative of the promise and the lettered parts.
  func body(under level: Int) -> [Block] {
    let summary = item.summary.map { [Block.paragraph(RichText(Spanish.sentence($0)))] } ?? []
    return summary + narrative(under: level) + parts
  }

  /// The narrative of the promise, its titles under that of the item.
  func narrative(under level: Int) -> [Block] {
    input.promise(of: item, under: level) ?? []
  }

  /// The lettered parts, a line each.
  var parts: [Block] {
    guard !item.parts.isEmpty else { return [] }
    return [.bullets(item.parts.map { List.Item(RichText(ProgrammeWords.part($0))) })]
  }

  /// The details as sentences of one paragraph, each with its label.
  var sentences: RichText {
    details.map { detail in
      let end = detail.value.plainText.last.map { ".!?…".contains($0) } ?? true ? "" : "."
      return "\(emphasis: RichText(detail.label)): \(detail.value)\(end)" as RichText
    }.joined(" ")
  }
}
