import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// Everything that is told of a session, for other programs: who came, whether that was enough, what was
/// dealt with and how it was voted, what was agreed, and how far the minutes are.
extension ReportData {
  static func record(of session: SessionSubject) -> [(String, JSONValue)] {
    let status = session.status
    let people: [(String, JSONValue)] = [
      ("presidió", .optional(status.presidedBy?.value)),
      ("declaró quórum", .optional(status.quorumDeclaredBy?.value)),
      ("segunda convocatoria", .bool(status.isSecondCall)),
      ("unidas", texts(status.joint.values)),
      ("asistencia", .array(AttendanceRoll(session).groups.map(attendance))),
      ("invitados", texts(status.guests.values)),
      ("quórum", quorum(session.assessment.quorum)),
    ]
    let matters: [(String, JSONValue)] = [
      ("cambios al orden del día", texts(status.agendaChanges.values)),
      ("puntos", .array(session.orderOfBusiness.items.map { point($0, session) })),
      ("recesos", .array(status.recesses.map(JSONValue.string))),
      ("acuerdos", .array(session.agreements.map { agreement($0, session.input) })),
    ]
    return [
      ("tipo", .string(status.kind)), ("celebrada", .optional(status.heldOn?.iso)),
      ("modalidad", .optional(status.mode?.value.rawValue)), ("lugar", .optional(status.venue)),
      ("enlace", .optional(status.link)), ("inicio", .optional(status.opened)),
      ("fin", .optional(status.closed)),
    ] + people + matters + [
      ("documentos", .array(SessionPaper.all(of: session).map(paper))), ("acta", minutes(session)),
    ]
  }

  // MARK: Who came

  private static func attendance(_ group: AttendanceRoll.Group) -> JSONValue {
    .object([
      ("comisión", .optional(group.commission)),
      (
        "integrantes",
        .array(
          group.rows.map { row in
            .object([
              ("clave", .string(row.key)), ("nombre", .optional(row.member?.name)),
              ("organismo", .optional(row.member?.body)),
              ("voto", row.member.map { .bool($0.hasVote) } ?? .null),
              ("asistió", row.standing == nil ? .null : .bool(row.isPresent)),
              ("a distancia", .bool(row.isRemote)),
              ("suplente", .optional(row.substitute)),
              ("justificada", .bool(row.standing == .excused)),
            ])
          })
      ),
    ])
  }

  private static func quorum(_ quorum: SessionQuorum?) -> JSONValue {
    guard let quorum else { return .null }
    return .object([
      ("regla", .optional(quorum.rule?.value)),
      ("hubo", quorum.isEnough.map(JSONValue.bool) ?? .null),
      (
        "cuentas",
        .array(
          quorum.counts.map { count in
            .object([
              ("comisión", .optional(count.commission)), ("con voto", integer(count.voters)),
              ("presentes con voto", .integer(count.presentVoters.count)),
              ("necesarios", integer(count.needed)),
              ("hubo", count.isEnough.map(JSONValue.bool) ?? .null),
            ])
          })
      ),
    ])
  }

  // MARK: What was dealt with

  private static func point(_ item: OrderOfBusiness.Item, _ session: SessionSubject) -> JSONValue {
    .object(
      [
        ("número", .string("\(item.number)")),
        ("asunto", .string(Minutes.title(of: item, session).plainText)),
        ("trámite formal", .bool(item.kind != .matter)),
      ] + (item.matter.map { matter($0, "\(item.number)", session) } ?? []))
  }

  private static func matter(
    _ item: AgendaItem, _ number: String, _ session: SessionSubject
  ) -> [(String, JSONValue)] {
    let result = MatterAccount(session).result(of: item, isFormal: true)
    let dissents = item.dissents.map { ($0.key.value, JSONValue.string($0.text.value)) }
    let parts = item.partVotes.map { ($0.commission.value, ballots($0.vote.value)) }
    return [
      ("trámite", .optional(item.treatment?.rawValue)), ("presenta", .optional(item.presenter)),
      ("oradores", texts(item.speakers)), ("líneas", texts(item.lines)),
      ("resultado", .optional(item.outcome?.value.rawValue)),
      ("votación", ballots(item.vote?.value)), ("votación por comisión", .object(parts)),
      ("ausentes", texts(item.absent)), ("votos particulares", .object(dissents)),
      ("en palabras", result.isEmpty ? .null : .string(result.joined(separator: " "))),
      ("concluye", texts(item.concludes)), ("anexos", texts(item.annexes)),
      ("nota", .optional(item.note)),
      (
        "puntos",
        .array(
          item.points.enumerated().map { place, point in
            let number = "\(number).\(place + 1)"
            return .object(
              [("número", .string(number)), ("asunto", .string(MinutesWords.title(point)))]
                + matter(point, number, session))
          })
      ),
    ]
  }

  private static func ballots(_ vote: Vote?) -> JSONValue {
    switch vote {
    case nil: .null
    case .unanimous: .string("unanimidad")
    case .majority: .string("mayoría")
    case .counted(let votes):
      .object([
        ("a favor", .integer(votes.inFavour)), ("en contra", .integer(votes.against)),
        ("abstenciones", .integer(votes.abstentions)),
        ("voto de calidad", .bool(votes.hasCastingVote)),
        (
          "nominal",
          .object(votes.roll.map { ($0.member.value, .string($0.ballot.rawValue)) })
        ),
      ])
    }
  }

  // MARK: What came of it

  private static func paper(_ paper: SessionPaper) -> JSONValue {
    let item: String? = if case .annex(let number) = paper.kind { number } else { nil }
    return .object([
      ("qué es", .string(MinutesWords.kind(paper.kind))), ("punto", .optional(item)),
      ("documento", .string(paper.target)), ("huella", .optional(paper.digest)),
    ])
  }

  private static func minutes(_ session: SessionSubject) -> JSONValue {
    let minutes = session.status.minutes
    let approvedHere = Minutes.approvedHere(session).map { JSONValue.string($0.key) }
    return .object([
      ("es proyecto", .bool(session.isDraft)),
      ("aprobada en", .optional(minutes?.approvedIn?.value)),
      ("aprobada el", .optional(session.status.minutesApprovedOn?.iso)),
      ("dispensa de la lectura", minutes?.isReadingWaived.map(JSONValue.bool) ?? .null),
      ("firmada", minutes?.isSigned.map(JSONValue.bool) ?? .null),
      ("archivo", .optional(minutes?.file?.value)), ("aprobó las de", .array(approvedHere)),
    ])
  }
}
