import Diagnostics
import PlanModel

/// Who rates from outside sees an item about as the commission does.
enum RatingGapCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "calificaciones-dispares", "la calificación propia y la de otros distan mucho",
      checks: """
        Se comparan la calificación propia y la independiente de cada partida: que la propia no sea \
        mejor por dos pasos o más («completado» frente a «avance limitado»), y que «inactivo» lo \
        digan las dos o ninguna. De una calificación dividida se toma la parte más severa.
        """,
      reason: """
        Las dos pueden ser ciertas, porque no miden lo mismo; pero a veces una se anotó mal. El \
        informe las pone juntas, y quien lo lee pregunta: conviene tener la respuesta en «por qué».
        """,
      in: .log,
      example: """
        - fecha: 2025-12-15
          evaluación: 1
          propia: completado
          independiente: avance limitado
        """,
      instead: """
        - fecha: 2025-12-15
          evaluación: 1
          propia: avance sustancial
          independiente: avance limitado
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.ratings.items.compactMap { item in
      guard let own = item.evaluation.own,
        let other = item.evaluation.independent.max(by: {
          steps(of: $0.rating.value) < steps(of: $1.rating.value)
        }), differ(own.value, other.rating.value)
      else { return nil }
      return CheckMessages.ratingsApart(
        item.key, own.value, other.rating.value, by: other.name, subject.inLog(own.range),
        other: subject.inLog(other.rating.range))
    }
  }

  private static func differ(_ own: Rating, _ other: Rating) -> Bool {
    if own == .inactive || other == .inactive { return own != other }
    return steps(of: other) - steps(of: own) >= 2
  }

  /// How far a rating is from the best one.
  private static func steps(of rating: Rating) -> Int {
    Rating.allCases.firstIndex(of: rating) ?? 0
  }
}
