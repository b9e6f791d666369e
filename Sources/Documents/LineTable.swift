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
  private let hasDates: Bool
  private let isReplanned: Bool
  private let hasProgress: Bool
  private let hasEnd: Bool
  private let hasDeviation: Bool
  private let hasEvidence: Bool
  private let isClosing: Bool

  init(_ input: ReportInput) {
    self.input = input
    lines = input.assessment.lines
    hasDates = lines.contains {
      $0.status.schedule.current != nil || $0.status.schedule.isReplanned
    }
    isReplanned = lines.contains { $0.status.schedule.isReplanned }
    hasProgress = lines.contains { $0.concludedOn == nil && $0.progress > 0 }
    hasEnd = lines.contains { $0.concludedOn != nil }
    hasDeviation = lines.contains { $0.deviation != nil || $0.originalDeviation != nil }
    hasEvidence = lines.contains { input.facts.evidenceCount(of: $0.item) > 0 }
    isClosing = input.judgesFulfilment
  }

  var blocks: [Block] {
    [
      .heading(2, ReportWords.Titles.lines),
      .table(Table(columns, groups: groups, notes: notes, isWide: true)),
    ]
  }

  private var notes: [RichText] {
    var notes: [String] = []
    if hasProgress { notes.append(ReportWords.lineProgressRule) }
    if hasDeviation { notes.append(ReportWords.lineDaysRule) }
    if isReplanned && hasDeviation { notes.append(ReportWords.originalDaysRule) }
    if hasEvidence { notes.append(ReportWords.evidenceRule) }
    return notes.map { RichText($0) }
  }

  private var columns: [Column] {
    [
      [.key(ReportWords.Columns.number), .words(ReportWords.Columns.line, weight: 3, minimum: 16)],
      hasDates ? [.words(ReportWords.Columns.programmed, minimum: 11)] : [],
      isReplanned ? [.words(ReportWords.Columns.replanned, minimum: 11)] : [],
      hasEnd ? [.words(ReportWords.Columns.done, minimum: 11)] : [],
      hasProgress ? [.figures(ReportWords.Columns.progress)] : [],
      hasDeviation ? [.figures(ReportWords.Columns.deviation)] : [],
      hasDeviation && isReplanned ? [.figures(ReportWords.Columns.originalDeviation)] : [],
      [.words(ReportWords.Columns.situation, weight: 2, minimum: 16)],
      isClosing ? [.words(ReportWords.Columns.fulfilment, minimum: 12)] : [],
      hasEvidence ? [.figures(ReportWords.Columns.evidence)] : [],
    ].flatMap(\.self)
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
        groups.append(Table.Group(RichText(ClosingReport.title(of: top, level: 2)), rows))
      }
    }
    if !alone.isEmpty { groups.append(Table.Group(nil, alone)) }
    return groups
  }

  private func row(_ line: LineAssessment) -> Table.Row {
    let item = line.item
    let schedule = line.status.schedule
    var cells: [RichText] = [
      RichText(item.printedNumber ?? ""), RichText(item.name?.value ?? item.key.value),
    ]
    if hasDates { cells.append(ScheduleWords.cell(schedule.original?.value)) }
    if isReplanned {
      cells.append(schedule.isReplanned ? ScheduleWords.cell(schedule.current?.value) : "—")
    }
    if hasEnd { cells.append(RichText(line.concludedOn.map(SpanishDate.short) ?? "—")) }
    if hasProgress { cells.append(progress(line)) }
    if hasDeviation {
      cells.append(RichText(FigureWords.signedDays(line.deviation)))
      if isReplanned { cells.append(RichText(FigureWords.signedDays(line.originalDeviation))) }
    }
    cells.append(situation(line))
    if isClosing {
      cells.append(RichText(Spanish.capitalized(FulfilmentWords.text(line.fulfilment))))
    }
    if hasEvidence { cells.append(RichText(evidence(item))) }
    return Table.Row(cells)
  }

  /// The progress in percent; nothing was told of a line that rests on a dash.
  private func progress(_ line: LineAssessment) -> RichText {
    let isTold = line.status.state != nil || line.period != nil
    return RichText(isTold ? Spanish.decimal(line.progress, digits: 1) + " %" : "—")
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
