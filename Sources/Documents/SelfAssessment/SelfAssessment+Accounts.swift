import DocumentModel
import PlanModel

/// The account of each rated part, in the order of the plan.
extension SelfAssessment {
  static func accounts(_ input: ReportInput) -> [Block] {
    input.rated.items.flatMap { rated -> [Block] in
      [.heading(2, RichText(ItemTitles.withLevel(rated.item)))]
        + CommitmentAccount(rated, under: 2, input).blocks
    }
  }

  /// New dates of the term and of its parts, which leave the original ones where they were.
  static func reschedulings(_ input: ReportInput) -> [Block] {
    let term = input.state.term.changes.map { (ReportWords.termSubject, $0) }
    let lines = input.state.lines.flatMap { line in
      line.schedule.changes.map { (input.index.title(line.key), $0) }
    }
    let table = ScheduleWords.table(
      term + lines, in: input.state, subject: ColumnTitles.rated,
      caption: ReportWords.Captions.reschedulings)
    return table.map { [$0] } ?? []
  }
}
