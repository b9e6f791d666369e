import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// The commission, its sessions and its agreements.
extension ReportData {
  static func commission(_ input: ReportInput) -> JSONValue {
    let commission = input.plan.commission
    let offices = input.state.offices(on: input.cutOff).map { office, holder in
      JSONValue.object([("cargo", .string(office)), ("titular", .optional(holder))])
    }
    let handovers = input.state.commission.handovers.map { handover in
      JSONValue.object([
        ("cargo", .string(handover.office.value)), ("titular", .optional(handover.name)),
        ("desde", .string(handover.day.iso)),
      ])
    }
    return .object([
      ("siglas", .optional(commission.acronym?.value)),
      ("nombre", .optional(commission.name?.value)),
      ("institución", .optional(commission.institution)), ("cargos", .array(offices)),
      ("relevos", .array(handovers)),
      ("integrantes", .array(Attendance(input.state).records.map(member))),
    ])
  }

  static func member(_ record: Attendance.Record) -> JSONValue {
    let changes = record.changes.map { day, change, name in
      JSONValue.object([
        ("fecha", .string(day.iso)), ("cambio", .string(change.rawValue)),
        ("nombre", .optional(name)),
      ])
    }
    return .object([
      ("clave", .string(record.member.key.value)), ("nombre", .optional(record.member.name)),
      ("organismo", .optional(record.member.body)), ("voto", .bool(record.member.hasVote)),
      ("asistencias", .integer(record.attended)), ("sesiones", .integer(record.held)),
      ("altas y bajas", .array(changes)),
    ])
  }

  /// Who signs on the cut-off; an office that is vacant has no name.
  static func signatures(_ state: PlanState) -> JSONValue {
    .array(
      Signatories(state).blocks.map { signature in
        .object([
          ("nombre", signature.name.isEmpty ? .null : .string(signature.name)),
          ("cargo", .string(signature.office)), ("correo", .optional(signature.contact)),
        ])
      })
  }

  // MARK: Sessions

  static func sessions(_ input: ReportInput) -> JSONValue {
    .array(
      zip(input.state.sessions, input.assessment.sessions).map { session, assessment in
        .object([
          ("clave", .string(session.key)), ("título", .string(SessionWords.title(session))),
          ("tipo", .string(session.kind)),
          ("programada", schedule(session.schedule.current?.value)),
          ("original", schedule(session.schedule.original?.value)),
          ("celebrada", .optional(session.heldOn?.iso)),
          ("días contra el original", integer(assessment.originalDeviation)),
          ("situación", .string(SessionWords.text(session, assessment))),
          ("semáforo", .string(SituationWords.light(assessment.light).name)),
          ("modalidad", .optional(session.mode?.value.rawValue)),
          ("unidas", texts(session.joint.values)), ("asistencia", texts(session.attendance.values)),
          ("quórum", quorum(session, input)),
          ("temas", .array(session.agenda.flatMap(\.withPoints).map(agendaItem))),
          (
            "acuerdos",
            .array(
              session.agreements.map { .optional(input.state.agreements[$0].key) })
          ),
        ])
      })
  }

  private static func quorum(_ session: SessionStatus, _ input: ReportInput) -> JSONValue {
    guard let attendance = SessionAttendance(of: session, in: input.state),
      let needed = attendance.needed, let isEnough = attendance.isEnough
    else { return .null }
    return .object([
      ("con voto", .integer(attendance.voters)),
      ("presentes con voto", .integer(attendance.presentVoters.count)),
      ("necesarios", .integer(needed)), ("hubo", .bool(isEnough)),
    ])
  }

  private static func agendaItem(_ item: AgendaItem) -> JSONValue {
    .object([
      ("tema", item.subject.value.isEmpty ? .null : .string(item.subject.value)),
      ("trámite", .optional(item.treatment?.rawValue)),
      ("resultado", .optional(item.outcome?.value.rawValue)), ("votación", vote(item.vote?.value)),
      ("líneas", texts(item.lines)), ("concluye", texts(item.concludes)),
    ])
  }

  private static func vote(_ vote: Vote?) -> JSONValue {
    switch vote {
    case nil: .null
    case .unanimous: .string("unanimidad")
    case .majority: .string("mayoría")
    case .counted(let votes):
      .object([
        ("a favor", .integer(votes.inFavour)), ("en contra", .integer(votes.against)),
        ("abstenciones", .integer(votes.abstentions)),
      ])
    }
  }

  // MARK: Agreements

  static func agreements(_ input: ReportInput) -> JSONValue {
    .array(input.assessment.agreements.map { agreement($0, input) })
  }

  static func agreement(_ assessment: AgreementAssessment, _ input: ReportInput) -> JSONValue {
    let status = assessment.status
    let agreement = status.agreement
    return .object([
      ("clave", .optional(status.key)), ("texto", .optional(agreement?.text.value)),
      ("sesión", .optional(status.session)), ("tomado", .optional(status.takenOn?.iso)),
      ("votación", vote(agreement?.vote?.value)),
      ("responsable", .optional(agreement?.responsible?.value)),
      ("vence", schedule(status.schedule.current?.value)),
      ("último día", .optional(status.dueOn?.iso)),
      ("estado", .optional(status.state?.rawValue)),
      ("desde", .optional(status.settledOn?.iso)),
      ("días de atraso", integer(status.daysOverdue(on: input.cutOff))),
      ("situación", .string(AgreementRow.words(assessment))),
      ("semáforo", .string(SituationWords.light(assessment.light).name)),
      ("turnado a", .optional(status.referredTo)), ("líneas", texts(agreement?.lines)),
    ])
  }
}
