import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// How many bear each rating, as the ratings themselves add up.
extension SelfAssessment {
  static func counts(_ input: ReportInput) -> [Block] {
    let rated = input.rated
    guard rated.isRated else { return [] }
    let rows = RatingTally.all(rated).map { $0.row(isCompared: rated.isRatedByOthers) }
    let total = [SelfAssessmentWords.whole, Spanish.grouped(rated.items.count)].map { RichText($0) }
    let others = rated.isRatedByOthers ? [RichText(Spanish.grouped(rated.items.count))] : []
    let columns: [Column] =
      [.words(ColumnTitles.rating), .figures(ColumnTitles.selfRating)]
      + (rated.isRatedByOthers ? [.figures(ColumnTitles.independentRating)] : [])
    return [
      .table(
        Table(
          caption: RichText(SelfAssessmentWords.Captions.counts(rated.noun)), columns,
          rows + [Table.Row(total + others, isTotal: true)]))
    ]
  }
}

/// How many rate themselves so, and how many others rate so.
struct RatingTally {
  let verdict: RatedItem.Verdict
  let own: Int
  let independent: Int

  /// The counts of everything that somebody said, the ratings from the best.
  static func all(_ rated: RatedPlan) -> [RatingTally] {
    RatedItem.Verdict.all.map { verdict in
      let own =
        switch verdict {
        case .rating(let rating): rated.count(own: rating)
        case .divided: 0
        case .none: rated.count(own: nil)
        }
      return RatingTally(
        verdict: verdict, own: own,
        independent: rated.isRatedByOthers ? rated.count(verdict) : 0)
    }.filter { $0.own + $0.independent > 0 }
  }

  fileprivate func row(isCompared: Bool) -> Table.Row {
    let counts = isCompared ? [own, independent] : [own]
    return Table.Row(
      [RatingWords.text(verdict)] + counts.map { RichText(Spanish.grouped($0)) })
  }
}
