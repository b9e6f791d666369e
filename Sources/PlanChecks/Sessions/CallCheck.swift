import CivilTime
import Diagnostics
import PlanModel

/// A session is called before it is held, and as long before as the rules of the plan ask.
enum CallCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "convocatoria-con-poco-plazo", "una sesión se convocó con menos plazo del que pide la regla",
      checks: """
        Con las «reglas» del plan se calcula el último día para convocar cada tipo de sesión, y se \
        compara con la fecha de la convocatoria.
        """,
      reason: """
        Quien no pudo asistir puede pedir que la sesión se reponga. Es un hecho que conviene saber \
        antes de entregar el informe.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          convocatoria: 2025-02-21
          asistencia: [OGA, OGB, OGC]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          convocatoria: 2025-02-17
          asistencia: [OGA, OGB, OGC]
        """),
    DiagnosticPage(
      "convocatoria-posterior", "una sesión aparece convocada después de celebrarse",
      checks: """
        La fecha de la convocatoria no es posterior al día en que se celebró la sesión.
        """,
      reason: """
        Una de las dos fechas está mal, y con ella el plazo de la convocatoria.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          convocatoria: 2025-02-27
          asistencia: [OGA, OGB, OGC]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          convocatoria: 2025-02-17
          asistencia: [OGA, OGB, OGC]
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let rules = subject.plan.rules
    return subject.sessions.compactMap { session in
      guard let day = session.heldOn, let held = session.heldIn,
        let call = session.entries.compactMap(\.record.call).last, let called = call.value.end
      else { return nil }
      if called > day {
        return CheckMessages.calledAfterwards(
          session.key.value, day, subject.inLog(call.range),
          session: subject.inLog(subject.log.entries[held].date.range))
      }
      guard call.value.start == called,
        let last = rules.lastCall(kind: session.kind, name: session.name, for: day),
        called > last.day
      else { return nil }
      return CheckMessages.shortNotice(
        session.key.value, last: last.day, rule: last.rule, subject.inLog(call.range))
    }
  }
}
