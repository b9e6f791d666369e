import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Every line of the plan: what was promised, what was done, and how that compares.
///
/// A column that no line has anything to say in does not appear.
struct LineTable {
  private let input: ReportInput
  private let lines: [LineAssessment]
  /// Whether some line is under way: else the day of its end says all.
  private let hasProgress: Bool
  private let isReplanned: Bool

  init(_ input: ReportInput) {
    self.input = input
    lines = input.assessment.lines
    hasProgress = lines.contains { $0.concludedOn == nil && $0.progress > 0 }
    isReplanned = lines.contains { $0.status.schedule.isReplanned }
  }

  var blocks: [Block] {
    let table = Table(
      caption: ReportWords.Captions.lines, columns, groups: groups, notes: notes, isWide: true)
    return [.heading(2, ReportWords.Titles.lines), .table(table.withoutEmptyColumns)]
  }

  /// The rules of the columns that appear.
  private var notes: [RichText] {
    let hasDeviation = lines.contains { $0.deviation != nil || $0.originalDeviation != nil }
    let hasEvidence = lines.contains { input.facts.evidenceCount(of: $0.item) > 0 }
    var notes: [String] = []
    if hasProgress { notes.append(ReportWords.lineProgressRule) }
    if hasDeviation { notes.append(ReportWords.lineDaysRule) }
    if hasDeviation, isReplanned { notes.append(ReportWords.originalDaysRule) }
    if hasEvidence { notes.append(ReportWords.evidenceRule) }
    return notes.map { RichText($0) }
  }

  private var columns: [Column] {
    [
      .key(ColumnTitles.number), .words(ColumnTitles.line, weight: 3, minimum: 16),
      .words(ColumnTitles.programmed, minimum: 11),
      .words(ColumnTitles.replanned, minimum: 11),
      .words(ColumnTitles.done, minimum: 11), .figures(ColumnTitles.progress),
      .figures(ColumnTitles.deviation), .figures(ColumnTitles.originalDeviation),
      .words(ColumnTitles.situation, weight: 2, minimum: 16),
      .words(ColumnTitles.fulfilment, minimum: 12), .figures(ColumnTitles.evidence),
    ]
  }

  /// The lines below each outermost part; those that stand alone need no title over each of them.
  private var groups: [Table.Group] {
    var groups: [Table.Group] = []
    var alone: [Table.Row] = []
    for top in input.plan.items {
      let rows = top.leaves.compactMap { input.assessment.line($0.key.value) }.map(row)
      if top.isLeaf {
        alone += rows
      } else {
        if !alone.isEmpty { groups.append(Table.Group(nil, alone)) }
        alone = []
        groups.append(Table.Group(RichText(Report.title(of: top, level: 2)), rows))
      }
    }
    if !alone.isEmpty { groups.append(Table.Group(nil, alone)) }
    return groups
  }

  private func row(_ line: LineAssessment) -> Table.Row {
    let item = line.item
    let schedule = line.status.schedule
    let fulfilment = Spanish.capitalized(FulfilmentWords.text(line.fulfilment))
    return [
      RichText(item.printedNumber ?? ""), RichText(item.name?.value ?? item.key.value),
      ScheduleWords.cell(schedule.original?.value),
      schedule.isReplanned ? ScheduleWords.cell(schedule.current?.value) : "—",
      RichText(line.concludedOn.map { input.shortDate($0, of: item) } ?? "—"),
      RichText(hasProgress ? PercentWords.progress(of: line) ?? "—" : "—"),
      RichText(FigureWords.signedDays(line.deviation)),
      RichText(isReplanned ? FigureWords.signedDays(line.originalDeviation) : "—"),
      situation(line), RichText(input.judgesFulfilment ? fulfilment : "—"),
      RichText(evidence(item)),
    ]
  }

  private func situation(_ line: LineAssessment) -> RichText {
    var text = RichText(.status(SituationWords.mark(line.situation)))
    text.append(RichText(" " + SituationWords.text(line.situation)))
    if line.exceedsTerm { text.append(RichText(" (\(ReportWords.exceedsTerm))")) }
    return text
  }

  private func evidence(_ item: PlanItem) -> String {
    let count = input.facts.evidenceCount(of: item)
    return count > 0 ? Spanish.grouped(count) : "—"
  }
}
