import Diagnostics
import PlanModel

/// A line that nothing ever names may have been forgotten, where the log tells of the others.
enum UntouchedLineCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "línea-sin-mención", "hay líneas de las que nada en el plan ni en la bitácora habla",
      checks: """
        Se enumeran las líneas que ningún asiento nombra, ni sesión, evento, alianza, grupo o \
        indicador del plan, propias o por la partida de arriba, y cuyo plazo ya empezó. Si la \
        bitácora no cuenta de ninguna línea, no se revisa.
        """,
      reason: """
        En el informe aparecerían sin avance y sin una palabra. O nadie ha reportado, o se hizo y \
        no se anotó.
        """,
      in: .log,
      example: """
        - fecha: 2025-03-28
          avance: 1.1
          porcentaje: 40
        """,
      instead: """
        - fecha: 2025-03-28
          avance: 1.1
          porcentaje: 40
        - fecha: 2025-04-04
          hito: 1.2
          nota: Se integró el equipo que redacta la guía
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let tree = subject.tree
    guard subject.facts.mentioned.contains(true), subject.isWhole else { return [] }
    var isTouched = Array(repeating: false, count: tree.items.count)
    for (place, isMentioned) in subject.facts.mentioned.enumerated() where isMentioned {
      isTouched[tree.owner(of: place)] = true
    }
    for line in namedLines(of: subject.plan) {
      if let place = tree.place(of: line.value) { isTouched[tree.owner(of: place)] = true }
    }
    // What is said of a strategy is said of its lines: above stands before below.
    for place in tree.items.indices {
      if let parent = tree.parents[place], isTouched[parent] { isTouched[place] = true }
    }
    let changes = Dictionary(
      subject.facts.reschedulings.compactMap { change in
        change.schedule.map { (change.subject.value, $0.value) }
      }, uniquingKeysWith: { $1 })
    let untouched = tree.lines.filter { place in
      guard !isTouched[place] else { return false }
      // Of what has not begun there is nothing to tell.
      let schedule = ([place] + tree.ancestors(of: place)).lazy.compactMap {
        changes[tree.keys[$0]] ?? tree.items[$0].schedule?.value
      }.first
      guard let start = schedule?.start ?? subject.wholeTerm?.start else { return true }
      return start <= subject.today
    }
    guard let first = untouched.first else { return [] }
    return [
      CheckMessages.untouchedLines(
        untouched.map { tree.keys[$0] }, subject.inPlan(tree.items[first].key.range))
    ]
  }

  private static func namedLines(of plan: Plan) -> [Located<String>] {
    let agenda = plan.sessions.flatMap(\.agenda).flatMap(\.withPoints).flatMap(\.lines)
    return agenda + plan.events.flatMap(\.lines) + plan.alliances.flatMap(\.lines)
      + plan.groups.flatMap(\.lines) + plan.indicators.flatMap(\.lines)
  }
}
