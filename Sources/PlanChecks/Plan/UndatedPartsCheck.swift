import Diagnostics
import PlanModel

/// Where most parts of a plan have a date, those without one were probably forgotten.
enum UndatedPartsCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "línea-sin-fecha", "hay líneas sin fecha en un plan donde la mayoría la tiene",
      checks: """
        Se enumeran las líneas sin «temporalidad», si son menos que las demás. No cuentan las que \
        tienen un evento con fecha. Si la regla «sin fecha» dice cómo se juzgan, no se revisan.
        """,
      reason: """
        Lo que no tiene fecha no entra en lo programado, ni puede llegar a tiempo o con atraso. Si \
        de verdad no la tiene, «por definir» lo dice.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo
          1.2:
            nombre: Publicar la guía
            temporalidad: segundo trimestre
          1.3:
            nombre: Integrar el padrón
        """,
      instead: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo
          1.2:
            nombre: Publicar la guía
            temporalidad: segundo trimestre
          1.3:
            nombre: Integrar el padrón
            temporalidad: por definir
        """),
    DiagnosticPage(
      "sesión-sin-fecha", "hay sesiones del calendario sin fecha",
      checks: """
        Se enumeran las sesiones de «sesiones» que no tienen «fecha». Si todavía no se decide, se \
        escribe «por definir».
        """,
      reason: """
        Sin fecha no se puede calcular el último día para convocar, ni cuál es la próxima sesión.
        """,
      in: .plan,
      example: """
        sesiones:
          ordinaria 1:
            fecha: 25 de febrero
          ordinaria 2:
            temas:
              - recepción: Diagnóstico de apertura
        """,
      instead: """
        sesiones:
          ordinaria 1:
            fecha: 25 de febrero
          ordinaria 2:
            fecha: 10 de junio
            temas:
              - recepción: Diagnóstico de apertura
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    lines(subject) + sessions(subject)
  }

  private static func lines(_ subject: CheckSubject) -> [Diagnostic] {
    guard subject.plan.rules.undated == .apart else { return [] }
    let tree = subject.tree
    var isDated = Array(repeating: false, count: tree.items.count)
    for event in subject.plan.events where event.schedule != nil {
      for place in event.lines.compactMap({ tree.place(of: $0.value) }) {
        isDated[tree.owner(of: place)] = true
      }
    }
    for change in subject.facts.reschedulings where change.schedule != nil {
      if let place = tree.place(of: change.subject.value) { isDated[tree.owner(of: place)] = true }
    }
    let lines = tree.lines
    let undated = lines.filter {
      tree.items[$0].schedule == nil && !isDated[$0] && subject.isWholeInPlan(tree.items[$0].range)
    }
    guard let first = undated.first, undated.count * 2 < lines.count else { return [] }
    return [
      CheckMessages.undatedLines(
        undated.map { tree.keys[$0] }, subject.inPlan(tree.items[first].key.range))
    ]
  }

  private static func sessions(_ subject: CheckSubject) -> [Diagnostic] {
    let moved = Set(subject.facts.reschedulings.map { SessionName($0.subject.value).identity })
    let undated = subject.plan.sessions.filter {
      $0.date == nil && !moved.contains(SessionName($0.key.value).identity)
    }
    guard let first = undated.first, subject.isWhole else { return [] }
    return [
      CheckMessages.undatedSessions(undated.map(\.key.value), subject.inPlan(first.key.range))
    ]
  }
}
