import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// What must be known before the rest is read: up to which day facts count, what is missing yet.
extension SelfAssessment {
  static func notices(_ input: ReportInput) -> [Block] {
    Report.silenceNotice(input) + [cutOff(input)] + Report.narrativeNotice(input)
      + Report.registrationNotice(input) + missing(input)
  }

  /// Up to which day facts count, and how that day stands to the term.
  private static func cutOff(_ input: ReportInput) -> Block {
    var sentences = [
      SelfAssessmentWords.cutOff(
        SpanishDate.words(input.cutOff), lastJudgement: input.state.judgement(on: input.cutOff))
    ]
    if let term = input.state.termSpan {
      let original = input.state.originalTermSpan?.end
      sentences.append(
        SelfAssessmentWords.term(
          SpanishDate.words(term.end), isOver: term.end <= input.cutOff,
          original: original == term.end ? nil : original.map(SpanishDate.words)))
    }
    return .info(
      [.paragraph(RichText(sentences.joined(separator: " ")))],
      title: SelfAssessmentWords.cutOffTitle)
  }

  // MARK: What is missing

  /// What a self-assessment has yet to say, and what adds it; nothing once everything is rated.
  static func missing(_ input: ReportInput) -> [Block] {
    let rated = input.rated
    let unrated = rated.unrated
    guard !unrated.isEmpty else { return [] }
    var items = [
      gap(
        rated.isRated
          ? SelfAssessmentWords.missingRatings(unrated.map { shortName($0.item) })
          : SelfAssessmentWords.nothingRated(rated.noun),
        SelfAssessmentWords.ratingCommand(unrated[0].item.key.value))
    ]
    let unexplained = rated.items.filter {
      $0.own != nil && $0.own != .inactive && $0.evaluation.reasons.isEmpty
    }
    if let first = unexplained.first, let own = first.own {
      items.append(
        gap(
          SelfAssessmentWords.missingReasons(unexplained.map { shortName($0.item) }),
          SelfAssessmentWords.reasonCommand(first.item.key.value, own.rawValue)))
    }
    if input.state.learnings.isEmpty {
      items.append(
        gap(SelfAssessmentWords.missingLearnings, SelfAssessmentWords.learningCommand))
    }
    let silent = rated.items.filter { !CommitmentAccount.isTold($0.item, input) }
    if let first = silent.first {
      items.append(
        gap(
          SelfAssessmentWords.missingAccounts(silent.map { shortName($0.item) }),
          SelfAssessmentWords.accountFile(first.item.key.value)))
    }
    if Participation(input).measures.isEmpty {
      items.append(
        gap(SelfAssessmentWords.missingParticipation, SelfAssessmentWords.participationKeys))
    }
    return [.warning([.bullets(items)], title: SelfAssessmentWords.missingTitle)]
  }

  /// «Compromiso 3», «Eje I»; the name where there is no number.
  private static func shortName(_ item: PlanItem) -> String {
    guard let number = item.printedNumber else { return item.printedTitle }
    return item.level.singular.map { "\(Spanish.capitalized($0)) \(number)" } ?? number
  }

  /// What is missing, and the words that add it.
  private static func gap(_ text: String, _ remedy: String) -> List.Item {
    List.Item("\(text) \(code: remedy)")
  }
}

extension PlanState {
  /// The date, as the log writes it, of what was rated or learnt last, where that counts on a day.
  fileprivate func judgement(on day: CivilDate) -> TemporalExpression? {
    let places = evaluations.values.joined() + planEvaluations + learnings
    let last = places.filter { entries[$0].day == day }.map { entries[$0].date.value }
    return last.first(where: \.isSingleDay) ?? last.first
  }
}
