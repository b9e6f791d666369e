import Arguments
import PlanFiles
import PlanModel

/// `snt acta aprobar`: the minutes of a session, approved in another one.
enum MinutesApprovalCommand {
  static let approvedIn = Option<String?>(
    "en", "SESIÓN", "La sesión que la aprobó: «ordinaria 2».", kind: .known("sesión"))
  static let isReadingWaived = Flag("dispensa", "Se dispensó su lectura.")

  static let command = Command<Environment>(
    "aprobar", "Anota que una sesión aprobó el acta de otra.",
    discussion: """
      Lleva la fecha de la sesión que la aprobó, que ya debe constar en la bitácora; si no consta, \
      se dice el día con «--fecha». Al terminar dice qué actas siguen abiertas.
      """,
    examples: [
      Example("snt acta aprobar \"ordinaria 1\" --en \"ordinaria 2\" --dispensa"),
      Example(
        "snt acta aprobar \"ordinaria 1\" --en \"ordinaria 2\" --firmada --archivo acta-01.pdf"),
    ],
    accepts: [
      MinutesOptions.session, approvedIn, isReadingWaived, MinutesOptions.isSigned,
      MinutesOptions.file,
    ] + MinutesOptions.common
  ) { values, environment in
    try EntryCommand.run(values, environment) { work, said throws(Stop) in
      let session = try MinutesOptions.session(values, in: work)
      let name = try environment.need(
        values[approvedIn], "¿Qué sesión la aprobó?", what: "qué sesión la aprobó",
        example: "snt acta aprobar \(session.key.shellWord) --en \(nextName(session.key))")
      let other = try work.session(name)
      for meeting in [session, other] where meeting.knownKind == .workingMeeting {
        throw Stop(
          MinutesMessages.workingMeeting(meeting.key, isOwn: meeting.key == session.key), .usage)
      }
      var date = said
      if !values.contains(WritingOptions.date) {
        guard let held = other.heldOn else {
          throw Stop(
            MinutesMessages.approvedByNobody(
              other.key,
              example: "snt acta aprobar \(session.key.shellWord) --en "
                + "\(other.key.shellWord) --fecha \(work.today.iso)"), .usage)
        }
        date = EntryDate(held)
      }
      var draft = MinutesDraft(of: session)
      draft.add(.approvedIn, other.key)
      if values[isReadingWaived] { draft.add(.readingWaived, "sí") }
      try draft.add(values, in: work)
      let earlier = session.status.flatMap(MinutesMessages.alreadyApproved)
      return draft.proposal(on: date, doubts: earlier.map { [$0] } ?? [])
    } tell: { effect in
      MinutesWords.news(effect)
    }
  }

  /// The session that follows another one, for an example.
  private static func nextName(_ key: String) -> String {
    let name = SessionName(key)
    return "\(name.kind) \((name.number ?? 0) + 1)".shellWord
  }
}
