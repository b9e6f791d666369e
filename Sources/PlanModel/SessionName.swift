import SpanishText

/// The key of a session taken apart: «ordinaria 1» is the first of its kind.
///
/// Case, accents, spaces and the word «sesión» don't matter, and the number may be an ordinal:
/// «Ordinaria 1», «1a ordinaria» and «Primera sesión ordinaria» name the same session.
package struct SessionName: Hashable, Sendable {
  /// The kind («ordinaria», «reunión de trabajo»), as written but for the number.
  package let kind: String
  /// The number, where the key holds one.
  package let number: Int?

  /// The parts of a key.
  package init(_ key: String) {
    var words = key.split(whereSeparator: \.isWhitespace).map(String.init)
    var number: Int?
    if words.count > 1, let last = Self.number(words[words.count - 1]) {
      number = last
      words.removeLast()
    } else if words.count > 1, let first = Self.number(words[0]) {
      number = first
      words.removeFirst()
    }
    for filler in ["sesion", "de"] where words.count > 1 && words[0].folded == filler {
      words.removeFirst()
    }
    kind = words.isEmpty ? key : words.joined(separator: " ")
    self.number = number
  }

  /// What two keys of one session have in common.
  package var identity: String {
    let kind = kind.folded
    return number.map { "\(kind) \($0)" } ?? kind
  }

  /// «1», «1a», «2da», «1.ª», «primera».
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    // A year is no ordinal: «extraordinaria 2024» has no number.
    if let number = Int(digits), (1...999).contains(number) {
      return endings.contains(String(word.dropFirst(digits.count)).folded) ? number : nil
    }
    return ordinals[word.folded]
  }

  private static let endings: Set<String> = [
    "", ".", "a", "a.", "ª", ".ª", "ra", "da", "ta", "va", "ma", "na", "er", "o", "º", ".º", "°",
  ]

  private static let ordinals: [String: Int] = Dictionary(
    (1...10).map { (Spanish.feminineOrdinal($0).folded, $0) },
    uniquingKeysWith: { first, _ in first })
}

/// The kinds of session that documents name by themselves.
package enum SessionKind: CaseIterable, Hashable, Sendable {
  /// Of the calendar.
  case ordinary
  /// Called when something can't wait.
  case extraordinary
  /// To celebrate.
  case solemn
  /// The first of a commission.
  case installation
  /// Several commissions as one.
  case joint
  /// A meeting without number and without decisions.
  case workingMeeting

  /// The kind that a text names, or nil for any other.
  package init?(_ text: String) {
    switch SessionName(text).kind.folded {
    case "ordinaria": self = .ordinary
    case "extraordinaria", "extraordinaria urgente": self = .extraordinary
    case "solemne": self = .solemn
    case "instalacion": self = .installation
    case "comisiones unidas": self = .joint
    case "reunion de trabajo": self = .workingMeeting
    default: return nil
    }
  }
}

extension SessionStatus {
  /// The kind, as the log tells it, else as the key does; nil for one that has no name of its own.
  package var knownKind: SessionKind? { SessionKind(kind) ?? SessionKind(name.kind) }
}
