import SpanishText

/// What may stand at the end of a command line that is still being written.
///
/// It reads the words as the parser would, and forgives as it does: accents and case don't matter.
package struct Completion: Sendable {
  /// A word with what it means.
  package struct Candidate: Hashable, Sendable {
    /// The word as it is typed.
    package let word: String
    /// One sentence; may be empty.
    package let summary: String

    /// A word with its meaning.
    package init(_ word: String, _ summary: String = "") {
      self.word = word
      self.summary = summary
    }
  }

  /// What a shell should offer.
  package enum Offer: Hashable, Sendable {
    /// Some of these words.
    case candidates([Candidate])
    /// The names of files: the shell knows them better.
    case files
  }

  private let known: @Sendable (String) -> [Candidate]
  private let program: CommandDefinition

  /// Completion for a program; `known` lists what only the program can (`ValueKind.known`).
  package init(
    _ program: CommandDefinition, known: @escaping @Sendable (String) -> [Candidate]
  ) {
    self.program = program
    self.known = known
  }

  /// What may stand in the place of the last word, which may be empty; `words` are those after the
  /// name of the program.
  package func offer(for words: [String]) -> Offer {
    let current = words.last ?? ""
    var path = CommandPath(program: program)
    var asksHelp = false
    var places = 0
    var pending: ArgumentDefinition?
    var onlyPlaces = false
    for word in words.dropLast() {
      if pending != nil {
        pending = nil
        continue
      }
      switch onlyPlaces ? .plain : CommandLineWord(word, among: path.options) {
      case .end: onlyPlaces = true
      case .long(let name, nil): pending = path.options.named(name).flatMap(\.ifValued)
      case .long: break
      case .letters(let letters):
        pending = letters.last.flatMap(path.options.lettered).flatMap(\.ifValued)
      case .plain where path.command.isGroup:
        if let subcommand = path.command.subcommand(named: word) {
          path = path.appending(subcommand)
        } else if Messages.isHelpWord(word) {
          asksHelp = true
        } else if !asksHelp, let standard = path.command.standardSubcommand {
          path = path.appending(standard)
          places = 1
        }
      case .plain: places += 1
      }
    }
    if let pending { return values(of: pending.kind, current) }
    if !onlyPlaces, current.hasPrefix("-") { return options(of: path, current) }
    if path.command.isGroup { return commands(of: path, current, asksHelp: asksHelp) }
    return parameter(places, of: path.command, current)
  }

  // MARK: The places of a line

  private func options(of path: CommandPath, _ current: String) -> Offer {
    if let equals = current.firstIndex(of: "=") {
      let name = current[..<equals].drop { $0 == "-" }
      let value = String(current[current.index(after: equals)...])
      guard let option = path.options.named(name),
        case .candidates(let found) = values(of: option.kind, value)
      else { return .files }
      return .candidates(
        found.map { Candidate("\(option.spelling)=\($0.word)", $0.summary) })
    }
    return matching(path.options.map { Candidate($0.spelling, $0.summary) }, current)
  }

  private func commands(of path: CommandPath, _ current: String, asksHelp: Bool) -> Offer {
    var all = path.command.subcommands.map { Candidate($0.name, $0.summary) }
    if asksHelp, path.ancestors.isEmpty {
      let topics = program.topics.filter { path.command.subcommand(named: $0.name) == nil }
      all += topics.map { Candidate($0.name, $0.summary) }
    } else if !asksHelp {
      all.append(Candidate(Messages.helpWord, Messages.helpSummary))
    }
    let offer = matching(all, current)
    // What may stand in the first place of the subcommand that is meant where none is named.
    guard !asksHelp, let standard = path.command.standardSubcommand,
      case .candidates(let more) = parameter(0, of: standard, current),
      case .candidates(let found) = offer
    else { return offer }
    return .candidates(found + more)
  }

  private func parameter(_ place: Int, of command: CommandDefinition, _ current: String) -> Offer {
    let parameters = command.parameters
    let last = parameters.last.flatMap { $0.isRepeatable ? $0 : nil }
    guard let parameter = place < parameters.count ? parameters[place] : last else {
      return .candidates([])
    }
    return values(of: parameter.kind, current)
  }

  private func values(of kind: ValueKind, _ current: String) -> Offer {
    switch kind {
    case .choice(let words): matching(words.map { Candidate($0) }, current)
    case .known(let name): matching(known(name), current)
    case .knownOrFile(let name):
      // The shell knows the files: it is asked where nothing that is known begins like this.
      switch matching(known(name), current) {
      case .candidates([]), .files: .files
      case let found: found
      }
    case .file, .folder: .files
    case .date, .number, .text: .candidates([])
    }
  }

  private func matching(_ candidates: [Candidate], _ current: String) -> Offer {
    let beginning = current.folded
    return .candidates(candidates.filter { $0.word.folded.hasPrefix(beginning) })
  }
}

extension ArgumentDefinition {
  /// The argument itself when a value follows its name.
  fileprivate var ifValued: ArgumentDefinition? { takesValue ? self : nil }
}
