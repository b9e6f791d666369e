import CivilTime
import Diagnostics
import PlanModel

/// A line lies within the date of what it belongs to, where that has one.
enum ParentDateCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "fecha-fuera-de-su-partida", "una línea tiene fecha fuera de la de su estrategia",
      checks: """
        Cuando una estrategia, un objetivo o un eje tiene su propia fecha, las de sus líneas caben \
        en ella.
        """,
      reason: """
        Lo que tiene líneas se evalúa por sus líneas: la fecha de la estrategia no se aplica, y el \
        informe diría dos cosas distintas.
        """,
      in: .plan,
      example: """
        estrategias:
          1.1:
            nombre: Formar capacidades
            temporalidad: abril a junio
            líneas:
              1.1.1:
                nombre: Impartir los cursos
                temporalidad: junio a agosto
        """,
      instead: """
        estrategias:
          1.1:
            nombre: Formar capacidades
            temporalidad: abril a agosto
            líneas:
              1.1.1:
                nombre: Impartir los cursos
                temporalidad: junio a agosto
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let tree = subject.tree
    // The nearest dated item above each one: above stands before below.
    var dated: [Int?] = []
    var outside: [Int: [Int]] = [:]
    for place in tree.items.indices {
      let parent = tree.parents[place]
      let above = parent.flatMap { tree.items[$0].schedule?.value.span == nil ? dated[$0] : $0 }
      dated.append(above)
      guard let above, let outer = tree.items[above].schedule?.value.span,
        let span = tree.items[place].schedule?.value.span, !outer.contains(span)
      else { continue }
      outside[above, default: []].append(place)
    }
    return outside.keys.sorted().compactMap { parent in
      guard let places = outside[parent], let first = places.first,
        let date = tree.items[first].schedule, let outer = tree.items[parent].schedule
      else { return nil }
      return CheckMessages.outsideParent(
        places.map { tree.keys[$0] }, parent: tree.keys[parent], subject.inPlan(date.range),
        parentDate: subject.inPlan(outer.range))
    }
  }
}
