import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Progress against planned dates: the whole in figures, then by axis, line by line, what was
/// re-planned and what is left out.
extension Report {
  static func progress(_ input: ReportInput) -> [Block] {
    overallProgress(input) + progressByAxis(input) + progressByLine(input)
      + reschedulings(input) + outside(input) + beyondTerm(input)
  }

  static func progressByAxis(_ input: ReportInput) -> [Block] {
    input.judgesLines ? AxisTable(input).blocks : []
  }

  static func progressByLine(_ input: ReportInput) -> [Block] {
    input.judgesLines ? LineTable(input).blocks : []
  }

  // MARK: The whole

  static func overallProgress(_ input: ReportInput) -> [Block] {
    guard input.judgesLines else { return [] }
    let whole = input.assessment.whole
    var blocks: [Block] = []
    // Without a single promised date there is nothing to measure against.
    if whole.current.programmed != nil {
      blocks = [.facts(figures(input)), .paragraph(RichText(rule(input)))]
      if whole.linesOutside > 0 {
        blocks.append(.paragraph(RichText(ReportWords.outside(SituationWords.exclusions(whole)))))
      }
    } else {
      blocks = [.paragraph(RichText(ReportWords.noDates))]
      if input.judgesFulfilment {
        blocks += [
          .facts([fulfilment(input)]), .paragraph(RichText(ReportWords.fulfilmentRule)),
        ]
      }
    }
    return blocks + [
      .paragraph(SituationWords.lights(whole)), .paragraph(RichText(ReportWords.legend)),
    ]
  }

  private static func figures(_ input: ReportInput) -> [LabelledValue] {
    let whole = input.assessment.whole
    let (current, original) = (whole.current, whole.original)
    let dated = input.assessment.lines.count { $0.programmed != nil }
    var facts = [
      LabelledValue(
        ReportWords.Labels.achieved,
        RichText(ReportWords.percentage(whole.progress, of: whole.linesInside)))
    ]
    // What was concluded without a date counts above and can't be compared with what was due.
    if let reached = current.reached, reached != whole.progress {
      facts.append(
        .init(
          ReportWords.Labels.achievedDated, RichText(ReportWords.percentage(reached, of: dated))))
    }
    facts += [
      .init(
        ReportWords.Labels.programmed,
        RichText(ReportWords.percentage(current.programmed, of: dated))),
      .init(ReportWords.Labels.ratio, RichText(PercentWords.ratio(current.index))),
      .init(ReportWords.Labels.originalRatio, RichText(PercentWords.ratio(original.index))),
      .init(ReportWords.Labels.punctual, RichText(ReportWords.punctual(current))),
    ]
    if original.punctual != current.punctual
      || original.punctualityJudged != current.punctualityJudged
    {
      facts.append(
        .init(ReportWords.Labels.originallyPunctual, RichText(ReportWords.punctual(original))))
    }
    if let deviation = current.meanDeviation {
      facts.append(
        .init(
          ReportWords.Labels.meanDeviation,
          RichText(
            ReportWords.meanDeviation(
              deviation,
              original: original.meanDeviation == deviation ? nil : original.meanDeviation,
              lines: current.deviationsCounted))))
    }
    return facts + (input.judgesFulfilment ? [fulfilment(input)] : [])
  }

  /// How many lines came to what, and how many of those rest.
  private static func fulfilment(_ input: ReportInput) -> LabelledValue {
    let whole = input.assessment.whole
    let parts = Fulfilment.allCases.filter { whole.count($0) > 0 }.map { fulfilment in
      let inactive = input.assessment.lines.count {
        $0.fulfilment == fulfilment && $0.exclusion == .inactive
      }
      return FulfilmentWords.count(whole.count(fulfilment), fulfilment, inactive: inactive)
    }
    return LabelledValue(ReportWords.Labels.fulfilment, RichText(Spanish.and(parts)))
  }

  /// How the percentages are reckoned; printed beside them (format.md, «How progress is judged»).
  static func rule(_ input: ReportInput) -> String {
    let rule = ReportWords.progressRule(input.assessment.thresholds)
    return input.judgesFulfilment ? "\(rule) \(ReportWords.fulfilmentRule)" : rule
  }

  // MARK: What was re-planned

  static func reschedulings(_ input: ReportInput) -> [Block] {
    let term = input.state.term.changes.map { (ReportWords.termSubject, $0) }
    let lines = input.state.lines.flatMap { line in
      line.schedule.changes.map { (input.index.title(line.key), $0) }
    }
    guard
      let table = ScheduleWords.table(
        term + lines, in: input.state, subject: ColumnTitles.line,
        caption: ReportWords.Captions.reschedulings
      )
    else { return [] }
    return [
      .heading(2, ReportWords.Titles.reschedulings), table,
      .paragraph(RichText(ReportWords.reschedulingRule)),
    ]
  }

  // MARK: What is left out, and what goes beyond the term

  static func outside(_ input: ReportInput) -> [Block] {
    let lines = Dictionary(grouping: input.assessment.lines.filter { $0.exclusion != nil }) {
      $0.exclusion
    }
    // Where no line has a date, that has been said, and all of them would be named again.
    let hasDates = input.assessment.whole.current.programmed != nil
    let kinds = Exclusion.allCases.filter { hasDates || $0 != .undated }
    let items = kinds.compactMap { exclusion -> List.Item? in
      guard let lines = lines[exclusion] else { return nil }
      return List.Item(
        RichText(ReportWords.exclusion(exclusion)),
        [.bullets(lines.map { List.Item(RichText(titleWithReason($0))) })])
    }
    guard !items.isEmpty else { return [] }
    return [
      .heading(2, ReportWords.Titles.outside), .list(List(.bullet, items, isTight: false)),
    ]
  }

  /// The line with what it was promised for, or why it was given up.
  private static func titleWithReason(_ line: LineAssessment) -> String {
    let title = line.item.printedTitle
    if let reason = line.status.reason, line.exclusion == .cancelled || line.exclusion == .inactive
    {
      return "\(title) (\(ReportWords.reason(reason)))"
    }
    guard let schedule = line.status.schedule.current?.value, line.exclusion != .permanent else {
      return title
    }
    return "\(title) (\(schedule.text))"
  }

  static func beyondTerm(_ input: ReportInput) -> [Block] {
    let lines = input.assessment.lines.filter(\.exceedsTerm)
    guard !lines.isEmpty, let end = input.state.termSpan?.end else { return [] }
    let items = lines.map { line -> List.Item in
      let schedule = line.status.schedule.current.map { ScheduleWords.inline($0.value) }
      let title = line.item.printedTitle
      return List.Item(RichText(schedule.map { "\(title): \($0)" } ?? title))
    }
    return [
      .heading(2, ReportWords.Titles.beyondTerm),
      .paragraph(RichText(ReportWords.beyondTerm(SpanishDate.words(end)))), .bullets(items),
    ]
  }
}
