/// What a command accepts, as a typed key: `values[argument]` gives exactly its `Value`.
///
/// The three kinds are `Parameter` (by position), `Option` (by name, with a value) and `Flag` (by
/// name, alone). The type says how often: `Option<String?>` may be missing, `Option<[String]>` may
/// be repeated, `Option<String>` is always there, because it has a default or because it is
/// required.
package protocol Argument<Value>: Sendable {
  /// What a command's action receives for this argument.
  associatedtype Value

  /// The argument as data, for whoever walks the description of a command line.
  var definition: ArgumentDefinition { get }

  /// The value that the checked words of a command line give, or nil when a required one is missing.
  func value(of words: [String]) -> Value?
}

/// An argument known by its place: `Parameter<String>("TEXTO", "La fecha como se escribe.")`.
package struct Parameter<Value: Sendable>: Argument {
  /// The parameter as data.
  package let definition: ArgumentDefinition
  private let reading: @Sendable ([String]) -> Value?

  /// A parameter that must be given.
  package init(_ name: String, _ summary: String, kind: ValueKind? = nil)
  where Value: ArgumentValue {
    definition = .parameter(
      name, summary, .required, check: ValueCheck(Value.self, kind: kind))
    reading = { words in words.first.flatMap(Value.init(checked:)) }
  }

  /// A parameter that may be left out.
  package init<Element: ArgumentValue>(_ name: String, _ summary: String, kind: ValueKind? = nil)
  where Value == Element? {
    definition = .parameter(
      name, summary, .optional, check: ValueCheck(Element.self, kind: kind))
    reading = { words in .some(words.first.flatMap(Element.init(checked:))) }
  }

  /// The last parameter, which takes all the words that are left; at least one if `required`.
  package init<Element: ArgumentValue>(
    _ name: String, _ summary: String, kind: ValueKind? = nil, required: Bool = false
  ) where Value == [Element] {
    definition = .parameter(
      name, summary, required ? .atLeastOne : .anyNumber,
      check: ValueCheck(Element.self, kind: kind))
    reading = { words in words.compactMap(Element.init(checked:)) }
  }

  /// The value that the checked words give, or nil when a required one is missing.
  package func value(of words: [String]) -> Value? { reading(words) }
}

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

/// An argument known by its name, alone: `Flag("json", "Escribe un objeto JSON por renglón.")`.
package struct Flag: Argument {
  /// The flag as data.
  package let definition: ArgumentDefinition

  /// A flag; giving it twice says the same as giving it once.
  package init(_ name: String, short letter: Character? = nil, _ summary: String) {
    definition = .flag(name, letter, summary)
  }

  /// True when the flag was given.
  package func value(of words: [String]) -> Bool? { !words.isEmpty }
}
