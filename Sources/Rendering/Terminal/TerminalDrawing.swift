import DocumentModel
import TerminalText

/// The blocks of a document as lines, within a width that shrinks from list to list.
struct TerminalDrawing {
  let width: Int
  let headings: [Heading]
  /// Whether the titles of parts stand without a rule, as on a screen that is read at a glance.
  var isScreen = false

  /// The blocks with an empty line between two of them, or none if `isTight`.
  func lines(of blocks: [Block], isTight: Bool = false) -> [StyledLine] {
    var lines: [StyledLine] = []
    for block in blocks {
      let next = self.lines(of: block)
      if !lines.isEmpty, !next.isEmpty, !isTight { lines.append(StyledLine()) }
      lines += next
    }
    return lines
  }

  /// The text within the width, its line breaks kept.
  func wrapped(_ text: RichText, _ roles: [TextRole] = []) -> [StyledLine] {
    var inlines = TerminalInlines()
    return inlines.lines(of: text, roles)
      .flatMap { $0.wrapped(to: width, breakingAddresses: false) }
  }

  /// The same drawing behind a prefix; where too little would remain, there is no prefix.
  func behind(
    _ prefix: StyledLine, rest: StyledLine? = nil, _ draw: (TerminalDrawing) -> [StyledLine]
  ) -> [StyledLine] {
    let inner = width - max(prefix.width, rest?.width ?? 0)
    guard inner >= 10 else { return draw(self) }
    return draw(TerminalDrawing(width: inner, headings: headings, isScreen: isScreen)).enumerated()
      .map {
        $1.prefixed($0 == 0 ? prefix : rest ?? prefix)
      }
  }

  private func lines(of block: Block) -> [StyledLine] {
    switch block {
    case .heading(let heading): lines(of: heading)
    case .paragraph(let text): text.isEmpty ? [] : wrapped(text)
    case .list(let list): lines(of: list)
    case .facts(let facts): lines(of: facts)
    case .table(let table): TerminalTable(table, width: width).lines
    case .quote(let blocks): behind(StyledLine("│ ", [.faint])) { $0.lines(of: blocks) }
    case .note(let note): lines(of: note)
    case .picture(let picture): lines(of: picture)
    case .chart(let chart): lines(of: chart)
    case .preformatted(let text): lines(ofPreformatted: text)
    case .contents(let title, let depth): contents(title, depth)
    case .signatures(let signatures): lines(of: signatures)
    case .rule: [StyledLine(String(repeating: "─", count: width), [.faint])]
    case .pageBreak: []
    }
  }

  private func lines(of heading: Heading) -> [StyledLine] {
    let lead = heading.number.map { $0.printable + "  " } ?? ""
    let lines = behind(
      StyledLine(lead, [.strong]),
      rest: StyledLine(String(repeating: " ", count: lead.displayWidth))
    ) { $0.wrapped(heading.text, [.strong]) }
    guard heading.level == 1, !isScreen else { return lines }
    let widest = min(lines.map(\.width).max() ?? 0, width)
    return lines + [StyledLine(String(repeating: "─", count: widest), [.faint])]
  }

  private func lines(of note: Note) -> [StyledLine] {
    let role: TextRole = note.kind == .warning ? .yellow : .accent
    let title = note.title ?? RichText(RenderingWords.name(of: note.kind))
    return behind(StyledLine("┃ ", [role])) { drawing in
      drawing.wrapped(title, [role, .strong]) + drawing.lines(of: note.blocks)
    }
  }

  private func lines(of picture: Picture) -> [StyledLine] {
    var lines: [StyledLine] = []
    if !picture.alternative.isEmpty {
      lines += wrapped("[\(RenderingWords.picture): \(picture.alternative)]", [.faint])
    }
    if let caption = picture.caption {
      let text = RenderingWords.caption(RenderingWords.figure, picture.number, caption)
      lines += wrapped(text, [.emphasis])
    }
    return lines
  }

  private func lines(ofPreformatted text: String) -> [StyledLine] {
    behind(StyledLine("    ")) { drawing in
      text.printableLines.flatMap { line -> [StyledLine] in
        var word = StyledWord()
        word.append(StyledRun(text: line))
        let pieces = line.displayWidth > drawing.width ? word.broken(to: drawing.width) : [word]
        return pieces.map(\.line)
      }
    }
  }

  private func contents(_ title: RichText, _ depth: Int) -> [StyledLine] {
    let shown = headings.filter { $0.level <= depth }
    guard let top = shown.map(\.level).min() else { return [] }
    var lines = title.isEmpty ? [] : wrapped(title, [.strong])
    for heading in shown {
      let indent = String(repeating: " ", count: 2 * (heading.level - top + 1))
      lines += behind(StyledLine(indent), rest: StyledLine(indent + "  ")) {
        $0.wrapped(heading.numberedText)
      }
    }
    return lines
  }
}
