/// A figure as a source gives it: «más de 500» is not 500 (format.md, «bitacora.yaml»).
package enum FigureValue: Hashable, Sendable {
  /// A number.
  case exact(Double)
  /// At least, or more than, a number; the text is kept as written («más de mil»).
  case lowerBound(Double, text: String)
  /// At most, or nearly, a number; the text is kept as written («casi 200»).
  case upperBound(Double, text: String)
  /// A share of a hundred.
  case share(Double)
  /// Words that hold no number.
  case words(String)

  /// The number in it, when there is one.
  package var number: Double? {
    switch self {
    case .exact(let number), .share(let number): number
    case .lowerBound(let number, _), .upperBound(let number, _): number
    case .words: nil
    }
  }
}

/// A figure with its name.
package struct Figure: Sendable {
  /// What is counted.
  package let name: Located<String>
  /// How much.
  package let value: Located<FigureValue>

  /// A figure with its name.
  package init(name: Located<String>, value: Located<FigureValue>) {
    self.name = name
    self.value = value
  }
}
