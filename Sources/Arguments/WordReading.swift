import SpanishText

/// One way to read the words of a command line: which neighbours are one text.
struct WordReading {
  /// Several words that are one text.
  struct Joint {
    /// The run where they stand.
    let run: Int

    /// The words.
    let words: [String]

    /// The words as one text.
    var text: String { words.joined(separator: " ") }
  }

  /// The texts of each run, each with the words that it is made of.
  let texts: [[[String]]]

  /// What no parameter takes.
  let dropped: [String]

  /// False when a value is still none of those that its argument takes.
  let isValid: Bool

  /// The texts of several words.
  var joints: [Joint] {
    texts.enumerated().flatMap { run, texts in
      texts.filter { $0.count > 1 }.map { Joint(run: run, words: $0) }
    }
  }

  /// The runs as they are typed with this reading.
  func typed(_ runs: [WordRun]) -> [String] {
    zip(runs, texts).map { run, texts in run.typed(texts.map { $0.joined(separator: " ") }) }
  }
}

/// Weighs the ways to read a command line: a text without its quotation marks is a row of words.
///
/// What follows the value of an option belongs to it, unless a parameter would be missing; a word
/// that was quoted is whole, and is only continued where the rest would have no place; two numbers
/// are two values; no text ends in «de». The costs only order these rules.
struct WordReadings {
  fileprivate struct Draft {
    var cost = 0
    var ends: [Int] = []
    var dropped: [String] = []
  }

  /// Lines of more words were not typed by a person.
  private static let most = 60
  private static let unlikely = 50
  private static let invalid = 100
  private static let surplus = 1_000

  private let runs: [WordRun]
  private let parameters: [ArgumentDefinition]
  private let words: [String]
  private let bounds: [Range<Int>]

  init(_ runs: [WordRun], _ parameters: [ArgumentDefinition]) {
    self.runs = runs
    self.parameters = parameters
    words = runs.flatMap(\.words)
    var start = 0
    bounds = runs.map { run in
      defer { start += run.words.count }
      return start..<(start + run.words.count)
    }
  }

  /// The likeliest readings, the first the one that joins most to an option.
  var best: [WordReading] {
    guard words.count <= Self.most else { return [] }
    let needed = parameters.count(where: \.isRequired)
    let whole = drafts.filter { $0.key >= needed }.sorted { $0.key < $1.key }
      .flatMap { count, drafts in
        drafts.map { draft in
          var draft = draft
          draft.cost += max(0, parameters.count - count)
          return draft
        }
      }
    let least = whole.map(\.cost).min()
    return whole.filter { $0.cost == least }.map(reading)
  }

  private func reading(_ draft: Draft) -> WordReading {
    var start = 0
    let texts = bounds.map { bounds in
      draft.ends.filter { bounds.contains($0 - 1) }.map { end in
        defer { start = end }
        return Array(words[start..<end])
      }
    }
    return WordReading(
      texts: texts, dropped: draft.dropped, isValid: draft.cost < Self.invalid)
  }

  /// The cheapest drafts of the whole line, by how many texts are left for parameters.
  private var drafts: [Int: [Draft]] {
    var states = Array(repeating: [Int: [Draft]](), count: words.count + 1)
    states[0] = [0: [Draft()]]
    for (run, bounds) in zip(runs, bounds) {
      for start in bounds {
        let isValue = run.option != nil && start == bounds.lowerBound
        for (count, drafts) in states[start].sorted(by: { $0.key < $1.key }) {
          let argument = isValue ? run.option : parameter(count)
          for end in (start + 1)...bounds.upperBound {
            guard let weight = weight(of: words[start..<end], argument) else { continue }
            let gap =
              end == bounds.upperBound
              ? 0 : self.gap(before: end) + (isValue ? leaving(words[end]) : 0)
            for var draft in drafts {
              draft.cost += weight + gap
              draft.ends.append(end)
              if argument == nil { draft.dropped += words[start..<end] }
              states[end][isValue ? count : count + 1, default: []].keep(draft)
            }
          }
        }
      }
    }
    return states[words.count]
  }

  private func parameter(_ place: Int) -> ArgumentDefinition? {
    if place < parameters.count { return parameters[place] }
    return parameters.last.flatMap { $0.isRepeatable ? $0 : nil }
  }
}

// MARK: Costs

extension WordReadings {
  /// What it costs to read the words as one text of the argument; nil when they are not one.
  private func weight(of words: ArraySlice<String>, _ argument: ArgumentDefinition?) -> Int? {
    guard let argument else { return words.count == 1 ? Self.surplus : nil }
    let text = words.joined(separator: " ")
    let isValid = (try? argument.checked(text).get()) != nil && !argument.kind.isCutShort(text)
    guard words.count > 1 else { return isValid ? 0 : Self.invalid }
    guard isValid, !words.dropFirst().contains(where: \.wasQuoted) else { return nil }
    // «--fecha 14 60»: the month is missing, and the number is another value.
    if argument.kind == .date, words.allSatisfy(\.isFigure) { return Self.invalid }
    let wasQuoted = words.first?.wasQuoted ?? false
    guard argument.role == .parameter else { return wasQuoted ? Self.unlikely : 0 }
    guard !wasQuoted else { return nil }
    guard !zip(words, words.dropFirst()).contains(where: { $0.isFigure && $1.isFigure }) else {
      return nil
    }
    // A free text is longer than a key.
    return (words.count - 1) * (argument.kind == .text ? 1 : 2)
  }

  /// What it costs that a text ends before this word: none ends in «de» or begins with it.
  private func gap(before end: Int) -> Int {
    words[end - 1].isLink || words[end].isLink ? 4 : 0
  }

  /// What it costs that a word after the value of an option is not a part of it.
  private func leaving(_ next: String) -> Int { next.contains(where: \.isNumber) ? 1 : 2 }
}

extension [WordReadings.Draft] {
  /// Keeps a draft unless a cheaper one leads to the same place.
  fileprivate mutating func keep(_ draft: Element) {
    guard let cost = first?.cost, cost <= draft.cost else {
      self = [draft]
      return
    }
    if cost == draft.cost, count < 2 { append(draft) }
  }
}

extension String {
  /// A word that only stands between others.
  fileprivate var isLink: Bool {
    [
      "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para", "por",
      "sin", "u", "y",
    ].contains(folded)
  }

  /// 1.2, 40 %, 2025-03-14.
  fileprivate var isFigure: Bool { contains(where: \.isNumber) && !contains(where: \.isLetter) }
}
