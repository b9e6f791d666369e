import SpanishText

/// A type that a person can type: texts, whole numbers, closed lists, and what other targets add.
///
/// An enumeration with the Spanish words as raw values needs nothing more than the conformance:
/// `enum Format: String, CaseIterable, ArgumentValue { case minutes = "minuta" }`.
package protocol ArgumentValue: Sendable {
  /// What the values are, for completion and for the closed lists.
  static var kind: ValueKind { get }

  /// Further texts that mean a value of a closed list, folded; help and completion do not name them.
  static var synonyms: [String: Self] { get }

  /// The value that the text means, or why it means none.
  static func read(_ text: String) -> Result<Self, InvalidValue>

  /// The value as a person would type it.
  var argumentText: String { get }
}

/// Why a text is not a value of the type, in Spanish: «x» no es un número entero.
package struct InvalidValue: Error, Hashable, Sendable {
  /// A clause without a full stop that names the text: «doce» no es un número entero.
  package let reason: String

  /// What to do now: sentences that begin in lower case and end with a full stop.
  package let help: [String]

  /// A reason, with what to do about it.
  package init(_ reason: String, help: [String] = []) {
    self.reason = reason
    self.help = help
  }
}

extension ArgumentValue {
  /// None, unless the type has some.
  package static var synonyms: [String: Self] { [:] }

  /// The value of a text that was already checked.
  init?(checked text: String) {
    guard case .success(let value) = Self.read(text) else { return nil }
    self = value
  }
}

extension ArgumentValue where Self: CustomStringConvertible {
  /// The value as it describes itself.
  package var argumentText: String { description }
}

extension ArgumentValue where Self: RawRepresentable<String> & CaseIterable {
  /// The closed list of the raw values.
  package static var kind: ValueKind { .choice(allCases.map(\.rawValue)) }

  /// The case with this raw value, accents and case forgiven.
  package static func read(_ text: String) -> Result<Self, InvalidValue> {
    if let value = Self(rawValue: text) { return .success(value) }
    let typed = text.folded
    if let value = allCases.first(where: { $0.rawValue.folded == typed }) ?? synonyms[typed] {
      return .success(value)
    }
    return .failure(Messages.notAChoice(text, of: allCases.map(\.rawValue)))
  }

  /// The raw value.
  package var argumentText: String { rawValue }
}

extension String: ArgumentValue {
  /// Any text.
  package static var kind: ValueKind { .text }

  /// The text itself, always.
  package static func read(_ text: String) -> Result<String, InvalidValue> { .success(text) }
}

extension Int: ArgumentValue {
  /// A whole number.
  package static var kind: ValueKind { .number }

  /// A whole number with an optional sign; the minus of print («−5») is a sign too.
  package static func read(_ text: String) -> Result<Int, InvalidValue> {
    let plain = text.hasPrefix("−") ? "-" + text.dropFirst() : text
    guard let number = Int(plain) else { return .failure(Messages.notAnInteger(text)) }
    return .success(number)
  }
}
