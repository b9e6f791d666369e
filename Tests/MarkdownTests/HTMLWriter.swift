import Markdown

/// The HTML of a tree as the specification's examples are written, raw HTML passed through.
///
/// It exists for the tests only: documents are written by Rendering, which never passes HTML through.
struct HTMLWriter {
  private var text = ""

  static func html(_ document: MarkdownDocument) -> String {
    var writer = HTMLWriter()
    for block in document.blocks { writer.write(block) }
    writer.write(notes: document.notes)
    return writer.text
  }

  // MARK: Blocks

  private mutating func write(_ block: MarkdownBlock, isTight: Bool = false) {
    switch block {
    case .heading(let level, let content): line("<h\(level)>\(html(content))</h\(level)>")
    case .paragraph(let content): line(isTight ? html(content) : "<p>\(html(content))</p>")
    case .quote(let blocks):
      line("<blockquote>")
      for block in blocks { write(block) }
      line("</blockquote>")
    case .code(let code, let info):
      let language = info.split(separator: " ").first.map { " class=\"language-\(escaped($0))\"" }
      line("<pre><code\(language ?? "")>\(escaped(code))</code></pre>")
    case .html(let html): text += html
    case .rule: line("<hr />")
    case .list(let list): write(list)
    case .table(let table): write(table)
    }
  }

  private mutating func line(_ line: String) { text += line + "\n" }

  private mutating func write(_ list: MarkdownList) {
    let start = list.start.flatMap { $0 == 1 ? nil : " start=\"\($0)\"" } ?? ""
    line(list.start == nil ? "<ul>" : "<ol\(start)>")
    for item in list.items {
      text += "<li>"
      for (index, block) in item.enumerated() {
        let isPlain = if case .paragraph = block { list.isTight } else { false }
        if !isPlain, !text.hasSuffix("\n") { text += "\n" }
        write(block, isTight: list.isTight)
        if isPlain, index == item.count - 1 { text.removeLast() }
      }
      line("</li>")
    }
    line(list.start == nil ? "</ul>" : "</ol>")
  }

  private mutating func write(_ table: MarkdownTable) {
    line("<table>\n<thead>")
    write(table.header, "th", table)
    line("</thead>")
    if !table.rows.isEmpty {
      line("<tbody>")
      for row in table.rows { write(row, "td", table) }
      line("</tbody>")
    }
    line("</table>")
  }

  private mutating func write(_ row: [[MarkdownInline]], _ tag: String, _ table: MarkdownTable) {
    line("<tr>")
    for (index, alignment) in table.alignments.enumerated() {
      let align = alignment.map { " align=\"\($0)\"" } ?? ""
      line("<\(tag)\(align)>\(index < row.count ? html(row[index]) : "")</\(tag)>")
    }
    line("</tr>")
  }

  private mutating func write(notes: [[MarkdownBlock]]) {
    if notes.isEmpty { return }
    line("<section class=\"footnotes\">\n<ol>")
    for (index, note) in notes.enumerated() {
      line("<li id=\"fn\(index + 1)\">")
      for block in note { write(block) }
      let back = "<a href=\"#fnref\(index + 1)\" class=\"footnote-backref\">↩</a>"
      if text.hasSuffix("</p>\n") {
        text.removeLast("</p>\n".count)
        line(" \(back)</p>")
      } else {
        line(back)
      }
      line("</li>")
    }
    line("</ol>\n</section>")
  }

  // MARK: Inlines

  private func html(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): escaped(text)
      case .code(let code): "<code>\(escaped(code))</code>"
      case .html(let html): html
      case .emphasis(let content): "<em>\(html(content))</em>"
      case .strong(let content): "<strong>\(html(content))</strong>"
      case .link(let content, let target):
        "<a href=\"\(address(target))\"\(title(target))>\(html(content))</a>"
      case .image(let content, let target):
        "<img src=\"\(address(target))\" alt=\"\(escaped(content.plainText))\"\(title(target)) />"
      case .mark(let number):
        """
        <sup class="footnote-ref"><a href="#fn\(number)" id="fnref\(number)">\(number)</a></sup>
        """
      case .softBreak: "\n"
      case .lineBreak: "<br />\n"
      }
    }.joined()
  }

  private func title(_ target: MarkdownTarget) -> String {
    target.title.map { " title=\"\(escaped($0))\"" } ?? ""
  }

  private func escaped(_ text: some StringProtocol) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(scalar)
      }
    }.joined()
  }

  /// The destination, percent-encoded where the examples are.
  private func address(_ target: MarkdownTarget) -> String {
    let kept = Set("-_.+!*'(),%#@?=;:/,+&$~".utf8)
    return escaped(
      target.destination.utf8.map { byte in
        let isKept = Character(Unicode.Scalar(byte)).isLetter && byte < 0x80
        if isKept || (0x30...0x39).contains(byte) || kept.contains(byte) {
          return String(Unicode.Scalar(byte))
        }
        return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }.joined())
  }
}
