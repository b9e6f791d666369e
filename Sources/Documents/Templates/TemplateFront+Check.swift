import Diagnostics
import Mustache
import SourceText

/// The front of a template before anything is printed: what is wrong with it, and where it ends.
extension TemplateFront {
  /// The lines that should be keys of the document and are none, or a front without an end.
  static func diagnostics(of template: MustacheTemplate) -> [Diagnostic] {
    let text = printedText(of: template)
    guard let lines = FrontLines(text) else { return [] }
    func place(_ line: Substring) -> Place {
      let start = text.utf8.distance(from: text.startIndex, to: line.startIndex)
      return Place(template.source, ByteRange(start, start + line.trimmedEnd.utf8.count))
    }
    guard lines.isClosed else { return [TemplateMessages.openFront(at: place(lines.opening))] }
    return lines.keys.compactMap { line in
      let line = line.drop(while: \.isWhitespace)
      if line.isEmpty { return nil }
      let pair = pair(line)
      if let pair, Key(pair.key) != nil { return nil }
      return TemplateMessages.unknownKey(
        pair.map { String($0.key) } ?? String(line.trimmedEnd), at: place(line))
    }
  }

  /// The template as another one includes it: without a front.
  static func removed(from template: MustacheTemplate) -> MustacheTemplate {
    let text = printedText(of: template)
    guard let lines = FrontLines(text), lines.isClosed else { return template }
    let start = text.utf8.distance(from: text.startIndex, to: lines.opening.startIndex)
    let end = text.utf8.distance(from: text.startIndex, to: lines.body.startIndex)
    return template.without(ByteRange(start, end))
  }

  /// The text with spaces in the place of every tag that prints nothing there, so that all else
  /// stays where it is.
  private static func printedText(of template: MustacheTemplate) -> String {
    var bytes = template.source.bytes
    for tag in template.unprintedTags {
      for offset in tag.start..<tag.end { bytes[offset] = UInt8(ascii: " ") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Substring {
  fileprivate var trimmedEnd: Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
  }
}
