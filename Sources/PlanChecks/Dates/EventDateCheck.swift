import CivilTime
import Diagnostics
import PlanModel

/// The day of an entry is the day of its fact: `realizado` ends with it, and the days of an event
/// lie within the event.
enum EventDateCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "jornada-fuera-del-evento", "una jornada no cae en los días en que se realizó el evento",
      checks: """
        Las jornadas de un evento están entre el primero y el último día de «realizado».
        """,
      reason: """
        Una de las dos fechas está mal, y con ella el informe diría que el evento duró otra cosa.
        """,
      in: .log,
      example: """
        - fecha: 2025-10-23
          evento: foro
          realizado: 21 al 23 de octubre de 2025
          jornadas:
            - fecha: 21 de octubre
            - fecha: 23 de septiembre
        """,
      instead: """
        - fecha: 2025-10-23
          evento: foro
          realizado: 21 al 23 de octubre de 2025
          jornadas:
            - fecha: 21 de octubre
            - fecha: 23 de octubre
        """),
    DiagnosticPage(
      "realizado-lejos-del-asiento", "la fecha de un asiento no es la de lo que cuenta",
      checks: """
        «fecha» es el día del hecho y «registrado» el día en que se anotó. Si «realizado» empieza \
        después de «fecha», o terminó más de tres meses antes, una de las dos está mal.
        """,
      reason: """
        Para el corte y para el desfase cuenta «fecha»: un evento de marzo anotado con fecha de \
        octubre parece realizado siete meses después.
        """,
      in: .log,
      example: """
        - fecha: 2025-10-23
          evento: foro
          realizado: 12 de marzo de 2025
        """,
      instead: """
        - fecha: 2025-03-12
          registrado: 2025-10-23
          evento: foro
          realizado: 12 de marzo de 2025
        """),
  ]

  /// From how many days on a fact lies far from its entry.
  private static let farDays = 92

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let entries = subject.log.entries
    var findings: [Diagnostic] = []
    for index in entries.indices {
      guard let realized = entries[index].realized, let span = realized.value.bounds else {
        continue
      }
      // An event of several days may be written down under its first one.
      let day = entries[index].day
      let days = day.dayNumber - (day < span.start ? span.start : span.end).dayNumber
      guard day < span.start || days > farDays, entries[index].note == nil else { continue }
      findings.append(
        CheckMessages.farFromEntry(
          days, subject.inLog(realized.range), entry: subject.inLog(entries[index].date.range)))
    }
    return findings + meetings(subject)
  }

  private static func meetings(_ subject: CheckSubject) -> [Diagnostic] {
    subject.facts.events.flatMap { index, record -> [Diagnostic] in
      guard let realized = subject.log.entries[index].realized, let span = realized.value.span
      else { return [] }
      return record.meetings.compactMap { meeting in
        guard let date = meeting.date, let days = date.value.bounds, !span.contains(days) else {
          return nil
        }
        return CheckMessages.meetingOutside(
          subject.inLog(date.range), event: subject.inLog(realized.range))
      }
    }
  }
}
