/// What a command line gave to a command: every value checked, each read by its typed key.
package struct ArgumentValues: Equatable, Sendable {
  /// The names of the command and its ancestors: snt, informe, cierre.
  package let path: [String]

  /// The checked words by spelling; an accepted argument that was not given has none.
  let words: [String: [String]]

  /// The value of an argument that the command accepts.
  ///
  /// Asking for one that the command does not accept is a mistake of the program, not of a person.
  package subscript<Key: Argument>(_ argument: Key) -> Key.Value {
    let spelling = argument.definition.spelling
    guard let given = words[spelling], let value = argument.value(of: given) else {
      preconditionFailure("«\(path.joined(separator: " "))» does not accept \(spelling)")
    }
    return value
  }

  /// True when the argument was given, whatever its default says.
  package func contains(_ argument: some Argument) -> Bool {
    words[argument.definition.spelling]?.isEmpty == false
  }
}
