/// A recursive-descent reader of phrases; each construct has its own file, «PhraseGrammar+…».
///
/// A rule returns nil when the phrase does not go on that way, and then leaves the place where it
/// was. `furthest` remembers the first lexeme that no rule could take: the one to complain about.
struct PhraseGrammar {
  let lexemes: [Lexeme]
  private(set) var position = 0
  private(set) var furthest = 0

  init(_ lexemes: [Lexeme]) { self.lexemes = lexemes }

  var isAtEnd: Bool { position >= lexemes.count }

  /// The lexeme so many places ahead, or nil after the end.
  func peek(_ ahead: Int = 0) -> Lexeme? {
    position + ahead < lexemes.count ? lexemes[position + ahead] : nil
  }

  mutating func advance(_ count: Int = 1) {
    position = min(position + count, lexemes.count)
    furthest = max(furthest, position)
  }

  /// Runs a rule; where it gives nil, the place is as before.
  mutating func attempt<Value>(_ rule: (inout PhraseGrammar) -> Value?) -> Value? {
    let start = position
    if let value = rule(&self) { return value }
    position = start
    return nil
  }

  /// What the first rule gives that can read on from here.
  mutating func first<Value>(of rules: [(inout PhraseGrammar) -> Value?]) -> Value? {
    for rule in rules {
      if let value = attempt(rule) { return value }
    }
    return nil
  }

  /// Takes one of these words.
  mutating func accept(_ words: String...) -> Bool {
    guard let word = peek()?.word, words.contains(word) else { return false }
    advance()
    return true
  }

  /// Takes these words, one after the other: «a más tardar» is `accept(phrase: "a mas tardar")`.
  mutating func accept(phrase: String) -> Bool {
    // Most phrases fail at their first word: no need to cut them up.
    guard let first = peek()?.word, phrase.utf8.starts(with: first.utf8) else { return false }
    var ahead = 0
    for word in phrase.split(separator: " ") {
      guard let next = peek(ahead)?.word, next == word else { return false }
      ahead += 1
    }
    advance(ahead)
    return true
  }

  /// Takes the first of these phrases that is there.
  mutating func accept(anyOf phrases: [String]) -> Bool {
    phrases.contains { accept(phrase: $0) }
  }

  /// Takes a sign.
  mutating func accept(_ kind: Lexeme.Kind) -> Bool {
    guard peek()?.kind == kind else { return false }
    advance()
    return true
  }

  /// Takes a sign that stands between two lexemes without any space.
  mutating func acceptGlued(_ kinds: Lexeme.Kind...) -> Bool {
    guard let sign = peek(), sign.isGlued, kinds.contains(sign.kind), peek(1)?.isGlued == true
    else { return false }
    advance()
    return true
  }

  /// Takes a word of a table.
  mutating func accept<Value>(in table: [String: Value]) -> Value? {
    guard let word = peek()?.word, let value = table[word] else { return nil }
    advance()
    return value
  }

  /// Takes a number in digits, of so many digits.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    guard let number = peek()?.number, digits.contains(number.digits) else { return nil }
    advance()
    return number.value
  }

  /// The bytes from a lexeme up to the place that was reached.
  func range(from start: Int) -> Range<Int> {
    guard start < lexemes.count, position > start else { return 0..<0 }
    return lexemes[start].range.lowerBound..<lexemes[position - 1].range.upperBound
  }
}
