import TerminalText

/// What stands between two spaces, perhaps in several roles.
struct StyledWord: Equatable {
  private(set) var line = StyledLine()
  /// Whether it holds an address, which is kept whole in running text.
  private(set) var holdsAddress = false

  var width: Int { line.width }

  init() {}

  private init(_ line: StyledLine) {
    self.line = line
    holdsAddress = line.text.contains("://")
  }

  mutating func append(_ run: StyledRun) {
    line.append(run)
    // Nearly every word passes here, and hardly any has a slash.
    if !holdsAddress, run.text.utf8.contains(UInt8(ascii: "/")) {
      holdsAddress = line.text.contains("://")
    }
  }

  /// The word in pieces of at most `width` cells, cut where an eye expects it when possible.
  func broken(to width: Int) -> [StyledWord] {
    let characters: [StyledRun] = line.runs.flatMap { run in
      run.text.map { StyledRun(text: String($0), roles: run.roles) }
    }
    var pieces: [StyledWord] = []
    var start = 0
    while start < characters.count {
      var end = start
      var cells = 0
      while end < characters.count {
        let next = characters[end].text.displayWidth
        if end > start, cells + next > width { break }
        cells += next
        end += 1
      }
      let fitting = characters[start..<end]
      if end < characters.count,
        let joint = fitting.lastIndex(where: { "/-_.?&=,;:\u{A0}".contains($0.text) }),
        joint - start >= fitting.count / 3
      {
        end = joint + 1
      }
      var piece = StyledLine()
      for character in characters[start..<end] { piece.append(character) }
      pieces.append(StyledWord(piece))
      start = end
    }
    return pieces
  }
}

extension [StyledRun] {
  /// The words of the runs; a word may go on from one run into the next.
  var words: [StyledWord] {
    var words: [StyledWord] = []
    var isOpen = false
    for run in self {
      for (index, part) in run.text.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { isOpen = false }
        guard !part.isEmpty else { continue }
        if !isOpen { words.append(StyledWord()) }
        isOpen = true
        words[words.count - 1].append(StyledRun(text: String(part), roles: run.roles))
      }
    }
    return words.withPercentSignsAttached
  }
}

extension [StyledWord] {
  /// The words on one line.
  var line: StyledLine {
    var line = StyledLine()
    for word in self { line.appendWord(word) }
    return line
  }

  /// The words in lines of at most `width` cells.
  ///
  /// A longer word is broken; one that holds an address stands alone on a wider line unless
  /// `breakingAddresses`.
  func wrapped(to width: Int, breakingAddresses: Bool) -> [StyledLine] {
    let width = Swift.max(1, width)
    var lines: [StyledLine] = []
    var line = StyledLine()
    var cells = 0
    for word in self {
      let isKept = word.width <= width || (word.holdsAddress && !breakingAddresses)
      for piece in isKept ? [word] : word.broken(to: width) {
        if cells > 0, cells + 1 + piece.width > width {
          lines.append(line)
          line = StyledLine()
          cells = 0
        }
        cells += piece.width + (line.isEmpty ? 0 : 1)
        line.appendWord(piece)
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// «40 %» never parts: a sign after a figure is glued to it with a no-break space.
  fileprivate var withPercentSignsAttached: [StyledWord] {
    var words: [StyledWord] = []
    for word in self {
      if word.line.runs.first?.text.utf8.first == UInt8(ascii: "%"),
        words.last?.line.text.last?.isNumber == true
      {
        let roles = words[words.count - 1].line.runs.last?.roles ?? []
        words[words.count - 1].append(StyledRun(text: "\u{A0}", roles: roles))
        for run in word.line.runs { words[words.count - 1].append(run) }
      } else {
        words.append(word)
      }
    }
    return words
  }
}

extension StyledLine {
  /// Adds a word after a space, which is shown as both its neighbours if they are shown alike.
  fileprivate mutating func appendWord(_ word: StyledWord) {
    if let last = runs.last {
      let roles = last.roles == word.line.runs.first?.roles ? last.roles : []
      append(StyledRun(text: " ", roles: roles))
    }
    append(word.line)
  }
}
