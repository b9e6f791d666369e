import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The outermost parts of the plan side by side, and the whole below them.
struct AxisTable {
  private let input: ReportInput
  private let axes: [NodeAssessment]
  /// Whether any line has another date than it had first: looked up once for all rows.
  private let isReplanned: Bool

  init(_ input: ReportInput) {
    self.input = input
    axes = input.assessment.nodes
    isReplanned = input.state.lines.contains { $0.schedule.isReplanned }
  }

  /// Whether there are parts to compare: lines that stand alone are told one by one.
  private var isNeeded: Bool { axes.count > 1 && axes.contains { !$0.children.isEmpty } }
  private var whole: Aggregate { input.assessment.whole }
  private var hasDates: Bool { whole.current.programmed != nil }
  private var judgesFulfilment: Bool { input.judgesFulfilment }

  var blocks: [Block] {
    guard isNeeded else { return [] }
    return [.heading(2, RichText(ReportWords.byLevel(axes.first?.item.level.singular)))]
      + (hasDates ? [.table(progress)] : []) + [.table(standing)]
  }

  private func rows(_ cells: (Aggregate) -> [String]) -> [Table.Row] {
    let parts = axes.map { axis in
      Table.Row(
        ([Report.title(of: axis.item, level: 2)] + cells(axis.aggregate))
          .map { RichText($0) })
    }
    let sum = Table.Row(
      ([ReportWords.whole] + cells(whole)).map { RichText($0) }, isTotal: true)
    return parts + [sum]
  }

  private var part: Column { .words(ColumnTitles.part, weight: 2, minimum: 16) }

  // MARK: Against the dates

  private var progress: Table {
    let columns: [Column] = [
      [
        part, .figures(ColumnTitles.lines), .figures(ColumnTitles.achieved),
        .figures(ColumnTitles.programmed), .figures(ColumnTitles.ratio),
      ],
      isReplanned ? [.figures(ColumnTitles.originalRatio)] : [],
      [.figures(ColumnTitles.punctual)],
    ].flatMap(\.self)
    let rows = rows { aggregate in
      let (current, original) = (aggregate.current, aggregate.original)
      let judged = current.punctualityJudged
      return [
        Spanish.grouped(aggregate.lines), PercentWords.exact(current.reached),
        PercentWords.exact(current.programmed), PercentWords.ratio(current.index),
      ] + (isReplanned ? [PercentWords.ratio(original.index)] : [])
        + [judged > 0 ? "\(current.punctual) de \(judged)" : "—"]
    }
    return Table(
      caption: ReportWords.Captions.progress, columns, rows,
      notes: [RichText(ReportWords.axisRule)])
  }

  // MARK: How the lines stand

  private var standing: Table {
    let lights = TrafficLight.allCases.map { light in
      Column.figures(
        RichText(.status(StatusMark(SituationWords.light(light), showsWord: false))))
    }
    let outcomes = judgesFulfilment ? Fulfilment.allCases : []
    let columns =
      [part] + (hasDates ? [] : [.figures(ColumnTitles.lines)]) + lights
      + outcomes.map { .figures(RichText(FulfilmentWords.title($0))) }
    let rows = rows { aggregate in
      (hasDates ? [] : [Spanish.grouped(aggregate.lines)])
        + TrafficLight.allCases.map { Spanish.grouped(aggregate.count($0)) }
        + outcomes.map { Spanish.grouped(aggregate.count($0)) }
    }
    return Table(
      caption: ReportWords.Captions.standing, columns, rows,
      notes: [RichText(ReportWords.lightColumnsRule)])
  }
}
