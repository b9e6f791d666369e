import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Milestones of the sessions: what each one dealt with and what came of it.
extension ClosingReport {
  static func sessions(_ input: ReportInput) -> [Block] {
    let held = input.assessment.state.sessions.filter { $0.heldOn != nil }
    guard !held.isEmpty else { return [] }
    return [.heading(1, "Principales hitos de las sesiones")] + held.flatMap(session)
  }

  private static func session(_ session: SessionState) -> [Block] {
    var title = SessionWords.title(session.key)
    if !session.joint.isEmpty { title += " (\(Spanish.and(session.joint.map(\.value))))" }
    var blocks: [Block] = [.heading(2, RichText(title))]
    if let day = session.heldOn { blocks.append(.paragraph(RichText(details(session, day)))) }
    let items = session.agenda.map(item)
    if !items.isEmpty { blocks.append(.bullets(items)) }
    if !session.agreements.isEmpty {
      blocks.append(.paragraph("\(strong: session.agreements.count == 1 ? "Acuerdo" : "Acuerdos")"))
      blocks.append(.bullets(session.agreements.map(agreement)))
    }
    return blocks
  }

  /// The day, the mode, the venue and the attendance in one sentence.
  private static func details(_ session: SessionState, _ day: CivilDate) -> String {
    var parts = [SpanishDate.words(day)]
    if let mode = session.mode { parts.append("modalidad \(mode.value.rawValue)") }
    if let venue = session.venue { parts.append(venue) }
    var text = parts.joined(separator: ", ")
    if !session.attendance.isEmpty {
      text +=
        "; asistencia de \(Spanish.count(session.attendance.count, "integrante", "integrantes"))"
    }
    return text + "."
  }

  private static func item(_ item: AgendaItem) -> List.Item {
    var text = RichText()
    if let treatment = item.treatment {
      text.append("\(emphasis: RichText(SessionWords.treatment(treatment))): ")
    }
    text.append(RichText(item.subject.value))
    if let presenter = item.presenter { text.append(RichText(", por \(presenter)")) }
    var outcome = item.outcome.map {
      $0.value == .notRecorded ? "no consta el resultado" : $0.value.rawValue
    }
    if let vote = item.vote {
      outcome = (outcome.map { "\($0), " } ?? "") + FigureWords.text(vote)
    }
    if let outcome { text.append(" (\(outcome))") }
    let points = item.points.map(self.item)
    return List.Item(text, points.isEmpty ? [] : [.bullets(points)])
  }

  private static func agreement(_ agreement: Agreement) -> List.Item {
    var text = RichText()
    if let key = agreement.key { text.append("\(strong: RichText(key.value)) ") }
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
