import SpanishText

/// What the values of an argument are: what completion offers, and the closed list if there is one.
package enum ValueKind: Hashable, Sendable {
  /// One of these words, accents and case forgiven.
  case choice([String])
  /// A date as people write it; what a date is, only the program knows.
  case date
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
  /// Something that only the program can list, by its Spanish name: plan, línea, acuerdo.
  case known(String)
  /// The same, or else the path of a file.
  case knownOrFile(String)
  /// A whole number.
  case number
  /// Any text.
  case text

  /// A plan: the path of its file or folder.
  package static let plan = ValueKind.known("plan")

  /// True when the text is only the beginning of a value: the «30» of «30 junio».
  func isCutShort(_ text: String) -> Bool {
    self == .date && text.count <= 2 && text.allSatisfy(\.isNumber)
  }

  /// The words of a closed list; none for any other kind.
  package var choices: [String] {
    if case .choice(let words) = self { words } else { [] }
  }
}

/// A value type without its type: checks a text and spells it as the type does.
struct ValueCheck: Sendable {
  let kind: ValueKind
  private let read: @Sendable (String) -> InvalidValue?
  /// Whether a closed list is that of the type, which may understand further words.
  private let isOfType: Bool

  init<Value: ArgumentValue>(_ type: Value.Type, kind: ValueKind?) {
    self.kind = kind ?? Value.kind
    isOfType = kind == nil
    read = { text in
      if case .failure(let invalid) = Value.read(text) { invalid } else { nil }
    }
  }

  /// The text as the closed list spells it, if there is one, or why it is not a value.
  func canonical(_ text: String) -> Result<String, InvalidValue> {
    var kept = text
    if case .choice(let words) = kind {
      let typed = text.folded
      guard let word = words.first(where: { $0.folded == typed }) else {
        guard isOfType else { return .failure(Messages.notAChoice(text, of: words)) }
        return read(text).map { .failure($0) } ?? .success(text)
      }
      kept = word
    }
    if let invalid = read(kept) { return .failure(invalid) }
    return .success(kept)
  }
}
