import SpanishText

/// A command as data: names, texts, arguments and subcommands, free of what it does.
package struct CommandDefinition: Sendable {
  /// Subcommands under one title in help.
  package struct Section: Sendable {
    /// The title: «Día a día».
    package let title: String

    /// The commands in the order of help.
    package let commands: [CommandDefinition]
  }

  /// The word that calls it, with its accents.
  package let name: String

  /// One sentence: what it does.
  package let summary: String

  /// Paragraphs for help, separated by an empty line; indented lines stay indented.
  package let discussion: String

  /// Command lines to learn from.
  package let examples: [Example]

  /// The arguments in the order of declaration.
  package let arguments: [ArgumentDefinition]

  /// The subcommands; none for a command that does something itself.
  package let sections: [Section]

  /// The subcommand that is meant where none is named; nil where one must be.
  package var standard: String?

  /// The pages of the manual, which only a program has.
  package var topics: [Topic] = []

  /// Words that call no subcommand, folded, with the command lines that people mean by them.
  package var hints: [String: [String]] = [:]

  /// The arguments known by their place.
  package var parameters: [ArgumentDefinition] { arguments.filter { $0.role == .parameter } }

  /// The options and flags.
  package var options: [ArgumentDefinition] { arguments.filter { $0.role != .parameter } }

  /// The subcommands of all sections.
  package var subcommands: [CommandDefinition] { sections.flatMap(\.commands) }

  /// The subcommand that is meant where none is named.
  var standardSubcommand: CommandDefinition? { standard.flatMap(subcommand) }

  /// The page of the manual that a person typed, accents and case forgiven.
  func topic(named typed: String) -> Topic? {
    let typed = typed.folded
    return topics.first { $0.name.folded == typed }
  }

  /// True when only its subcommands do something.
  package var isGroup: Bool { !sections.isEmpty }

  /// The subcommand that a person typed, accents and case forgiven.
  func subcommand(named typed: String) -> CommandDefinition? {
    let typed = typed.folded
    for section in sections {
      if let found = section.commands.first(where: { $0.name.folded == typed }) { return found }
    }
    return nil
  }
}

/// A command line to learn from, with what it does.
package struct Example: Hashable, Sendable {
  /// The line as it is typed: `snt fecha "fines de mayo"`.
  package let line: String

  /// One sentence: what it does; may be empty.
  package let explanation: String

  /// A command line and a sentence about it.
  package init(_ line: String, _ explanation: String = "") {
    self.line = line
    self.explanation = explanation
  }
}
