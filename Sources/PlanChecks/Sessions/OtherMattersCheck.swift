import Diagnostics
import PlanModel
import SpanishText

/// «Asuntos generales» stand on the agenda of the kinds of session that the rule of the plan names.
enum OtherMattersCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "asuntos-generales-fuera-de-regla",
      "una sesión trató asuntos generales y la regla no los prevé",
      checks: """
        Si el plan tiene la regla «asuntos generales», solo los llevan los tipos de sesión que \
        nombra. Sin la regla no se revisa nada.
        """,
      reason: """
        Una sesión extraordinaria suele tratar solo aquello para lo que se convocó; lo demás se \
        puede impugnar.
        """,
      in: .plan,
      example: """
        reglas:
          asuntos generales: [ordinaria]
        sesiones:
          extraordinaria 1:
            fecha: 2 de mayo
            temas:
              - aprobación: Guía de apertura
              - Asuntos generales
        """,
      instead: """
        reglas:
          asuntos generales: [ordinaria]
        sesiones:
          extraordinaria 1:
            fecha: 2 de mayo
            temas:
              - aprobación: Guía de apertura
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let rules = subject.plan.rules
    guard let kinds = rules.otherMatters else { return [] }
    let planned = subject.plan.sessions.flatMap { session in
      let name = SessionName(session.key.value)
      return items(session.agenda, of: name.kind, name, rules).map {
        CheckMessages.otherMatters(session.key.value, kinds, subject.inPlan($0.subject.range))
      }
    }
    let held = subject.sessions.flatMap { session in
      items(session.agenda, of: session.kind, session.name, rules).map {
        CheckMessages.otherMatters(session.key.value, kinds, subject.inLog($0.subject.range))
      }
    }
    return planned + held
  }

  private static func items(
    _ agenda: [AgendaItem], of kind: String, _ name: SessionName, _ rules: PlanRules
  ) -> [AgendaItem] {
    guard rules.hasOtherMatters(kind: kind, name: name) == false else { return [] }
    return agenda.filter { $0.subject.value.folded.hasPrefix("asuntos generales") }
  }
}
