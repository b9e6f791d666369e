import CivilTime
import Documents
import PlanModel
import SpanishText

/// What is told of minutes that were written down: how far they are, and what is still open.
enum MinutesWords {
  static func news(_ effect: EntryEffect) -> EntryCommand.News {
    guard case .session(let record) = effect.entry.fact,
      let session = effect.after.session(record.key.value)
    else { return EntryCommand.News(sentence: "") }
    return EntryCommand.News(
      sentence: standing(of: session, record, in: effect.after), details: open(in: effect.after))
  }

  /// «acta de la primera sesión ordinaria: aprobada en la segunda sesión ordinaria, el …».
  private static func standing(
    of session: SessionStatus, _ record: SessionRecord, in state: PlanState
  ) -> String {
    let isMeeting = session.knownKind == .workingMeeting
    var parts: [String] = []
    if let day = session.minutesApprovedOn {
      let other = session.minutes?.approvedIn.map { name in
        " en la " + (state.session(name.value).map(SessionWords.reference) ?? name.value)
      }
      parts.append("aprobada\(other ?? "") el \(SpanishDate.words(day))")
    } else if !isMeeting {
      parts.append("escrita, por aprobar")
    } else {
      parts.append("escrita")
    }
    if session.minutes?.isReadingWaived == true { parts.append("con dispensa de la lectura") }
    if session.minutes?.isSigned == true { parts.append("firmada") }
    let noun = isMeeting ? "minuta" : "acta"
    return "\(noun) de la \(SessionWords.reference(session)): \(parts.joined(separator: ", "))"
  }

  /// A line for each step at which minutes of sessions that were held stand still.
  private static func open(in state: PlanState) -> [String] {
    let held = state.sessions.filter { $0.heldOn != nil }
    let sessions = held.filter { $0.knownKind != .workingMeeting }
    let steps: [(String, [SessionStatus])] = [
      ("Sin firmar", sessions.filter { $0.minutes?.isApproved == true && !$0.isSigned }),
      ("Por aprobar", sessions.filter { $0.minutes?.isApproved == false }),
      ("Sin acta en la bitácora", held.filter { $0.minutes == nil }),
    ]
    let lines = steps.filter { !$1.isEmpty }.map { step, sessions in
      let first = sessions.prefix(6).map(SessionWords.reference)
      let rest = sessions.count - first.count
      return "\(step): \(Spanish.and(first + (rest > 0 ? ["\(rest) más"] : [])))."
    }
    return lines.isEmpty ? ["Ninguna acta queda abierta."] : lines
  }
}

extension SessionStatus {
  fileprivate var isSigned: Bool { minutes?.isSigned == true }
}
