import CivilTime
import JSONText
import PlanAssessment
import PlanModel

/// Events, alliances, indicators, and what was rated, learnt and left open.
extension ReportData {
  static func events(_ input: ReportInput) -> JSONValue {
    .array(
      zip(input.state.events, input.assessment.events).map { event, assessment in
        .object([
          ("clave", .string(event.key)), ("nombre", .string(EventWords.name(event))),
          ("programado", schedule(event.schedule.current?.value)),
          ("original", schedule(event.schedule.original?.value)),
          ("realizado", span(event.held)),
          ("días contra el original", integer(assessment.originalDeviation)),
          ("situación", .string(EventWords.text(event, assessment))),
          ("semáforo", .string(SituationWords.light(assessment.light).name)),
          ("sedes", texts(event.venues.values)), ("jornadas", .integer(event.meetings.count)),
          ("cifras", figures(event.figures)), ("líneas", texts(event.planned?.lines)),
        ])
      })
  }

  static func alliances(_ state: PlanState) -> JSONValue {
    .array(
      state.alliances.map { status in
        .object([
          ("clave", .string(status.key)),
          ("instituciones", texts(status.alliance?.institutions)),
          ("objetivo", .optional(status.alliance?.purpose)),
          ("convenio", .optional(status.covenant?.value.rawValue)),
          ("desde", .optional(status.since?.iso)), ("suscrito", schedule(status.signed?.value)),
          ("vigencia", schedule(status.alliance?.validity?.value)),
          ("líneas", texts(status.alliance?.lines)),
        ])
      })
  }

  static func groups(_ plan: Plan) -> JSONValue {
    .array(
      plan.groups.map { group in
        .object([
          ("clave", .string(group.key.value)), ("nombre", .optional(group.name?.value)),
          ("objetivo", .optional(group.purpose)), ("integran", texts(group.members)),
          ("líneas", texts(group.lines)),
        ])
      })
  }

  static func indicators(_ state: PlanState) -> JSONValue {
    .array(
      state.indicators.map { status in
        let progress = IndicatorProgress(status)
        let measurements = status.measurements.map { entry, day, value in
          JSONValue.object([
            ("fecha", .string(day.iso)), ("valor", figure(value)),
            ("nota", .optional(state.entries[entry].note?.value)),
            ("contenido", texts(state.entries[entry].contents)),
            ("cifras", figures(state.entries[entry].figures)),
          ])
        }
        return .object([
          ("clave", .string(status.key)), ("nombre", .optional(status.indicator?.name?.value)),
          ("unidad", .optional(status.indicator?.unit)),
          ("línea base", figure(status.indicator?.baseline?.value)),
          ("meta", figure(status.indicator?.target?.value)),
          ("acumulación", .optional(status.indicator?.accumulation.rawValue)),
          ("valor", number(progress.value?.number)),
          ("valor en palabras", .optional(FigureWords.text(status))),
          ("hacia la meta", number(progress.percentage)),
          ("meta alcanzada", progress.isReached.map { .bool($0) } ?? .null),
          ("mediciones", .array(measurements)),
        ])
      })
  }

  static func evaluations(_ input: ReportInput) -> JSONValue {
    .array(
      Report.rated(input).map { _, entry, evaluation in
        let independent = evaluation.independent.map { name, rating in
          JSONValue.object([
            ("de quién", .optional(name)), ("evaluación", .string(rating.value.rawValue)),
          ])
        }
        return .object([
          ("partida", .string(evaluation.item.value)), ("fecha", .string(entry.day.iso)),
          ("propia", .optional(evaluation.own?.value.rawValue)),
          ("independiente", .array(independent)), ("por qué", texts(evaluation.reasons)),
          ("qué sigue", texts(evaluation.nextSteps)), ("nota", .optional(entry.note?.value)),
        ])
      })
  }

  static func learnings(_ state: PlanState) -> JSONValue {
    .array(
      state.learnings.compactMap { place in
        guard case .learning(let learning) = state.entries[place].fact else { return nil }
        return .object([
          ("tipo", .string(learning.kind.value.rawValue)), ("texto", .string(learning.text)),
          ("líneas", texts(learning.lines)),
        ])
      })
  }

  static func pendingMatters(_ state: PlanState) -> JSONValue {
    .array(
      state.pendingMatters.compactMap { place in
        guard case .pending(let text, let recipient, let lines) = state.entries[place].fact else {
          return nil
        }
        return .object([
          ("asunto", .string(text.value)), ("para", .optional(recipient)), ("líneas", texts(lines)),
        ])
      })
  }
}
