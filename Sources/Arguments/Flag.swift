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
