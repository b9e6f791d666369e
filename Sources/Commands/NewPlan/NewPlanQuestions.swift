import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import SpanishText

/// Where the facts of a new plan come from: the options, else the answers of a person, else what can
/// be worked out without losing anything.
struct NewPlanQuestions {
  let values: ArgumentValues
  let environment: Environment

  /// A fact that is asked for.
  private struct Question {
    let option: Option<String?>
    let label: String
    /// What holds when nothing is answered.
    var suggestion: String?
    var isRequired = true
    var problem: (String) -> Diagnostic? = { _ in nil }
  }

  /// The facts of a plan that continues no other.
  func facts() throws(Stop) -> NewPlanFacts {
    let name = try answer(Question(option: NewPlanOptions.commission, label: "Comisión"))
    let acronym = try answer(
      Question(
        option: NewPlanOptions.acronym, label: "Siglas",
        suggestion: name.flatMap { NewPlanFacts.acronym(of: $0) }))
    let institution = try optional(NewPlanOptions.institution, "Institución o sistema")
    let term = try self.term(suggestion: String(nextYear))
    let title = try self.title(suggestion: term.map { "Plan de trabajo \(Self.years(of: $0))" })
    guard let name, let acronym, let term, let title else {
      let missing = [
        (name, NewPlanOptions.commission), (acronym, NewPlanOptions.acronym),
      ].filter { $0.0 == nil }.map(\.1.definition.spelling)
      throw Stop(CommandMessages.missingFacts(missing), .usage)
    }
    var facts = NewPlanFacts(title: title, acronym: acronym, commission: name, term: term)
    facts.institution = institution
    facts.sessions = try sessions()
    facts.hasCommitments = values[NewPlanOptions.hasCommitments]
    facts.coordination = try optional(NewPlanOptions.coordination, "Quién tiene la coordinación")
    facts.secretariat = try optional(NewPlanOptions.secretariat, "Quién tiene la secretaría")
    return facts
  }

  /// The term of the plan.
  func term(suggestion: String) throws(Stop) -> String? {
    try answer(
      Question(
        option: NewPlanOptions.term, label: "Periodo", suggestion: suggestion,
        problem: { Self.problem(ofTerm: $0) }))
  }

  /// The title of the plan.
  func title(suggestion: String?) throws(Stop) -> String? {
    try answer(Question(option: NewPlanOptions.title, label: "Título", suggestion: suggestion))
  }

  /// «2027», «2026-2027».
  private static func years(of term: String) -> String {
    guard let span = NextTerm.span(term) else { return term }
    let (first, last) = (span.start.year, span.end.year)
    return first == last ? "\(first)" : "\(first)-\(last)"
  }

  /// The year whose plan is written now: from October on, the next one.
  private var nextYear: Int { environment.today.year + (environment.today.month >= 10 ? 1 : 0) }

  /// How many ordinary sessions the calendar has.
  func sessions() throws(Stop) -> Int? {
    let text = try answer(
      Question(
        option: NewPlanOptions.sessions, label: "Cuántas sesiones ordinarias", isRequired: false,
        problem: { text in
          Int(text).map { (0...99).contains($0) } ?? false
            ? nil : CommandMessages.notACountOfSessions(text)
        }))
    return text.flatMap { Int($0) }
  }

  private func optional(_ option: Option<String?>, _ label: String) throws(Stop) -> String? {
    try answer(Question(option: option, label: label, isRequired: false))
  }

  // MARK: Asking

  /// The answer to a question; nil where there is none and nobody who could give it.
  private func answer(_ question: Question) throws(Stop) -> String? {
    if let text = values[question.option]?.trimmed, !text.isEmpty {
      if let problem = question.problem(text) { throw Stop(problem, .usage) }
      return text
    }
    guard let ask = environment.ask else { return question.suggestion }
    let hint = question.suggestion ?? (question.isRequired ? nil : "Entrar para dejarlo pendiente")
    while true {
      guard let reply = ask(question.label + (hint.map { " [\($0)]" } ?? "") + ": ") else {
        // The question still waits for its answer on its line.
        environment.error("\n")
        throw Stop(CommandMessages.answersEnded, .usage)
      }
      let text = reply.trimmed
      guard !text.isEmpty else {
        if let suggestion = question.suggestion { return suggestion }
        if !question.isRequired { return nil }
        environment.error(CommandMessages.answerNeeded)
        continue
      }
      guard let problem = question.problem(text) else { return text }
      environment.error(environment.renderer.renderAlone(problem))
    }
  }

  /// Why a text is no term; nil when it is one.
  private static func problem(ofTerm text: String) -> Diagnostic? {
    switch TemporalParser.parse(text, in: TemporalContext(year: .none)) {
    case .success(let expression):
      expression.span == nil ? CommandMessages.openTerm(text) : nil
    case .failure(let error):
      CommandMessages.badDay(error, of: NewPlanOptions.term.definition.spelling)
    }
  }
}
