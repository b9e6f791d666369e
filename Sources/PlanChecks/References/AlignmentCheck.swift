import Diagnostics
import PlanModel

/// What a part of the plan is aligned to is one of the objectives that the plan lists.
enum AlignmentCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "objetivo-desconocido", "el plan se alinea a un objetivo que no enumera",
      checks: """
        Cuando el plan tiene «objetivos estratégicos», cada «alineación» cita la clave de uno de \
        ellos.
        """,
      reason: """
        Con la alineación se muestra a qué objetivos de la institución sirve el plan. Una clave \
        que no existe deja esa parte sin objetivo.
        """,
      in: .plan,
      example: """
        objetivos estratégicos:
          1: Acercar la información a la población
        ejes:
          1:
            nombre: Gobierno abierto
            alineación:
              objetivo estratégico: 3
        """,
      instead: """
        objetivos estratégicos:
          1: Acercar la información a la población
        ejes:
          1:
            nombre: Gobierno abierto
            alineación:
              objetivo estratégico: 1
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let objectives = subject.plan.strategicObjectives.map(\.key.value)
    guard !objectives.isEmpty else { return [] }
    let known = Set(objectives)
    let cited = subject.tree.items.flatMap { $0.alignment?.objectives ?? [] }
    return cited.filter { !known.contains($0.value) }.byText.map { key, places in
      CheckMessages.unknownObjective(
        key, objectives, count: places.count, subject.inPlan(places[0].range))
    }
  }
}
