import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The outermost parts of the plan side by side, and the whole below them.
struct AxisTable {
  private let input: ReportInput
  private let axes: [NodeAssessment]

  init(_ input: ReportInput) {
    self.input = input
    axes = input.assessment.nodes
  }

  /// Whether there are parts to compare: lines that stand alone are told one by one.
  private var isNeeded: Bool { axes.count > 1 && axes.contains { !$0.children.isEmpty } }
  private var whole: Aggregate { input.assessment.whole }
  private var hasDates: Bool { whole.current.programmed != nil }
  private var isReplanned: Bool { input.state.lines.contains { $0.schedule.isReplanned } }

  var blocks: [Block] {
    guard isNeeded else { return [] }
    let rows =
      axes.map {
        Table.Row([RichText(ClosingReport.title(of: $0.item, level: 2))] + cells($0.aggregate))
      }
      + [Table.Row([RichText(ReportWords.whole)] + cells(whole), isTotal: true)]
    return [
      .heading(2, RichText(ReportWords.byLevel(axes.first?.item.level.singular))),
      .table(Table(columns, rows, notes: notes, isWide: true)),
    ]
  }

  private var notes: [RichText] {
    (hasDates ? [RichText(ReportWords.axisRule)] : []) + [RichText(ReportWords.lightColumnsRule)]
  }

  private var columns: [Column] {
    var columns: [Column] = [
      .words(ReportWords.Columns.part, weight: 2, minimum: 16),
      .figures(ReportWords.Columns.lines),
    ]
    if hasDates {
      columns += [
        .figures(ReportWords.Columns.achieved), .figures(ReportWords.Columns.programmedShare),
        .figures(ReportWords.Columns.ratio),
      ]
      if isReplanned { columns.append(.figures(ReportWords.Columns.originalRatio)) }
      columns.append(.figures(ReportWords.Columns.punctual))
    }
    return columns
      + TrafficLight.allCases.map { light in
        .figures(RichText(.status(StatusMark(SituationWords.light(light), showsWord: false))))
      }
  }

  private func cells(_ aggregate: Aggregate) -> [RichText] {
    var cells = [Spanish.grouped(aggregate.lines)]
    if hasDates {
      let (current, original) = (aggregate.current, aggregate.original)
      cells += [
        PercentWords.exact(current.reached), PercentWords.exact(current.programmed),
        PercentWords.ratio(current.index),
      ]
      if isReplanned { cells.append(PercentWords.ratio(original.index)) }
      cells.append(
        current.punctualityJudged > 0
          ? "\(current.punctual) de \(current.punctualityJudged)" : "—")
    }
    cells += TrafficLight.allCases.map { Spanish.grouped(aggregate.count($0)) }
    return cells.map { RichText($0) }
  }
}
