import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// Lines and what was re-planned.
extension ReportData {
  private static func lineMembers(_ line: LineAssessment) -> [(String, JSONValue)] {
    let dates = line.status.schedule
    return [
      ("clave", .string(line.key)), ("nombre", .optional(line.item.name?.value)),
      ("peso", .number(line.weight)), ("vigente", schedule(dates.current?.value)),
      ("original", schedule(dates.original?.value)),
      ("concluida", .optional(line.concludedOn?.iso)), ("avance", .number(line.progress)),
      ("programado", number(line.programmed)),
      ("situación", .string(SituationWords.text(line.situation))),
      ("semáforo", .string(SituationWords.light(line.light).name)),
      ("rebasa el periodo", .bool(line.exceedsTerm)),
      ("cuenta en los promedios", .bool(line.exclusion == nil)),
    ]
  }

  /// A line with all that the report says of it.
  static func line(_ line: LineAssessment, _ input: ReportInput) -> JSONValue {
    let parts = zip(line.item.parts, line.status.parts).map { part, status in
      JSONValue.object([
        ("clave", .string(part.key.value)), ("texto", .string(part.text.value)),
        ("avance", number(status.track.percentage)),
        ("concluido", .optional(status.track.concludedOn?.iso)),
      ])
    }
    let responsible = line.item.responsibilities.map { responsibility in
      JSONValue.object([
        ("papel", .string(responsibility.role.rawValue)),
        ("área", .string(responsibility.area.value)),
        ("hasta", .optional(responsibility.until?.value.end?.iso)),
      ])
    }
    let fulfilment = FulfilmentWords.text(line.fulfilment)
    return .object(
      lineMembers(line) + [
        ("meta", .optional(line.item.target?.value)), ("responsables", .array(responsible)),
        ("programado contra el original", number(line.originalProgrammed)),
        ("días", integer(line.deviation)),
        ("días contra el original", integer(line.originalDeviation)),
        ("cumplimiento", input.judgesFulfilment ? .string(fulfilment) : .null),
        ("fuera del cálculo", .optional(line.exclusion.map(exclusion))),
        ("evidencias", .integer(input.facts.evidenceCount(of: line.item))),
        ("incisos", .array(parts)),
      ])
  }

  private static func exclusion(_ exclusion: Exclusion) -> String {
    switch exclusion {
    case .permanent: "permanente"
    case .recurrent: "recurrente"
    case .cancelled: "cancelada"
    case .inactive: "inactiva"
    case .undated: "sin fecha comprometida"
    }
  }

  /// Every new date, of whatever it was.
  static func reschedulings(_ state: PlanState) -> [JSONValue] {
    let term = state.term.changes.map { ("periodo", String?.none, $0) }
    let lines = state.lines.flatMap { line in
      line.schedule.changes.map { ("línea", Optional(line.key), $0) }
    }
    let sessions = state.sessions.flatMap { session in
      session.schedule.changes.map { ("sesión", Optional(session.key), $0) }
    }
    let events = state.events.flatMap { event in
      event.schedule.changes.map { ("evento", Optional(event.key), $0) }
    }
    let agreements = state.agreements.flatMap { agreement in
      agreement.schedule.changes.map { ("acuerdo", agreement.key, $0) }
    }
    return (term + lines + sessions + events + agreements).map { kind, key, change in
      .object([
        ("de qué", .string(kind)), ("clave", .optional(key)),
        ("de", schedule(change.from?.value)), ("a", schedule(change.to.value)),
        ("fecha", .string(change.day.iso)), ("motivo", .optional(change.reason?.value)),
        ("autoriza", .optional(change.authority?.value)),
      ])
    }
  }
}
