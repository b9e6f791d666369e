import Diagnostics
import PlanModel

/// Two lines side by side with one name are probably a copy that was not finished.
enum RepeatedNameCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "nombre-repetido", "dos líneas de la misma partida tienen el mismo nombre",
      checks: """
        Se comparan los nombres, letra por letra, de lo que está junto: las líneas de una estrategia, las estrategias \
        de un objetivo. En partidas distintas un nombre sí puede repetirse.
        """,
      reason: """
        Suele ser un renglón que se copió para escribir otro encima. En los informes no se \
        distinguen.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Publicar la guía
          1.2:
            nombre: Publicar la guía
        """,
      instead: """
        líneas:
          1.1:
            nombre: Publicar la guía
          1.2:
            nombre: Difundir la guía
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    ([subject.plan.items] + subject.tree.items.map(\.children)).flatMap { siblings in
      var first: [String: Located<String>] = [:]
      return siblings.compactMap { item -> Diagnostic? in
        guard let name = item.name, !name.value.isEmpty else { return nil }
        guard let earlier = first.updateValue(item.key, forKey: name.value) else { return nil }
        return CheckMessages.repeatedName(
          item.key.value, earlier.value, subject.inPlan(name.range),
          first: subject.inPlan(earlier.range))
      }
    }
  }
}
