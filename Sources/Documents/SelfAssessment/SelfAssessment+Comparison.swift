import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The own rating against those of others: one by one, crossed, and in a sentence.
extension SelfAssessment {
  static func comparison(_ input: ReportInput) -> [Block] {
    let rated = input.rated
    guard rated.isRatedByOthers else { return [] }
    return [
      .paragraph(RichText(SelfAssessmentWords.agreement(Agreement(rated), rated.noun))),
      oneByOne(rated, by: input.plan.evaluator), crossed(rated),
    ] + beyondRatings(rated, by: input.plan.evaluator)
  }

  private static func oneByOne(_ rated: RatedPlan, by evaluator: Evaluator?) -> Block {
    let rows = rated.items.map { item -> Table.Row in
      [
        RichText(item.item.printedNumber ?? ""),
        RichText(item.item.name?.value ?? item.item.key.value), RatingWords.own(item),
        independent(item, beside: evaluator),
        RichText(SelfAssessmentWords.comparison(item.comparison)),
      ]
    }
    let columns: [Column] = [
      .key(ColumnTitles.number),
      .words(RichText(Spanish.capitalized(rated.noun.singular)), weight: 3, minimum: 16),
      .words(ColumnTitles.selfRating, weight: 2, minimum: 12),
      .words(
        RichText(SelfAssessmentWords.independentColumn(evaluator?.shortName)), weight: 2,
        minimum: 14),
      .words(ColumnTitles.comparison, weight: 2, minimum: 14),
    ]
    let table = Table(
      caption: RichText(SelfAssessmentWords.Captions.comparison), columns, rows,
      notes: [legend, RichText(SelfAssessmentWords.stepRule)]
        + (evaluator.map { [source($0)] } ?? []))
    return .table(table.withoutEmptyColumns)
  }

  /// What others say, and who, where that is somebody else than for the rest of the plan.
  private static func independent(_ item: RatedItem, beside evaluator: Evaluator?) -> RichText {
    let ratings = RatingWords.independent(item)
    guard !item.independent.isEmpty, let own = item.evaluation.evaluator?.shortName,
      own != evaluator?.shortName
    else { return ratings }
    return [ratings, RichText("(\(own))")].joinedByLines()
  }

  /// Who rates from outside, and where that can be read.
  private static func source(_ evaluator: Evaluator) -> RichText {
    let name = [
      evaluator.name?.value,
      evaluator.acronym.map { evaluator.name == nil ? $0.value : "(\($0.value))" },
    ].compactMap(\.self).joined(separator: " ")
    var text = RichText(SelfAssessmentWords.ratedBy(name))
    if let link = evaluator.link { text.append(" \(.url(link.value))" as RichText) }
    return text
  }

  /// How far others see the government opened, and whether there were early results.
  private static func beyondRatings(_ rated: RatedPlan, by evaluator: Evaluator?) -> [Block] {
    let rows = rated.items.filter {
      $0.evaluation.openness != nil || $0.evaluation.hasEarlyResults != nil
    }.map { item -> Table.Row in
      [
        RichText(item.item.printedNumber ?? ""),
        RichText(item.item.name?.value ?? item.item.key.value),
        RichText(item.evaluation.openness.map { Spanish.capitalized($0.value.rawValue) } ?? "—"),
        RichText(
          item.evaluation.hasEarlyResults.map { SelfAssessmentWords.yesOrNo($0.value) } ?? "—"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    let columns: [Column] = [
      .key(ColumnTitles.number),
      .words(RichText(Spanish.capitalized(rated.noun.singular)), weight: 3, minimum: 16),
      Column(RichText(SelfAssessmentWords.Labels.openness)),
      Column(RichText(SelfAssessmentWords.Labels.earlyResults)),
    ]
    let table = Table(
      caption: RichText(SelfAssessmentWords.Captions.openness(evaluator?.shortName)), columns, rows)
    return [.table(table.withoutEmptyColumns)]
  }

  /// How many bear each pair of ratings.
  private static func crossed(_ rated: RatedPlan) -> Block {
    let verdicts = RatedItem.Verdict.all.filter { rated.count($0) > 0 }
    let owns: [Rating?] = Rating.allCases + [nil]
    let rows = owns.filter { rated.count(own: $0) > 0 }.map { own -> Table.Row in
      let cells = verdicts.map { rated.count(own: own, $0) }
      return Table.Row(
        [own.map(RatingWords.text) ?? RichText(SelfAssessmentWords.notRated)]
          + cells.map { RichText($0 == 0 ? "—" : Spanish.grouped($0)) }
          + [RichText(Spanish.grouped(cells.reduce(0, +)))])
    }
    let totals = verdicts.map { RichText(Spanish.grouped(rated.count($0))) }
    let total = Table.Row(
      [RichText(SelfAssessmentWords.whole)] + totals
        + [RichText(Spanish.grouped(rated.items.count))], isTotal: true)
    let columns: [Column] =
      [.words(RichText(SelfAssessmentWords.ownByOthers), minimum: 14)]
      + verdicts.map { .figures(RichText(RatingWords.title($0))) }
      + [.figures(RichText(SelfAssessmentWords.whole))]
    return .table(
      Table(
        caption: RichText(SelfAssessmentWords.Captions.crossed(rated.noun)), columns,
        rows + [total]))
  }

  /// How the own ratings stand to the others, by the numbers of what is rated.
  struct Agreement {
    /// How many both sides rated.
    let comparable: Int
    /// Those of each kind, as they are named in a sentence.
    let equal: [String]
    let better: [String]
    let worse: [String]
    let inactiveForItself: [String]
    let inactiveForOthers: [String]
    let mixed: [String]
    let notRatedByOthers: [String]

    init(_ rated: RatedPlan) {
      comparable = rated.comparable.count
      func names(_ belongs: (RatingComparison) -> Bool) -> [String] {
        rated.items.filter { belongs($0.comparison) }.map { item in
          item.item.printedNumber ?? Spanish.quoted(item.item.printedTitle)
        }
      }
      equal = names { $0 == .equal }
      better = names { if case .better = $0 { true } else { false } }
      worse = names { if case .worse = $0 { true } else { false } }
      inactiveForItself = names { $0 == .inactiveForItself }
      inactiveForOthers = names { $0 == .inactiveForOthers }
      mixed = names { $0 == .mixed }
      notRatedByOthers = names { $0 == .notRatedByOthers }
    }
  }
}
