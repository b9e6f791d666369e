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
