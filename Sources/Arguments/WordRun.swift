/// Plain words that stand side by side on a command line, with the option that they follow.
///
/// A text whose quotation marks were forgotten never reaches beyond its run.
struct WordRun {
  /// What is typed before the words, with what joins them to it: `--nota `, `--nota=`, `--json`.
  let lead: String

  /// The option whose value the first word is.
  let option: ArgumentDefinition?

  /// The words as the shell delivered them; none after a flag.
  var words: [String]

  init(_ lead: String = "", _ option: ArgumentDefinition? = nil, _ words: [String] = []) {
    self.lead = lead
    self.option = option
    self.words = words
  }

  /// The run as it is typed with these texts instead of its words.
  func typed(_ texts: [String]) -> String {
    lead + texts.map(\.shellWord).joined(separator: " ")
  }
}

// MARK: Quotation marks

extension WordRun {
  /// A text between printed quotation marks, which the shell took for letters and cut at its spaces.
  struct PrintedQuotation {
    /// The text with its marks, as it was typed.
    let typed: String

    /// The run with every such text in one piece, bare of its marks.
    let mended: String
  }

  /// The first text of the run between printed quotation marks, when its spaces cut it.
  var printedQuotation: PrintedQuotation? {
    var texts: [String] = []
    var first: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      if let opening = word.unclosedMark,
        let end = rest.firstIndex(where: { $0.closingMark != nil }),
        let closing = rest[end].closingMark
      {
        var last = rest[end]
        first = first ?? ([word] + rest[...end]).joined(separator: " ")
        last.remove(at: closing)
        var start = word
        start.remove(at: opening)
        texts.append(([start] + rest[..<end] + [last]).joined(separator: " "))
        rest = rest[(end + 1)...]
      } else {
        texts.append(word)
      }
    }
    return first.map { PrintedQuotation(typed: $0, mended: typed(texts)) }
  }
}

extension String {
  /// True when the shell delivered several words as one: its quotation marks were straight ones.
  var wasQuoted: Bool { contains(where: \.isWhitespace) }

  /// The text as one word of a command line, between quotation marks where the shell asks for them.
  var shellWord: String {
    guard isEmpty || contains(where: { $0.isWhitespace || "\"'\\$`&|;<>()[]{}*?#~!".contains($0) })
    else { return self }
    // Between single marks nothing has a meaning, but everybody knows the double ones.
    if !contains(where: { "\"\\$`!".contains($0) }) { return "\"\(self)\"" }
    if !contains("'") { return "'\(self)'" }
    return "\"" + flatMap { "\"\\$`".contains($0) ? ["\\", $0] : [$0] } + "\""
  }

  /// Where a printed mark opens a text that does not end in this word; «”» opens only at its start,
  /// where some keyboards put it.
  fileprivate var unclosedMark: Index? {
    guard !wasQuoted, let mark = lastIndex(where: { "“«„".contains($0) }) ?? backwardMark,
      !self[index(after: mark)...].contains(where: { "”»".contains($0) })
    else { return nil }
    return mark
  }

  /// Where a printed mark closes a text that began in an earlier word.
  fileprivate var closingMark: Index? {
    guard !wasQuoted, let mark = firstIndex(where: { "”»".contains($0) }),
      !self[..<mark].contains(where: { "“«„".contains($0) })
    else { return nil }
    return mark
  }

  private var backwardMark: Index? { first == "”" ? startIndex : nil }
}
