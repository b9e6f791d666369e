/// An argument known by its name, with a value: `Option<String?>("periodo", "PERIODO", "…")`.
package struct Option<Value: Sendable>: Argument {
  /// The option as data.
  package let definition: ArgumentDefinition
  private let reading: @Sendable ([String]) -> Value?

  /// An option that always has a value: its default, or without a default one that must be given.
  package init(
    _ name: String, short letter: Character? = nil, _ placeholder: String, _ summary: String,
    kind: ValueKind? = nil, default: Value? = nil
  ) where Value: ArgumentValue {
    definition = .option(
      name, letter, placeholder, summary, `default` == nil ? .required : .optional,
      defaultText: `default`?.argumentText, check: ValueCheck(Value.self, kind: kind))
    reading = { words in words.first.flatMap(Value.init(checked:)) ?? `default` }
  }

  /// An option that may be left out.
  package init<Element: ArgumentValue>(
    _ name: String, short letter: Character? = nil, _ placeholder: String, _ summary: String,
    kind: ValueKind? = nil
  ) where Value == Element? {
    definition = .option(
      name, letter, placeholder, summary, .optional, defaultText: nil,
      check: ValueCheck(Element.self, kind: kind))
    reading = { words in .some(words.first.flatMap(Element.init(checked:))) }
  }

  /// An option that may be given several times.
  package init<Element: ArgumentValue>(
    _ name: String, short letter: Character? = nil, _ placeholder: String, _ summary: String,
    kind: ValueKind? = nil
  ) where Value == [Element] {
    definition = .option(
      name, letter, placeholder, summary, .anyNumber, defaultText: nil,
      check: ValueCheck(Element.self, kind: kind))
    reading = { words in words.compactMap(Element.init(checked:)) }
  }

  /// The value that the checked words give, or nil when a required one is missing.
  package func value(of words: [String]) -> Value? { reading(words) }
}
