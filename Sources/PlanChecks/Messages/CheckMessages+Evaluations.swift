import Diagnostics
import PlanModel
import SpanishText

/// Ratings, their counts, and targets that were missed.
extension CheckMessages {
  /// What an indicator came to beside what it should have come to.
  struct MissedFigures {
    let reached: AccumulatedFigure
    let target: AccumulatedFigure
  }

  static func countOfRatings(
    _ name: String, _ number: Int, _ keys: [String], _ place: Place
  ) -> Diagnostic {
    let counted =
      keys.isEmpty ? "no hay ninguna" : "hay \(Spanish.grouped(keys.count)): \(keys.shortList)"
    return Diagnostic(
      "recuento-distinto", .warning,
      "aquí se dice \(Spanish.grouped(number)) con «\(name)» y en las calificaciones \(counted)",
      at: place,
      help: ["corrija una de las dos cosas, o explique la diferencia en «nota:»."])
  }

  /// «por su palabra hay 5 con «avance limitado» (1, 5, 6, 7 y 11), y aquí se dice 3».
  static func countedByWord(_ name: String, _ keys: [String], _ number: Int) -> String {
    let list = keys.isEmpty ? "" : " (\(keys.shortList))"
    return "por su palabra hay \(Spanish.grouped(keys.count)) con «\(name)»\(list), y aquí se dice "
      + Spanish.grouped(number)
  }

  static func inactiveSetApart(
    _ keys: [String], _ place: Place, related: [Diagnostic.Related]
  ) -> Diagnostic {
    Diagnostic(
      "recuento-distinto", .notice,
      "el recuento pone aparte lo inactivo según la Comisión (\(keys.shortList)), aunque otros lo "
        + "califiquen con otra palabra", at: place, related: related,
      help: ["así sale la cuenta; si es lo que dice la fuente, explíquelo en «nota:»."])
  }

  static func missedTarget(
    _ keys: [String], _ claim: String, _ figures: MissedFigures, below parts: [String],
    _ place: Place, target: Place, claim claimPlace: Place
  ) -> Diagnostic {
    let (reached, aim) = (text(figures.reached), text(figures.target))
    return Diagnostic(
      "meta-no-alcanzada", .notice,
      "el indicador llegó a \(reached) y la meta es \(aim), aunque «\(keys[0])» se da por \(claim)",
      at: place,
      related: [.init("esta es la meta", target), .init("aquí se da por \(claim)", claimPlace)],
      help: [
        parts.isEmpty
          ? nil
          : "mide \(Spanish.and(parts.map { "«\($0)»" })), que \(parts.count == 1 ? "es" : "son") parte "
            + "de «\(keys[0])».",
        keys.count == 1
          ? nil : "mide también \(Spanish.and(keys.dropFirst().map { "«\($0)»" })).",
        "diga en «nota:» de la medición por qué, o registre la medición que falta.",
      ].compactMap { $0 })
  }

  /// «1» se califica como «completado», sigue en proceso «1.2» y no se ha registrado el avance de «1.3».
  static func ratedAgainstLines(
    _ key: String, _ rating: Rating, _ lines: [(key: String, state: ProgressState?)],
    _ place: Place, state statePlace: Place?
  ) -> Diagnostic {
    let states: [ProgressState?] = [.underway, .suspended, .cancelled, .concluded, nil]
    let told = states.compactMap { state -> String? in
      let keys = lines.filter { $0.state == state }.map { "«\($0.key)»" }
      guard !keys.isEmpty else { return nil }
      let isOne = keys.count == 1
      let list = keys.shortList
      return switch state {
      case nil: "no se ha registrado el avance de \(list)"
      case .underway?: isOne ? "sigue en proceso \(list)" : "siguen en proceso \(list)"
      case .concluded?: isOne ? "está concluida \(list)" : "están concluidas \(list)"
      case .suspended?: isOne ? "está suspendida \(list)" : "están suspendidas \(list)"
      case .cancelled?: isOne ? "está cancelada \(list)" : "están canceladas \(list)"
      }
    }
    return Diagnostic(
      "calificación-contra-estado", .notice,
      "\(Spanish.and(["«\(key)» se califica como «\(rating.rawValue)»"] + told))", at: place,
      related: statePlace.map { [.init("este es su último avance", $0)] } ?? [],
      help: ["corrija la calificación, o registre el avance en el que de verdad está cada una."])
  }

  static func ratedAgainstState(
    _ key: String, _ rating: Rating, _ state: ProgressState?, _ place: Place,
    state statePlace: Place?
  ) -> Diagnostic {
    let told =
      switch state {
      case nil: "y no se ha registrado su avance"
      case .underway?: "y sigue en proceso"
      case .concluded?: "y está concluida"
      case .suspended?: "y está suspendida"
      case .cancelled?: "y está cancelada"
      }
    return Diagnostic(
      "calificación-contra-estado", .notice,
      "«\(key)» se califica como «\(rating.rawValue)» \(told)", at: place,
      related: statePlace.map { [.init("este es su último avance", $0)] } ?? [],
      help: [
        "corrija la calificación, o registre el avance en el que de verdad está."
      ])
  }

  /// «otros califican «1» como «avance limitado»».
  static func ratedOtherwise(_ key: String, _ rating: Rating) -> String {
    "otros califican «\(key)» como «\(rating.rawValue)»"
  }

  static func ratingsApart(
    _ key: String, _ own: Rating, _ other: Rating, by name: String?, _ place: Place,
    other otherPlace: Place
  ) -> Diagnostic {
    let who = name.map { " (\($0))" } ?? ""
    return Diagnostic(
      "calificaciones-dispares", .notice,
      "«\(key)» es «\(own.rawValue)» para la Comisión y «\(other.rawValue)» para otros\(who)",
      at: place, related: [.init("esta es la otra calificación", otherPlace)],
      help: [
        "corrija la que esté mal; si son así, no hay nada que cambiar: el informe muestra las dos."
      ])
  }

  private static func text(_ figure: AccumulatedFigure) -> String {
    Spanish.decimal(figure.number, digits: 4, least: figure.decimals)
      + (figure.isShare ? " %" : "")
  }
}
