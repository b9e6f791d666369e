import Diagnostics
import SpanishText

/// Finds the command that a command line names, and keeps all other words for its arguments.
///
/// Options may stand before the command. One that only subcommands declare is kept for them; that
/// is possible when all that declare it agree on whether a value follows.
struct CommandRouter {
  private(set) var path: CommandPath
  private(set) var kept: [String] = []
  private(set) var asksHelp = false
  private(set) var asksVersion = false
  private(set) var topic: Topic?
  private var unknownOption: Diagnostic?

  init(path: CommandPath) { self.path = path }

  /// Walks the words down to a command; what is wrong with them when there is no such command.
  mutating func route(_ words: [String]) -> Diagnostic? {
    var rest = words[...]
    while path.command.isGroup, let word = rest.popFirst() {
      let follows: Follows
      switch CommandLineWord(word, among: reachableOptions) {
      case .end:
        guard takeStandard() else { return path.command.isGroup ? unknownOption : nil }
        kept.append(word)
        continue
      case .plain:
        guard !descend(to: word) else { continue }
        if !isSlip(word), takeStandard() {
          kept.append(word)
          continue
        }
        return unknownOption ?? unknownCommand(word)
      case .long(let name, let value):
        follows = value == nil ? self.follows(long: name, in: word) : .nothing
      case .letters(let letters):
        follows = self.follows(letters: letters, in: word)
      }
      kept.append(word)
      switch follows {
      case .nothing: break
      case .unclear(let spelling): return Messages.misplacedOption(spelling)
      case .value:
        guard let next = rest.first else { break }
        if CommandLineWord(next, among: reachableOptions) == .plain {
          kept.append(next)
          rest.removeFirst()
        }
      }
    }
    kept += rest
    takeStandard()
    // An option that nobody knows, and no command after it that could complain.
    return path.command.isGroup && !asksHelp ? unknownOption : nil
  }

  /// What the word after an option is.
  private enum Follows {
    case nothing
    case value
    case unclear(String)
  }

  private var deeperOptions: [ArgumentDefinition] { path.descendants.flatMap(\.command.options) }

  private var reachableOptions: [ArgumentDefinition] { path.options + deeperOptions }

  /// Goes down to the subcommand that the word names; «ayuda» asks for help and stays.
  ///
  /// A page of the manual that is called as a command goes before the command's own help, which
  /// «--ayuda» shows.
  private mutating func descend(to word: String) -> Bool {
    if Messages.isHelpWord(word), path.command.subcommand(named: word) == nil {
      asksHelp = true
      return true
    }
    topic = asksHelp && path.ancestors.isEmpty ? path.command.topic(named: word) : nil
    if let subcommand = path.command.subcommand(named: word) {
      path = path.appending(subcommand)
      return true
    }
    return topic != nil
  }

  /// Goes down to the subcommand that is meant where none is named, unless help is asked for.
  @discardableResult private mutating func takeStandard() -> Bool {
    guard !asksHelp, unknownOption == nil, let standard = path.command.standardSubcommand else {
      return false
    }
    path = path.appending(standard)
    return true
  }

  /// Whether a word was probably to name a subcommand, and is no argument.
  private func isSlip(_ word: String) -> Bool {
    Suggestion.nearest(to: word, in: path.command.subcommands.map(\.name)) != nil
  }

  private mutating func follows(long name: String, in word: String) -> Follows {
    if let own = path.options.named(name) { return follows(own: own) }
    let deeper = deeperOptions.filter { $0.isNamed(name) }
    if deeper.isEmpty { noteUnknown(name, in: word) }
    return follows(deeper)
  }

  private mutating func follows(letters: String, in word: String) -> Follows {
    for (index, letter) in letters.enumerated() {
      let follows: Follows
      if let own = path.options.lettered(letter) {
        follows = self.follows(own: own)
      } else {
        let deeper = deeperOptions.filter { [$0].lettered(letter) != nil }
        if deeper.isEmpty { noteUnknown(letters, in: word) }
        follows = self.follows(deeper)
      }
      switch follows {
      case .nothing: continue
      case .value: return index == letters.count - 1 ? .value : .nothing
      case .unclear: return follows
      }
    }
    return .nothing
  }

  private mutating func follows(own option: ArgumentDefinition) -> Follows {
    asksHelp = asksHelp || option.isNamed(ArgumentDefinition.help.name)
    // Only the program has «--versión»; a subcommand may declare an option of that name.
    let isVersion = option.isNamed(ArgumentDefinition.version.name)
    asksVersion = asksVersion || (path.ancestors.isEmpty && isVersion)
    return option.takesValue ? .value : .nothing
  }

  private func follows(_ options: [ArgumentDefinition]) -> Follows {
    guard let first = options.first else { return .nothing }
    guard options.allSatisfy({ $0.takesValue == first.takesValue }) else {
      return .unclear(first.spelling)
    }
    return first.takesValue ? .value : .nothing
  }

  private mutating func noteUnknown(_ name: String, in word: String) {
    guard unknownOption == nil else { return }
    unknownOption = Messages.unknownOption(
      word, of: path.title, suggestions: reachableOptions.suggestions(for: name))
  }

  private func unknownCommand(_ word: String) -> Diagnostic {
    let topics = asksHelp && path.ancestors.isEmpty ? path.command.topics.map(\.name) : []
    let names = path.command.subcommands.map(\.name) + topics
    let typed = word.folded
    if let hints = path.command.hints[typed] {
      return Messages.unknownCommand(word, of: path.title, suggestions: hints, known: names)
    }
    var meant = names.filter { !typed.isEmpty && $0.folded.hasPrefix(typed) }.prefix(3)
      .map { calling($0, unless: topics) }
    if meant.isEmpty, let nearest = Suggestion.nearest(to: word, in: names) {
      meant = [calling(nearest, unless: topics)]
    }
    if meant.isEmpty {
      meant = path.program.descendants.filter { $0.command.name.folded == typed }.map(\.title)
    }
    return Messages.unknownCommand(word, of: path.title, suggestions: meant, known: names)
  }

  /// How a command, or a page of the manual, is called.
  private func calling(_ name: String, unless topics: [String]) -> String {
    let isTopic = topics.contains(name)
    return [path.title, isTopic ? Messages.helpWord : nil, name].compactMap { $0 }
      .joined(separator: " ")
  }
}
