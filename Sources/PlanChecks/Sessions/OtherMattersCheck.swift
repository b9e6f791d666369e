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
    guard let kinds = subject.plan.rules.otherMatters else { return [] }
    let planned = subject.plan.sessions.flatMap { session in
      items(session.agenda, of: SessionName(session.key.value).kind, kinds).map {
        CheckMessages.otherMatters(session.key.value, kinds, subject.inPlan($0.subject.range))
      }
    }
    let held = subject.sessions.flatMap { session in
      items(session.agenda, of: session.kind, kinds).map {
        CheckMessages.otherMatters(session.key.value, kinds, subject.inLog($0.subject.range))
      }
    }
    return planned + held
  }

  private static func items(
    _ agenda: [AgendaItem], of kind: String, _ kinds: [Located<String>]
  ) -> [AgendaItem] {
    guard !kinds.contains(where: { $0.value.isKind(kind) }) else { return [] }
    return agenda.filter { $0.subject.value.folded.hasPrefix("asuntos generales") }
  }
}

extension String {
  /// «Ordinarias» names the ordinary kind.
  fileprivate func isKind(_ kind: String) -> Bool {
    let (one, other) = (folded, kind.folded)
    return one == other || one == other + "s" || one + "s" == other
  }
}
