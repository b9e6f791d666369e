import DocumentModel
import TerminalText

extension HTMLWriter {
  /// Running text.
  mutating func inlines(_ text: RichText) {
    for inline in text.inlines { self.inline(inline) }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text(let text): prose(text)
    case .strong(let content): element("strong") { $0.inlines(content) }
    case .emphasis(let content): element("em") { $0.inlines(content) }
    case .code(let text): element("code", words: text)
    case .link(let content, let url): link(content, url)
    case .abbreviation(let text, let meaning): element("abbr", ["title": meaning], words: text)
    case .status(let mark): status(mark)
    case .meter(let meter): self.meter(meter)
    case .lineBreak: markup.raw("<br>")
    }
  }

  /// The shape is for the eye, the word for everybody; it is hidden from the eye where only the
  /// shape is printed (WCAG 2.2, 1.4.1).
  mutating func status(_ mark: StatusMark) {
    element("span", ["class": "status \(mark.light.cssClass)"]) { writer in
      writer.element("span", ["class": "shape", "aria-hidden": "true"], words: mark.light.symbol)
      guard !mark.word.isEmpty else { return }
      if mark.showsWord {
        writer.markup.words("\u{A0}")
        writer.markup.words(mark.word)
      } else {
        writer.element("span", ["class": "unseen"], words: mark.word)
      }
    }
  }

  /// A bar; the words beside it say the same, so that it is only for the eye.
  private mutating func meter(_ meter: Meter) {
    let width = SVGNumber.text(meter.share * 100)
    markup.raw(
      """
      <svg class="meter" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">\
      <rect class="track" width="100" height="8"/><rect class="full" width="\(width)" height="8"/>\
      </svg>
      """)
  }

  private mutating func link(_ content: RichText, _ url: String) {
    if isInLink { return content.isEmpty ? prose(url) : inlines(content) }
    switch LinkTarget(url) {
    case .anchor(let anchor):
      guard let id = outline.id(forAnchor: anchor) else { return inlines(content) }
      anchorLink("#" + id) { $0.inlines(content) }
    case .address(let address):
      let isBare = content.isEmpty
      let isShown = isBare || LinkTarget(url).isShown(by: content.plainText.printable)
      anchorLink(address, class: isShown ? "address" : address.contains("://") ? "named" : nil) {
        if isBare { $0.markup.words(address) } else { $0.inlines(content) }
      }
    case .unsafe(let address):
      inlines(content)
      if address.isEmpty { return }
      if !content.isEmpty { markup.words(" (") }
      element("span", ["class": "long"], words: address)
      if !content.isEmpty { markup.words(")") }
    }
  }

  /// A link whose words are written by `content`.
  mutating func anchorLink(
    _ url: String, class name: String? = nil, _ content: (inout HTMLWriter) -> Void
  ) {
    element("a", ["href": HTMLAddress.encoded(url), "class": name]) { writer in
      writer.isInLink = true
      content(&writer)
      writer.isInLink = false
    }
  }

  /// Words, with the addresses among them as links and long ones free to break anywhere.
  mutating func prose(_ text: String) {
    for piece in HTMLProse.pieces(of: text.printable) {
      switch piece {
      case .words(let words): markup.printableWords(words)
      case .long(let word): element("span", ["class": "long"], words: word)
      case .address(let address):
        if isInLink {
          element("span", ["class": "long"], words: address)
        } else {
          anchorLink(String(address), class: "address") { $0.markup.words(address) }
        }
      }
    }
  }
}

extension StatusMark.Light {
  /// The name of the light in the style sheet.
  var cssClass: String {
    switch self {
    case .green: "green"
    case .yellow: "yellow"
    case .red: "red"
    case .grey: "grey"
    case .violet: "violet"
    }
  }
}
