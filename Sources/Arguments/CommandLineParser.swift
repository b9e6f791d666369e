/// From words to what they ask for: first the command is found, then its arguments are read.
struct CommandLineParser {
  /// What the words ask for, free of what commands do.
  enum Outcome {
    case run(CommandPath, ArgumentValues)
    case help(CommandPath)
    case topic(Topic)
    case version
    case failure(UsageError)
  }

  let program: CommandDefinition

  func parse(_ words: [String]) -> Outcome {
    var router = CommandRouter(path: CommandPath(program: program))
    if program.isGroup, words.isEmpty { return .help(router.path) }
    let misrouted = router.route(words)
    let path = router.path
    if router.asksVersion { return .version }
    if let topic = router.topic { return .topic(topic) }
    if let misrouted { return .failure(UsageError(misrouted, path)) }
    guard !path.command.isGroup else {
      let missing = Messages.missingCommand(after: path.title, path.command.subcommands.map(\.name))
      return router.asksHelp ? .help(path) : .failure(UsageError(missing, path))
    }

    var reader = ArgumentReader(path: path)
    reader.read(router.kept)
    if router.asksHelp || reader.wasGiven(.help) { return .help(path) }
    if path.ancestors.isEmpty, reader.wasGiven(.version) { return .version }
    if let problem = reader.problem { return .failure(UsageError(problem, path)) }
    return .run(path, reader.values)
  }
}
