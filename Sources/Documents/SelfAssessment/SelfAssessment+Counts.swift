import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// How many bear each rating, as the ratings themselves add up, and as it was published.
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
    ] + published(input)
  }

  /// The counts that were published, beside those of the ratings, and where they differ.
  static func published(_ input: ReportInput) -> [Block] {
    guard !input.state.planEvaluations.isEmpty else { return [] }
    let rated = input.rated
    let counts = PublishedRatings.all(in: input.state, of: rated)
    guard !counts.isEmpty else { return [] }
    let groups = RatingCount.Side.allCases.compactMap { side -> Table.Group? in
      let rows = counts.filter { $0.published.side == side }.map(row)
      return rows.isEmpty ? nil : Table.Group(RichText(SelfAssessmentWords.side(side)), rows)
    }
    let columns: [Column] = [
      .words(ColumnTitles.rating, weight: 2), .figures(ColumnTitles.published),
      .figures(ColumnTitles.byRatings),
      .words(RichText(Spanish.capitalized(rated.noun.plural)), weight: 2),
    ]
    let differing = counts.filter { !$0.agrees }
    let words = differing.map { count in
      SelfAssessmentWords.countDiffers(
        count.published.name.value, published: count.published.number.value,
        found: count.items.count, reason: reason(count, rated))
    }
    return [
      .table(
        Table(
          caption: RichText(SelfAssessmentWords.Captions.published), columns, groups: groups,
          notes: [RichText(SelfAssessmentWords.publishedRule)])),
      words.isEmpty
        ? .paragraph(RichText(SelfAssessmentWords.countsAgree))
        : .warning(
          [.bullets(words.map { List.Item(RichText($0)) })],
          title: SelfAssessmentWords.countsDifferTitle),
    ]
  }

  /// Why a count of what others say may differ: those that only call themselves inactive.
  private static func reason(_ count: PublishedRatings, _ rated: RatedPlan) -> String? {
    guard count.published.side == .independent else { return nil }
    func names(_ items: [RatedItem]) -> [String] {
      items.filter { $0.own == .inactive }.map { $0.item.printedNumber ?? $0.item.printedTitle }
    }
    if count.published.marks.contains(.rating(.inactive)) {
      let own = names(rated.items.filter { $0.verdict != .rating(.inactive) })
      return own.isEmpty ? nil : SelfAssessmentWords.ownInactive(own)
    }
    let inactive = names(count.items)
    return inactive.isEmpty
      ? nil
      : SelfAssessmentWords.countedInactive(inactive, rest: count.items.count - inactive.count)
  }

  private static func row(_ count: PublishedRatings) -> Table.Row {
    let names = count.items.map { $0.item.printedNumber ?? $0.item.printedTitle }
    return [
      RichText(Spanish.capitalized(count.published.name.value)),
      RichText(Spanish.grouped(count.published.number.value)),
      RichText(Spanish.grouped(count.items.count)),
      RichText(names.isEmpty ? "—" : ListWords.names(names)),
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
