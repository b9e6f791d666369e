import SpanishText

/// One argument as data: parsing, help, completion and the manual are made from it.
///
/// Only an option has a placeholder or a default; a parameter has no letter; both are kept by the
/// three makers, the only way to build one.
package struct ArgumentDefinition: Sendable {
  /// What tells the argument apart on a command line.
  package enum Role: Sendable {
    case parameter
    case option
    case flag
  }

  /// How often the argument may appear.
  package enum Occurrence: Sendable {
    case required
    case optional
    case anyNumber
    case atLeastOne
  }

  /// By place, by name with a value, or by name alone.
  package let role: Role

  /// `periodo` of an option, `TEXTO` of a parameter; with its accents.
  package let name: String

  /// The `o` of `-o`.
  package let letter: Character?

  /// The word that stands for the value in help: `PERIODO`.
  package let placeholder: String

  /// One sentence about the argument.
  package let summary: String

  /// How often it may appear.
  package let occurrence: Occurrence

  /// The default as a person would type it.
  package let defaultText: String?

  private let check: ValueCheck?

  /// What its values are, for completion.
  package var kind: ValueKind { check?.kind ?? .text }

  /// The argument as it is written and as messages call it: `--periodo`, `TEXTO`.
  package var spelling: String { role == .parameter ? name : "--" + name }

  /// True when a value follows the name.
  package var takesValue: Bool { role == .option }

  /// True when a second value is welcome.
  package var isRepeatable: Bool { occurrence == .anyNumber || occurrence == .atLeastOne }

  /// True when the command cannot run without it.
  package var isRequired: Bool { occurrence == .required || occurrence == .atLeastOne }

  /// The text of a value as it will be kept, or why it can't be one.
  func checked(_ text: String) -> Result<String, InvalidValue> {
    check?.canonical(text) ?? .success(text)
  }

  /// True when this is the option that a person typed, accents and case forgiven.
  func isNamed(_ typed: some StringProtocol) -> Bool { name.folded == typed.folded }

  static func parameter(
    _ name: String, _ summary: String, _ occurrence: Occurrence, check: ValueCheck
  ) -> Self {
    Self(
      role: .parameter, name: name, letter: nil, placeholder: name, summary: summary,
      occurrence: occurrence, defaultText: nil, check: check)
  }

  static func option(
    _ name: String, _ letter: Character?, _ placeholder: String, _ summary: String,
    _ occurrence: Occurrence, defaultText: String?, check: ValueCheck
  ) -> Self {
    Self(
      role: .option, name: name, letter: letter, placeholder: placeholder, summary: summary,
      occurrence: occurrence, defaultText: defaultText, check: check)
  }

  static func flag(_ name: String, _ letter: Character?, _ summary: String) -> Self {
    Self(
      role: .flag, name: name, letter: letter, placeholder: "", summary: summary,
      occurrence: .optional, defaultText: nil, check: nil)
  }

  /// The options that every command has, and the one that only the program has.
  static let help = flag("ayuda", "h", Messages.helpSummary)
  static let version = flag("versión", nil, Messages.versionSummary)

  private init(
    role: Role, name: String, letter: Character?, placeholder: String, summary: String,
    occurrence: Occurrence, defaultText: String?, check: ValueCheck?
  ) {
    self.role = role
    self.name = name
    self.letter = letter
    self.placeholder = placeholder
    self.summary = summary
    self.occurrence = occurrence
    self.defaultText = defaultText
    self.check = check
  }
}
