import PlanAssessment
import SpanishText

/// What lines came to at the close, in the words of a report.
package enum FulfilmentWords {
  /// «cumplida», «parcialmente cumplida», «no cumplida».
  package static func text(_ fulfilment: Fulfilment) -> String {
    switch fulfilment {
    case .fulfilled: "cumplida"
    case .partially: "parcialmente cumplida"
    case .unfulfilled: "no cumplida"
    }
  }

  /// «5 parcialmente cumplidas».
  static func count(_ count: Int, _ fulfilment: Fulfilment) -> String {
    switch fulfilment {
    case .fulfilled: Spanish.count(count, "cumplida", "cumplidas")
    case .partially: Spanish.count(count, "parcialmente cumplida", "parcialmente cumplidas")
    case .unfulfilled: Spanish.count(count, "no cumplida", "no cumplidas")
    }
  }

  /// «6 parcialmente cumplidas (3 de ellas, inactivas)».
  static func count(_ count: Int, _ fulfilment: Fulfilment, inactive: Int) -> String {
    let text = Self.count(count, fulfilment)
    guard inactive > 0 else { return text }
    let word = inactive == 1 ? "inactiva" : "inactivas"
    return inactive == count
      ? "\(text) (\(word))" : "\(text) (\(Spanish.grouped(inactive)) de ellas, \(word))"
  }

  /// The title of a column that counts them.
  static func title(_ fulfilment: Fulfilment) -> String {
    switch fulfilment {
    case .fulfilled: "Cumplidas"
    case .partially: "Parcialmente"
    case .unfulfilled: "No cumplidas"
    }
  }
}
