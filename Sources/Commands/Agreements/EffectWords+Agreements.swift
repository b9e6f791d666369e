import CivilTime
import Documents
import PlanAssessment
import PlanModel
import SpanishText

/// The clauses about agreements.
extension EffectWords {
  /// «acuerdo CEJ/ORD02/2025-03 de la segunda sesión ordinaria, a cargo de DGA; vence …».
  static func agreementTaken(_ effect: EntryEffect) -> EntryCommand.News {
    guard case .session(let record) = effect.entry.fact, let agreement = record.agreements.first,
      let session = effect.after.session(record.key.value)
    else { return .init(sentence: "") }
    let status = effect.after.agreements.last { $0.agreement?.text.range == agreement.text.range }
    let noun = session.knownKind == .workingMeeting ? "compromiso" : "acuerdo"
    let name = [noun, status?.key].compactMap { $0 }.joined(separator: " ")
    let whose = agreement.responsible.map { ", a cargo de \($0.value)" } ?? ""
    let due = agreement.due.map {
      "; \(AgreementWords.dueClause($0.value, by: status?.dueOn))"
    }
    let details = [
      AgreementVote.result(agreement, effect, session: record.key.value),
      agreement.key == nil
        ? withoutNumber(status?.name ?? "", session, effect.plan.rules) : nil,
    ]
    return .init(
      sentence: "\(name) de la \(SessionWords.reference(session))\(whose)\(due ?? "")",
      details: details.compactMap { $0 })
  }

  /// What it is called, and why it has no number.
  private static func withoutNumber(
    _ name: String, _ session: SessionStatus, _ rules: PlanRules
  ) -> String {
    session.knownKind == .workingMeeting
      ? AgreementMessages.commitment(name)
      : AgreementMessages.withoutKey(name, rule: rules.agreementPattern?.value)
  }

  /// «CEJ/ORD02/2025-03 queda cumplido en tiempo; vencía el 30 de junio de 2025».
  static func agreement(_ effect: EntryEffect) -> String {
    guard case .agreement(let update) = effect.entry.fact else { return "" }
    let name = update.key.value
    guard let status = effect.after.agreement(name), let state = status.state else { return name }
    let on = status.settledOn.map { " el \(SpanishDate.words($0))" } ?? ""
    switch state {
    case .fulfilled:
      let judged = AgreementAssessment(
        status, under: effect.plan.rules, on: effect.after.cutOff)
      let due = status.dueOn.map { "; vencía el \(SpanishDate.words($0))" } ?? ""
      return "\(name) queda \(AgreementWords.text(judged.situation)),\(on)\(due)"
    case .referred:
      return "\(name) queda turnado a \(status.referredTo ?? "otro órgano")\(on)"
    case .void: return "\(name) queda sin efecto\(on)"
    }
  }
}
