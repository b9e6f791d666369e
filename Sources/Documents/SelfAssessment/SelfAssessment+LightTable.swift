import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The traffic-light table: how the plan is rated as a whole, then every rated part with its light and
/// what proves it.
extension SelfAssessment {
  static func lightTable(_ input: ReportInput) -> [Block] {
    let rated = input.rated
    let whole = whole(input)
    guard rated.isRated else { return whole }
    let rows = rated.items.map { item -> Table.Row in
      [
        RichText(item.item.printedNumber ?? ""),
        RichText(item.item.name?.value ?? item.item.key.value), RatingWords.own(item),
        evidence(of: item, input),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.number),
      .words(RichText(Spanish.capitalized(rated.noun.singular)), weight: 2, minimum: 16),
      .words(ColumnTitles.selfRating, minimum: 14),
      .words(ColumnTitles.evidence, weight: 2, minimum: 16),
    ]
    let table = Table(
      caption: RichText(SelfAssessmentWords.Captions.lights(rated.noun)), columns, rows,
      notes: [legend, RichText(SelfAssessmentWords.lightRule)])
    return whole + [.paragraph(sentence(rated)), .table(table.withoutEmptyColumns)]
  }

  /// What each light stands for.
  static var legend: RichText {
    RatingLight.allCases.map { light -> RichText in
      let mark = RatingWords.light(light)
      let ratings = Spanish.or(light.ratings.map(\.rawValue))
      return RichText(.status(StatusMark(mark, "\(Spanish.capitalized(mark.name)): \(ratings)")))
    }.joinedByLines()
  }

  /// «De 13 compromisos, 7 completados, 3 con avance limitado y 3 inactivos.», with the lights.
  private static func sentence(_ rated: RatedPlan) -> RichText {
    let counted = Rating.allCases.map { ($0, rated.count(own: $0)) }.filter { $0.1 > 0 }
    var parts = counted.map { rating, count in
      RichText(
        .status(
          StatusMark(
            RatingWords.light(RatingLight(rating)), RatingWords.count(count, rating, rated.noun))))
    }
    let missing = rated.count(own: nil)
    if missing > 0 { parts.append(RichText(SelfAssessmentWords.unrated(missing))) }
    let whole = Spanish.count(rated.items.count, rated.noun.singular, rated.noun.plural)
    return "\(strong: RichText(Spanish.capitalized(whole))):  " + parts.joined("  ")
  }

  /// What the evaluations themselves show; else how much proof stands in the account.
  private static func evidence(of item: RatedItem, _ input: ReportInput) -> RichText {
    let own = item.places.flatMap { input.state.entries[$0].evidence }
    if !own.isEmpty {
      return own.map { EvidenceWords.text($0, input.files) }.joinedByLines()
    }
    let count = item.item.withDescendants.reduce(0) { $0 + input.facts.evidenceCount(of: $1) }
    return count > 0 ? RichText(SelfAssessmentWords.evidenceInAccount(count)) : "—"
  }
}
