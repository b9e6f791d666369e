import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// What was rated, what was learnt.
extension Report {
  /// Own and independent ratings side by side, in the order of the plan, with their reasons below.
  static func evaluations(_ input: ReportInput) -> [Block] {
    let told = rated(input)
    let published = SelfAssessment.published(input)
    guard !told.isEmpty else { return published }
    let rows = told.map { item, entry, evaluation -> Table.Row in
      let independent = EvaluationWords.independent(evaluation, unnamed: nil)
      return [
        RichText(item), RichText(FigureWords.shortWhen(entry.date.value)),
        RichText(Spanish.capitalized(evaluation.own?.value.rawValue ?? "—")),
        independent.isEmpty
          ? "—" : independent.map { RichText(Spanish.capitalized($0)) }.joinedByLines(),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.rated, weight: 2, minimum: 16), Column(ColumnTitles.date),
      .words(ColumnTitles.ownRating, minimum: 12),
      .words(ColumnTitles.independentRating, weight: 2, minimum: 14),
    ]
    return [.table(Table(caption: ReportWords.Captions.evaluations, columns, rows))]
      + told.flatMap { item, entry, evaluation in reasons(item, evaluation, entry) } + published
  }

  /// Every rating with the title of what is rated: that of the plan as a whole, then in its order.
  static func rated(
    _ input: ReportInput
  ) -> [(item: String, entry: LogEntry, evaluation: Evaluation)] {
    let keys = input.state.evaluations.keys.sorted { left, right in
      let places = (input.index.place(of: left) ?? .max, input.index.place(of: right) ?? .max)
      return places.0 != places.1 ? places.0 < places.1 : left < right
    }
    let whole = (RatedWhole(input.state)?.places ?? []).map { (ReportWords.wholePlan, $0) }
    let parts = keys.flatMap { key in
      (input.state.evaluations[key] ?? []).map { (input.index.title(key), $0) }
    }
    return (whole + parts).compactMap { title, place in
      let entry = input.state.entries[place]
      guard case .evaluation(let evaluation) = entry.fact else { return nil }
      return (title, entry, evaluation)
    }
  }

  private static func reasons(
    _ item: String, _ evaluation: Evaluation, _ entry: LogEntry
  ) -> [Block] {
    let lists = [
      (ReportWords.why, evaluation.reasons), (ReportWords.whatNext, evaluation.nextSteps),
    ].filter { !$0.1.isEmpty }
    let said = RatingAccount.remarks(of: entry)
    let remark: [Block] = said.isEmpty ? [] : [.paragraph(RichText(said.joined(separator: " ")))]
    let details = EntryDetails.blocks(of: entry)
    guard !lists.isEmpty || !remark.isEmpty || !details.isEmpty else { return [] }
    return [.paragraph("\(strong: RichText(item))")] + remark + details
      + lists.flatMap { title, texts -> [Block] in
        [
          .paragraph(RichText(title)), .bullets(texts.map { List.Item(RichText($0.value)) }),
        ]
      }
  }

  static func learnings(_ input: ReportInput) -> [Block] {
    var found: [LearningKind: [String]] = [:]
    for place in input.state.learnings {
      guard case .learning(let learning) = input.state.entries[place].fact else { continue }
      found[learning.kind.value, default: []].append(learning.text)
    }
    return LearningKind.allCases.flatMap { kind -> [Block] in
      guard let texts = found[kind] else { return [] }
      return [
        .paragraph("\(strong: RichText(ReportWords.learning(kind)))"),
        .bullets(texts.map { List.Item(RichText($0)) }),
      ]
    }
  }
}
