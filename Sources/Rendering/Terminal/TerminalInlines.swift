import DocumentModel
import TerminalText

/// Turns rich text into words with roles, and decides how links are shown.
struct TerminalInlines {
  /// Where the address of a link goes when its words don't say it.
  enum LinkStyle {
    /// In parentheses after the words.
    case inParentheses
    /// To a list under the table; the words carry a number in brackets.
    case numbered
  }

  let linkStyle: LinkStyle
  /// The addresses met so far, for `numbered`.
  private(set) var addresses: [String] = []

  init(_ linkStyle: LinkStyle = .inParentheses) { self.linkStyle = linkStyle }

  /// The words of each line of the text, in roles.
  mutating func lines(of text: RichText, _ roles: [TextRole] = []) -> [[StyledWord]] {
    var lines: [[StyledWord]] = []
    for line in text.lines { lines.append(runs(of: line, roles).words) }
    return lines
  }

  private mutating func runs(of text: RichText, _ roles: [TextRole]) -> [StyledRun] {
    var result: [StyledRun] = []
    for inline in text.inlines {
      switch inline {
      case .text(let text), .abbreviation(let text, _):
        result.append(StyledRun(text: text.printable, roles: roles))
      case .code(let text):
        result.append(StyledRun(text: "«\(text.printable)»", roles: roles))
      case .strong(let content): result += runs(of: content, roles + [.strong])
      case .emphasis(let content): result += runs(of: content, roles + [.emphasis])
      case .link(let content, let url): result += link(content, url, roles)
      case .status(let mark):
        // The shape never parts from its word.
        let symbol = mark.light.symbol
        let text = mark.showsWord ? symbol + "\u{A0}" + mark.word.printable : symbol
        result.append(StyledRun(text: text, roles: roles + [mark.light.role]))
      case .meter(let meter):
        result.append(StyledRun(text: meter.blocks(), roles: roles + [.accent]))
      case .lineBreak: result.append(StyledRun(text: " ", roles: roles))
      }
    }
    return result
  }

  private mutating func link(_ content: RichText, _ url: String, _ roles: [TextRole])
    -> [StyledRun]
  {
    let words = runs(of: content, roles + [.accent])
    let target = LinkTarget(url)
    let shown = content.plainText.printable
    switch (target, linkStyle) {
    case (.anchor, _): return words.isEmpty ? [] : words
    case (.address(let address), .inParentheses), (.unsafe(let address), .inParentheses):
      if address.isEmpty || target.isShown(by: shown) { return words }
      let url = StyledRun(text: address, roles: roles + [.accent])
      if shown.isEmpty { return [url] }
      return words + [StyledRun(text: " (", roles: roles), url, StyledRun(text: ")", roles: roles)]
    case (.address(let address), .numbered), (.unsafe(let address), .numbered):
      if address.isEmpty || (target.isShown(by: shown) && !shown.contains("/")) { return words }
      let number = addresses.firstIndex(of: address) ?? addresses.count
      if number == addresses.count { addresses.append(address) }
      let isBare = shown.isEmpty || target.isShown(by: shown)
      let host = StyledRun(text: LinkTarget.host(of: address), roles: roles + [.accent])
      return (isBare ? [host] : words)
        + [StyledRun(text: "\u{A0}[\(number + 1)]", roles: roles + [.faint])]
    }
  }
}

extension StatusMark.Light {
  /// How the light is shown.
  var role: TextRole {
    switch self {
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case .grey: .faint
    case .violet: .violet
    }
  }
}
