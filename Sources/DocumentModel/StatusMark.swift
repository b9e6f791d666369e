/// How something stands: a light and a word for it.
///
/// Colour never stands alone (WCAG 2.2, 1.4.1):
/// each light has its own shape, and the word is kept even where only the shape is printed.
package struct StatusMark: Hashable, Sendable {
  /// One of five lights, each with a shape of its own.
  package enum Light: Hashable, Sendable, CaseIterable {
    /// In time.
    case green
    /// At risk.
    case yellow
    /// Late.
    case red
    /// Out of the count.
    case grey
    /// Given up for the time being, where ratings tell that apart: no colour of a traffic light.
    case violet
  }

  /// The light.
  package let light: Light
  /// The word for it: «verde», «con atraso».
  package let word: String
  /// Whether the word is printed too; where it isn't, formats for assistive technology still say it.
  package let showsWord: Bool

  /// A light with its word, which is the colour's name unless another is given.
  package init(_ light: Light, _ word: String? = nil, showsWord: Bool = true) {
    self.light = light
    self.word = word ?? light.name
    self.showsWord = showsWord
  }

  /// What a plain text shows: «▲ amarillo», or the shape alone.
  package var plainText: String { showsWord ? light.symbol + " " + word : light.symbol }
}

extension StatusMark.Light {
  /// The shape that goes with the colour.
  package var symbol: String {
    switch self {
    case .green: "●"
    case .yellow: "▲"
    case .red: "■"
    case .grey: "○"
    case .violet: "◆"
    }
  }

  /// The Spanish name of the colour.
  package var name: String {
    switch self {
    case .green: "verde"
    case .yellow: "amarillo"
    case .red: "rojo"
    case .grey: "gris"
    case .violet: "morado"
    }
  }
}
