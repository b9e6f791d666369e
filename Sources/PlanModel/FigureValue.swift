/// A figure as a source gives it: «más de 500» is not 500 (format.md, «bitacora.yaml»).
package enum FigureValue: Hashable, Sendable {
  /// A number; `decimals` are those that it was written with, where they end in a zero («0.60»).
  case exact(Double, decimals: Int = 0)
  /// At least, or more than, a number; the text is kept as written («más de mil»).
  case lowerBound(Double, text: String)
  /// At most, or nearly, a number; the text is kept as written («casi 200»).
  case upperBound(Double, text: String)
  /// A share of a hundred, written as a number is.
  case share(Double, decimals: Int = 0)
  /// Words that hold no number.
  case words(String)

  /// The number in it, when there is one.
  package var number: Double? {
    switch self {
    case .exact(let number, _), .share(let number, _): number
    case .lowerBound(let number, _), .upperBound(let number, _): number
    case .words: nil
    }
  }

  /// The decimals that it is printed with at least: «0.60» says more than «0.6».
  package var decimals: Int {
    switch self {
    case .exact(_, let decimals), .share(_, let decimals): decimals
    case .lowerBound, .upperBound, .words: 0
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
