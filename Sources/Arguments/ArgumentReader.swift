import Diagnostics

/// Reads the words that are left when the command is known: its options, then its parameters.
///
/// It reads to the end whatever happens, because «--ayuda» may still come; the first problem stays.
struct ArgumentReader {
  private let path: CommandPath
  private let options: [ArgumentDefinition]
  private var given: [String: [String]] = [:]
  private var places: [String] = []
  private var rest: ArraySlice<String> = []
  private(set) var problem: Diagnostic?

  init(path: CommandPath) {
    self.path = path
    options = path.options
  }

  /// The values by spelling, an empty list for what was not given.
  var values: ArgumentValues {
    var words = given
    for argument in path.command.parameters + options {
      words[argument.spelling] = given[argument.spelling] ?? []
    }
    return ArgumentValues(path: path.names, words: words)
  }

  func wasGiven(_ option: ArgumentDefinition) -> Bool { given[option.spelling] != nil }

  mutating func read(_ words: [String]) {
    rest = words[...]
    while let word = rest.popFirst() {
      switch CommandLineWord(word, among: options) {
      case .plain: places.append(word)
      case .long(let name, let value): readLong(name, value, in: word)
      case .letters(let letters): readLetters(letters, in: word)
      case .end:
        places += rest
        rest = []
      }
    }
    fillParameters()
    if let missing = options.first(where: { $0.isRequired && !wasGiven($0) }) {
      note(Messages.missingOption(missing))
    }
  }

  private mutating func note(_ found: Diagnostic) { problem = problem ?? found }
}

// MARK: Options

extension ArgumentReader {
  private mutating func readLong(_ name: String, _ value: String?, in word: String) {
    guard let option = options.named(name) else {
      return noteUnknown(String(word.prefix { $0 != "=" }), called: name, in: word)
    }
    switch (option.takesValue, value) {
    case (false, nil): give(option, "")
    case (false, let value?): note(Messages.extraValue(of: option.spelling, value))
    case (true, let value?): give(option, inline: value)
    case (true, nil): giveNext(option)
    }
  }

  private mutating func readLetters(_ letters: String, in word: String) {
    // «-json» is most likely «--json», even where «-j» exists and takes a value.
    let name = letters.prefix { $0 != "=" }
    if name.count > 1, let meant = options.named(name) {
      return note(
        Messages.unknownOption("-" + name, of: path.title, suggestions: [meant.spelling]))
    }
    var left = letters[...]
    var previous: ArgumentDefinition?
    while let letter = left.popFirst() {
      if letter == "=", let previous {
        return note(Messages.extraValue(of: previous.spelling, String(left)))
      }
      guard let option = options.lettered(letter) else {
        let whole = previous == nil
        return noteUnknown(
          "-" + (whole ? name : name.filter { $0 == letter }.prefix(1)),
          called: whole ? String(name) : String(letter), in: word)
      }
      if option.takesValue {
        if left.isEmpty { return giveNext(option) }
        return left.first == "="
          ? give(option, inline: String(left.dropFirst())) : give(option, String(left))
      }
      give(option, "")
      previous = option
    }
  }

  /// Takes the next word as the value, unless it is an option.
  private mutating func giveNext(_ option: ArgumentDefinition) {
    guard let next = rest.first else { return note(Messages.missingValue(of: option)) }
    switch CommandLineWord(next, among: options) {
    case .plain:
      rest.removeFirst()
      give(option, next)
    case .long(let name, _) where options.named(name) == nil,
      .letters(let name) where name.first.flatMap(options.lettered) == nil:
      // Nobody's option: it was meant as the value, and must not be reported once more.
      rest.removeFirst()
      note(Messages.missingValue(of: option, dashed: next))
    case .long, .letters, .end: note(Messages.missingValue(of: option))
    }
  }

  private mutating func give(_ option: ArgumentDefinition, inline value: String) {
    guard !value.isEmpty else { return note(Messages.missingValue(of: option)) }
    give(option, value)
  }

  private mutating func give(_ option: ArgumentDefinition, _ value: String) {
    if option.takesValue, !option.isRepeatable, let first = given[option.spelling]?.first {
      return note(Messages.repeatedOption(option.spelling, first, value))
    }
    keep(value, of: option)
  }

  private mutating func noteUnknown(_ typed: String, called name: String, in word: String) {
    let bare = name.drop { $0 == "-" }
    let suggestions = options.suggestions(for: bare)
    let owners = path.program.descendants.filter { $0.command.options.named(bare) != nil }
    let takesText = path.command.parameters.contains { $0.kind == .text }
    note(
      Messages.unknownOption(
        typed, of: path.title, suggestions: suggestions,
        owners: suggestions.isEmpty ? owners.map(\.title) : [], text: takesText ? word : nil))
  }
}

// MARK: Parameters

extension ArgumentReader {
  private mutating func fillParameters() {
    let parameters = path.command.parameters
    var left = places[...]
    for parameter in parameters {
      for word in parameter.isRepeatable ? left : left.prefix(1) { keep(word, of: parameter) }
      left = parameter.isRepeatable ? [] : left.dropFirst()
    }
    if let extra = left.first {
      // «snt fecha última semana»: the last parameter and what follows, as one text.
      let whole = places.suffix(left.count + 1).joined(separator: " ")
      let isText = parameters.last?.kind == .text
      let meant = options.first { $0.isNamed(extra) }
      note(
        Messages.extraArgument(
          extra, of: path.title, accepts: parameters.map(\.name),
          whole: isText && meant == nil ? whole : nil, suggestion: meant?.spelling))
    }
    let missing = parameters.filter { $0.isRequired && !wasGiven($0) }
    if !missing.isEmpty, problem == nil {
      note(Messages.missingArguments(missing, of: path.command, usage: path.usage))
    }
  }

  private mutating func keep(_ word: String, of argument: ArgumentDefinition) {
    switch argument.checked(word) {
    case .success(let value): given[argument.spelling, default: []].append(value)
    case .failure(let invalid):
      // Given all the same: what is wrong is its value, not its absence.
      given[argument.spelling, default: []].append(word)
      note(Messages.invalidValue(of: argument.spelling, invalid))
    }
  }
}
