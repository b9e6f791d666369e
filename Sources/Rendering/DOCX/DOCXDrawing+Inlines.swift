import DocumentModel
import TerminalText
import XMLText

/// How words differ from what their paragraph makes of them.
struct DOCXRun {
  var isBold = false
  var isItalic = false
  var isCode = false
  var isLink = false
  var colour: StaticString?
}

/// A bar in running text.
enum DOCXMeter {
  /// Its length in letters.
  static let length = 10

  /// Whole letters alone: their parts are missing from Arial.
  static func blocks(_ meter: Meter) -> String {
    let full = Int(meter.share * Double(length) + 0.5)
    return String(repeating: "█", count: full) + String(repeating: "░", count: length - full)
  }
}

extension DOCXDrawing {
  /// The words of a paragraph.
  mutating func drawInlines(_ text: RichText, _ run: DOCXRun = DOCXRun()) {
    for inline in text.inlines { draw(inline, run) }
  }

  /// Words of one look (ECMA-376, part 1, section 17.3.2.25).
  mutating func drawRun(_ text: String, _ run: DOCXRun = DOCXRun()) {
    beginRun(run)
    xml.markup("<w:t xml:space=\"preserve\">")
    xml.text(text.printable)
    xml.markup("</w:t></w:r>")
  }

  private mutating func draw(_ inline: Inline, _ run: DOCXRun) {
    var run = run
    switch inline {
    case .text(let text), .abbreviation(let text, _): drawRun(text, run)
    case .strong(let content):
      run.isBold = true
      drawInlines(content, run)
    case .emphasis(let content):
      run.isItalic = true
      drawInlines(content, run)
    case .code(let text):
      run.isCode = true
      drawRun(text, run)
    case .link(let content, let url): drawLink(content, url, run)
    case .status(let mark):
      run.colour = DOCXPalette.text(of: mark.light)
      run.isBold = true
      drawRun(mark.plainText, run)
    case .meter(let meter):
      run.colour = DOCXPalette.accent
      drawRun(DOCXMeter.blocks(meter), run)
    case .lineBreak: xml.markup("<w:r><w:br/></w:r>")
    }
  }

  /// Begins a run; its properties in the order of the schema (section 17.3.2.28, EG_RPrBase).
  private mutating func beginRun(_ run: DOCXRun) {
    let isPlain = !run.isBold && !run.isItalic && !run.isCode && !run.isLink && run.colour == nil
    if isPlain {
      xml.markup("<w:r>")
      return
    }
    xml.markup("<w:r><w:rPr>")
    if run.isLink {
      xml.markup("<w:rStyle w:val=\"Hyperlink\"/>")
    } else if run.isCode {
      xml.markup("<w:rStyle w:val=\"HTMLCode\"/>")
    }
    if run.isBold { xml.markup("<w:b/>") }
    if run.isItalic { xml.markup("<w:i/>") }
    if let colour = run.colour { xml.add("<w:color w:val=\"\(colour)\"/>") }
    xml.markup("</w:rPr>")
  }

  private mutating func drawLink(_ content: RichText, _ url: String, _ run: DOCXRun) {
    // A link within a link is not to be had.
    if run.isLink { return drawInlines(content.isEmpty ? RichText(url) : content, run) }
    var run = run
    switch LinkTarget(url) {
    case .anchor(let anchor):
      guard let bookmark = outline.bookmark(forAnchor: anchor) else {
        return drawInlines(content, run)
      }
      xml.add("<w:hyperlink w:anchor=\"\(bookmark)\" w:history=\"1\">")
      run.isLink = true
      drawInlines(content.isEmpty ? RichText(anchor) : content, run)
      xml.markup("</w:hyperlink>")
    case .address(let address):
      let id = relationships.id(ofAddress: DOCXAddress.encoded(address))
      xml.add("<w:hyperlink r:id=\"\(id)\" w:history=\"1\">")
      run.isLink = true
      drawInlines(content.isEmpty ? RichText(address) : content, run)
      xml.markup("</w:hyperlink>")
    case .unsafe(let address): drawUnlinked(content, address, run)
    }
  }

  /// The words with the address behind them, where the address must not be followed.
  private mutating func drawUnlinked(_ content: RichText, _ address: String, _ run: DOCXRun) {
    drawInlines(content, run)
    if content.isEmpty {
      drawRun(address, run)
    } else if !address.isEmpty, content.plainText != address {
      drawRun(" (\(address))", run)
    }
  }
}
