import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Milestones of the sessions: what each one dealt with and what came of it.
extension ClosingReport {
  static func sessions(_ input: ReportInput) -> [Block] {
    let state = input.assessment.state
    let held = state.sessions.filter { $0.heldOn != nil }.enumerated().sorted { left, right in
      let days = (left.element.heldOn ?? .latest, right.element.heldOn ?? .latest)
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }.map(\.element)
    guard !held.isEmpty else { return [] }
    return [.heading(1, "Principales hitos de las sesiones")] + held.flatMap { session($0, state) }
  }

  private static func session(_ session: SessionStatus, _ state: PlanState) -> [Block] {
    var title = SessionWords.title(session.key)
    let joint = session.joint.values.map(\.value)
    if !joint.isEmpty { title += " (\(Spanish.and(joint)))" }
    var blocks: [Block] = [.heading(2, RichText(title))]
    if let day = session.heldOn { blocks.append(.paragraph(RichText(details(session, day)))) }
    let items = session.agenda.map(agendaItem)
    if !items.isEmpty { blocks.append(.bullets(items)) }
    let agreements = session.agreements.compactMap { state.agreements[$0].agreement }
    if !agreements.isEmpty {
      blocks.append(.paragraph("\(strong: agreements.count == 1 ? "Acuerdo" : "Acuerdos")"))
      blocks.append(.bullets(agreements.map(agreement)))
    }
    return blocks
  }

  /// The day, the mode, the venue and the attendance in one sentence.
  private static func details(_ session: SessionStatus, _ day: CivilDate) -> String {
    var parts = [SpanishDate.words(day)]
    if let mode = session.mode { parts.append("modalidad \(mode.value.rawValue)") }
    if let venue = session.venue { parts.append(venue) }
    var text = parts.joined(separator: ", ")
    let present = session.attendance.values.count
    if present > 0 {
      text += "; \(present == 1 ? "asistió" : "asistieron") "
      text += Spanish.count(present, "integrante", "integrantes")
    }
    return text + "."
  }

  static func agendaItem(_ item: AgendaItem) -> List.Item {
    var text = RichText()
    if let treatment = item.treatment {
      text.append("\(emphasis: RichText(SessionWords.treatment(treatment))): ")
    }
    text.append(RichText(item.subject.value))
    if let presenter = item.presenter { text.append(RichText(" (presenta: \(presenter))")) }
    var outcome = item.outcome.map { SessionWords.outcome($0.value) }
    if let vote = item.vote {
      outcome = (outcome.map { "\($0), " } ?? "") + FigureWords.text(vote)
    }
    if let outcome { text.append(" (\(outcome))") }
    let points = item.points.map(agendaItem)
    return List.Item(text, points.isEmpty ? [] : [.bullets(points)])
  }

  private static func agreement(_ agreement: Agreement) -> List.Item {
    var text = RichText()
    if let key = agreement.key { text.append("\(strong: RichText(key.value + ".")) ") }
    text.append(RichText(agreement.text.value))
    var details: [String] = []
    if let vote = agreement.vote { details.append(FigureWords.text(vote)) }
    if let responsible = agreement.responsible {
      details.append("responsable: \(responsible.value)")
    }
    if let body = agreement.referredTo { details.append("turnado a: \(body)") }
    if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
    return List.Item(text)
  }
}
