/// A command: its description, and what it does with its values in an environment.
///
/// A command either acts or groups subcommands, never both; a group may do what one of them does where
/// none is named (`with(standard:)`). `Environment` is whatever the program
/// hands to its commands; nothing here looks at it.
package struct Command<Environment>: Sendable {
  /// What a command does: values and surroundings in, exit status out; it throws to end early.
  package typealias Action = @Sendable (ArgumentValues, Environment) throws -> ExitStatus

  /// Subcommands under one title in help.
  package struct Section: Sendable {
    let title: String
    let commands: [Command]

    /// A title and its commands, in the order of help.
    package init(_ title: String, _ commands: [Command]) {
      self.title = title
      self.commands = commands
    }
  }

  /// The command as data.
  package private(set) var definition: CommandDefinition

  private let action: Action?
  private let subcommands: [Command]

  /// A command that does something.
  package init(
    _ name: String, _ summary: String, discussion: String = "", examples: [Example] = [],
    accepts arguments: [any Argument] = [], action: @escaping Action
  ) {
    definition = CommandDefinition(
      name: name, summary: summary, discussion: discussion, examples: examples,
      arguments: arguments.map(\.definition), sections: [])
    self.action = action
    subcommands = []
  }

  /// A command whose subcommands do something; what it accepts, each of them accepts.
  package init(
    _ name: String, _ summary: String, discussion: String = "", examples: [Example] = [],
    accepts arguments: [any Argument] = [], sections: [Section]
  ) {
    definition = CommandDefinition(
      name: name, summary: summary, discussion: discussion, examples: examples,
      arguments: arguments.map(\.definition),
      sections: sections.map { section in
        CommandDefinition.Section(
          title: section.title, commands: section.commands.map(\.definition))
      })
    action = nil
    subcommands = sections.flatMap(\.commands)
  }

  /// A command with one section of subcommands, «Órdenes».
  package init(
    _ name: String, _ summary: String, discussion: String = "", examples: [Example] = [],
    accepts arguments: [any Argument] = [], subcommands: [Command]
  ) {
    self.init(
      name, summary, discussion: discussion, examples: examples, accepts: arguments,
      sections: [Section(Messages.commandsHeading, subcommands)])
  }

  /// A group that does what a subcommand does where a person names none.
  package func with(standard name: String) -> Command {
    var group = self
    group.definition.standard = name
    return group
  }

  /// The program with the pages of its manual.
  package func with(topics: [Topic]) -> Command {
    var program = self
    program.definition.topics = topics
    return program
  }

  /// The same with what people mean by words that call no subcommand: «minuta», «snt sesión acta».
  package func with(hints: [String: [String]]) -> Command {
    var command = self
    command.definition.hints = hints
    return command
  }

  /// What a person asked for with these words, the program's own name not among them.
  package func parse(_ words: some Sequence<String>) -> Invocation<Environment> {
    switch CommandLineParser(program: definition).parse(Array(words)) {
    case .run(let path, let values):
      guard let command = descendant(path.names.dropFirst()), let action = command.action else {
        return .help(HelpPage(path))
      }
      return .run(action, values)
    case .help(let path): return .help(HelpPage(path))
    case .topic(let topic): return .topic(topic)
    case .version: return .version
    case .failure(let error): return .failure(error)
    }
  }

  private func descendant(_ names: ArraySlice<String>) -> Command? {
    guard let name = names.first else { return self }
    return subcommands.first { $0.definition.name == name }?.descendant(names.dropFirst())
  }
}
