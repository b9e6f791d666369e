import Diagnostics

/// Reads the words that are left when the command is known: its options, then its parameters.
///
/// It reads to the end whatever happens, because «--ayuda» may still come; the first problem stays.
struct ArgumentReader {
  private let path: CommandPath
  private let options: [ArgumentDefinition]
  private var given: [String: [String]] = [:]
  private var taken: [(argument: ArgumentDefinition, word: String)] = []
  private var places: [String] = []
  private var runs: [WordRun] = []
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
      case .plain: place(word)
      case .long(let name, let value): readLong(name, value, in: word)
      case .letters(let letters): readLetters(letters, in: word)
      case .end:
        runs.append(WordRun(word))
        for word in rest { place(word) }
        rest = []
      }
    }
    if let quotation = runs.lazy.compactMap(\.printedQuotation).first {
      note(Messages.printedMarks(quotation))
    }
    fillParameters()
    checkValues()
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
      runs.append(WordRun(word))
      return noteUnknown(String(word.prefix { $0 != "=" }), called: name, in: word)
    }
    switch (option.takesValue, value) {
    case (false, nil):
      runs.append(WordRun(word))
      give(option)
    case (false, let value?): note(Messages.extraValue(of: option.spelling, value))
    case (true, let value?): give(option, inline: value, after: word.prefix { $0 != "=" } + "=")
    case (true, nil): giveNext(option, after: word)
    }
  }

  private mutating func readLetters(_ letters: String, in word: String) {
    // «-json» is most likely «--json», even where «-j» exists and takes a value.
    let name = letters.prefix { $0 != "=" }
    if name.count > 1, let meant = options.named(name) {
      runs.append(WordRun(word))
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
        runs.append(WordRun(word))
        return noteUnknown(
          "-" + (whole ? name : name.filter { $0 == letter }.prefix(1)),
          called: whole ? String(name) : String(letter), in: word)
      }
      if option.takesValue {
        let lead = String(word.dropLast(left.count))
        if left.isEmpty { return giveNext(option, after: word) }
        return left.first == "="
          ? give(option, inline: String(left.dropFirst()), after: lead + "=")
          : give(option, String(left), after: lead + " ")
      }
      give(option)
      previous = option
    }
    runs.append(WordRun(word))
  }

  /// Takes the next word as the value, unless it is an option.
  private mutating func giveNext(_ option: ArgumentDefinition, after word: String) {
    guard let next = rest.first else { return note(Messages.missingValue(of: option)) }
    switch CommandLineWord(next, among: options) {
    case .plain:
      rest.removeFirst()
      give(option, next, after: word + " ")
    case .long(let name, _) where options.named(name) == nil,
      .letters(let name) where name.first.flatMap(options.lettered) == nil:
      // Nobody's option: it was meant as the value, and must not be reported once more.
      rest.removeFirst()
      note(Messages.missingValue(of: option, dashed: next))
    case .long, .letters, .end: note(Messages.missingValue(of: option))
    }
  }

  private mutating func give(
    _ option: ArgumentDefinition, inline value: String, after lead: String
  ) {
    guard !value.isEmpty else { return note(Messages.missingValue(of: option)) }
    give(option, value, after: lead)
  }

  private mutating func give(_ option: ArgumentDefinition, _ value: String, after lead: String) {
    runs.append(WordRun(lead, option, [value]))
    if !option.isRepeatable, let first = given[option.spelling]?.first {
      return note(Messages.repeatedOption(option.spelling, first, value))
    }
    keep(value, of: option)
  }

  private mutating func give(_ flag: ArgumentDefinition) { keep("", of: flag) }

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

// MARK: Parameters and values

extension ArgumentReader {
  private mutating func place(_ word: String) {
    places.append(word)
    // After a flag, or at the beginning, the words follow no option.
    if runs.last?.words.isEmpty ?? true { runs.append(WordRun()) }
    runs[runs.count - 1].words.append(word)
  }

  private mutating func fillParameters() {
    let parameters = path.command.parameters
    var left = places[...]
    for parameter in parameters {
      for word in parameter.isRepeatable ? left : left.prefix(1) { keep(word, of: parameter) }
      left = parameter.isRepeatable ? [] : left.dropFirst()
    }
    if let extra = left.first { noteExtra(extra) }
    let missing = parameters.filter { $0.isRequired && !wasGiven($0) }
    if !missing.isEmpty, problem == nil {
      note(Messages.missingArguments(missing, of: path.command, usage: path.usage))
    }
  }

  /// Words are left over: most likely a text lost its quotation marks.
  private mutating func noteExtra(_ word: String) {
    let readings = WordReadings(runs, path.command.parameters).best
    let joined = readings.first?.joints.flatMap { $0.words.dropFirst() } ?? []
    let dropped = readings.first?.dropped ?? [word]
    // «fecha mayo json»: the name of an option without its hyphens.
    let named = (joined + dropped).compactMap { word in options.first { $0.isNamed(word) } }
    note(
      Messages.extraArgument(
        joined.first ?? dropped.first ?? word, of: path.title,
        accepts: path.command.parameters.map(\.name),
        texts: Messages.lostMarks(readings, runs, of: path.title), dropped: dropped,
        meant: named.first { !$0.takesValue } ?? named.first))
  }

  private mutating func checkValues() {
    for (argument, word) in taken where problem == nil {
      let isCutShort = argument.kind.isCutShort(word)
      let checked = isCutShort ? .failure(Messages.notAWholeDate(word)) : argument.checked(word)
      guard case .failure(let invalid) = checked else { continue }
      let better = WordReadings(runs, path.command.parameters).best
        .filter { $0.isValid && !$0.joints.isEmpty }
      // What a date is, the command knows: here it is only told where the rest of it stands.
      guard !isCutShort || !better.isEmpty else { continue }
      note(
        Messages.invalidValue(
          of: argument.spelling, invalid,
          texts: Messages.lostMarks(better, runs, of: path.title)))
    }
  }

  /// Takes the word as it is; a wrong value is given all the same.
  private mutating func keep(_ word: String, of argument: ArgumentDefinition) {
    let kept = (try? argument.checked(word).get()) ?? word
    given[argument.spelling, default: []].append(kept)
    taken.append((argument, word))
  }
}
