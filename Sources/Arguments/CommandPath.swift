import SpanishText

/// A command together with those that lead to it: what «snt informe cierre» means.
package struct CommandPath: Sendable {
  /// From the program to the command's parent; empty for the program itself.
  package let ancestors: [CommandDefinition]

  /// The command.
  package let command: CommandDefinition

  /// The path of the program itself.
  package init(program: CommandDefinition) {
    self.init(ancestors: [], command: program)
  }

  private init(ancestors: [CommandDefinition], command: CommandDefinition) {
    self.ancestors = ancestors
    self.command = command
  }

  /// The names: snt, informe, cierre.
  package var names: [String] { ancestors.map(\.name) + [command.name] }

  /// The names as a person types them: «snt informe cierre».
  package var title: String { names.joined(separator: " ") }

  /// The short usage line: «snt informe cierre PLAN [opciones]».
  package var usage: String {
    var words = names
    if command.isGroup {
      let placeholder = Messages.commandPlaceholder
      words.append(command.standard == nil ? placeholder : "[\(placeholder)]")
    }
    words += command.parameters.map(\.usage)
    words += command.options.filter(\.isRequired).map { "\($0.spelling) \($0.placeholder)" }
    return (words + [Messages.optionsPlaceholder]).joined(separator: " ")
  }

  /// The options of the command's own help: its own, «--ayuda», and the program's «--versión».
  package var ownOptions: [ArgumentDefinition] {
    command.options + [.help] + (ancestors.isEmpty ? [.version] : [])
  }

  /// The options that the command inherits from its ancestors, the nearest first.
  package var inheritedOptions: [ArgumentDefinition] { ancestors.reversed().flatMap(\.options) }

  /// All the options that may be given to the command.
  package var options: [ArgumentDefinition] { ownOptions + inheritedOptions }

  /// The path of a subcommand of this command.
  package func appending(_ subcommand: CommandDefinition) -> CommandPath {
    CommandPath(ancestors: ancestors + [command], command: subcommand)
  }

  /// The paths of all commands below this one, each after its parent.
  package var descendants: [CommandPath] {
    command.subcommands.flatMap { subcommand in
      let path = appending(subcommand)
      return [path] + path.descendants
    }
  }

  /// The path of the program.
  var program: CommandPath { CommandPath(program: ancestors.first ?? command) }
}

extension ArgumentDefinition {
  /// A parameter in a usage line: `PLAN`, `[PLAN]`, `PLAN…`, `[PLAN…]`.
  fileprivate var usage: String {
    switch occurrence {
    case .required: name
    case .optional: "[\(name)]"
    case .atLeastOne: "\(name)…"
    case .anyNumber: "[\(name)…]"
    }
  }
}

extension [ArgumentDefinition] {
  /// The option with this long name, accents and case forgiven; «help» is «ayuda».
  func named(_ typed: some StringProtocol) -> ArgumentDefinition? {
    first { $0.isNamed(typed) } ?? (typed.folded == "help" ? first { $0.isNamed("ayuda") } : nil)
  }

  /// The option with this letter, or else with the same letter in the other case.
  func lettered(_ typed: Character) -> ArgumentDefinition? {
    first { $0.letter == typed }
      ?? first { option in option.letter.map { String($0).folded == String(typed).folded } ?? false
      }
  }

  /// What a person may have meant: the names that begin with the typed one, or else the nearest.
  func suggestions(for typed: some StringProtocol) -> [String] {
    let beginning = typed.folded
    guard !beginning.isEmpty else { return [] }
    let longer = filter { $0.name.folded.hasPrefix(beginning) }
    if !longer.isEmpty { return longer.prefix(3).map(\.spelling) }
    let nearest = Suggestion.nearest(to: typed, in: map(\.name))
    return nearest.map { ["--" + $0] } ?? []
  }
}
