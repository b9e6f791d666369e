import DocumentModel
import PlanModel
import SpanishText

/// How something is rated and why: a rated part of the plan, or the plan as a whole.
struct RatingAccount {
  /// The evaluations in order: places in `PlanState.entries`.
  let places: [Int]
  /// What they come to.
  let evaluation: Evaluation
  let input: ReportInput

  /// The ratings under their labels; the own one is always told.
  var facts: [LabelledValue] {
    let label = SelfAssessmentWords.Labels.self
    var facts = [LabelledValue(label.own, RatingWords.own(evaluation))]
    if !evaluation.independent.isEmpty {
      facts.append(
        LabelledValue(
          SelfAssessmentWords.independentRating(evaluator), RatingWords.independent(evaluation)))
    }
    if let openness = evaluation.openness {
      facts.append(
        LabelledValue(
          label.openness, RichText(Spanish.capitalized(openness.value.rawValue))))
    }
    if let hasEarlyResults = evaluation.hasEarlyResults {
      facts.append(
        LabelledValue(
          label.earlyResults, RichText(SelfAssessmentWords.yesOrNo(hasEarlyResults.value))))
    }
    return facts
  }

  /// What was remarked with the ratings, and the reason that an entry gives.
  var remarks: [Block] {
    places.flatMap { place -> [Block] in
      let entry = input.state.entries[place]
      let said = Self.remarks(of: entry)
      let title = SelfAssessment.lead(SelfAssessmentWords.remark)
      return (said.isEmpty ? [] : [.paragraph("\(title) \(said.joined(separator: " "))")])
        + EntryDetails.blocks(of: entry)
    }
  }

  /// The note and the reason of an entry, a sentence each.
  static func remarks(of entry: LogEntry) -> [String] {
    [
      entry.note?.value, entry.reason.map { Spanish.capitalized(ReportWords.reason($0.value)) },
    ].compactMap { $0.map(Spanish.sentence) }
  }

  /// Why, and what comes next.
  var reasons: [Block] {
    let title = evaluation.own.map { SelfAssessmentWords.why($0.value) } ?? ReportWords.why
    return SelfAssessment.list(title, evaluation.reasons.map(\.value))
      + SelfAssessment.list(SelfAssessmentWords.whatNext, evaluation.nextSteps.map(\.value))
  }

  /// Who rated it from outside, in a word.
  private var evaluator: String? { (evaluation.evaluator ?? input.plan.evaluator)?.shortName }
}

extension SelfAssessment {
  /// Texts under some words; nothing for none.
  static func list(_ title: String, _ texts: [String]) -> [Block] {
    guard !texts.isEmpty else { return [] }
    return [.paragraph(lead(title)), .bullets(texts.map { List.Item(RichText($0)) })]
  }

  /// Pieces of evidence under their words; nothing for none.
  static func list(_ evidence: [Evidence], _ files: FileReferences) -> [Block] {
    guard !evidence.isEmpty else { return [] }
    return [
      .paragraph(lead(ReportWords.evidence(evidence.count))),
      .bullets(evidence.map { List.Item(EvidenceWords.text($0, files)) }),
    ]
  }

  /// Words over a part of an account, which is too short for a title.
  static func lead(_ text: String) -> RichText { "\(strong: RichText(text))" }
}
