import Diagnostics
import PlanModel

/// Where a plan has areas and most lines are assigned to one, those without were probably forgotten.
enum UnassignedLineCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "línea-sin-responsable", "hay líneas que no están a cargo de nadie",
      checks: """
        Cuando el plan tiene «áreas» y la mayoría de las líneas tienen responsable, propio o de la \
        partida de arriba, se enumeran las que no.
        """,
      reason: """
        Nadie sabe que le toca reportarla. «encargada» no basta: es quien le da seguimiento desde \
        la comisión.
        """,
      in: .plan,
      example: """
        áreas:
          DGA: Dirección de Gobierno Abierto
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            responsable: DGA
          1.2:
            nombre: Publicar la guía
            responsable: DGA
          1.3:
            nombre: Integrar el padrón
        """,
      instead: """
        áreas:
          DGA: Dirección de Gobierno Abierto
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            responsable: DGA
          1.2:
            nombre: Publicar la guía
            responsable: DGA
          1.3:
            nombre: Integrar el padrón
            responsable: DGA
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    guard !subject.plan.areas.isEmpty, subject.isWhole else { return [] }
    let tree = subject.tree
    let lines = tree.lines
    let roles: Set<ResponsibilityRole> = [.responsible, .coResponsible]
    let unassigned = lines.filter { place in
      !tree.items[place].responsibilities.contains { roles.contains($0.role) }
    }
    guard let first = unassigned.first, unassigned.count * 2 < lines.count else { return [] }
    return [
      CheckMessages.unassignedLines(
        unassigned.map { tree.keys[$0] }, subject.inPlan(tree.items[first].key.range))
    ]
  }
}
