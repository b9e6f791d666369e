import Diagnostics
import SourceText
import SpanishText

/// What a template says of the document before its text: lines of a key and a value between two
/// lines of three hyphens.
struct TemplateFront {
  /// A key that a template may give.
  enum Key: String, CaseIterable {
    case title = "título"
    case subtitle = "subtítulo"
    case header = "encabezado"
    case footer = "pie"

    /// What is done with its value, in a sentence without a full stop.
    var meaning: String {
      switch self {
      case .title: "el título; si falta, el del plan"
      case .subtitle: "debajo del título; si falta, el nombre de la comisión"
      case .header: "arriba de cada página"
      case .footer: "al pie de cada página, junto al número"
      }
    }

    init?(_ written: Substring) {
      let folded = String(written).folded
      guard let key = Self.allCases.first(where: { $0.rawValue.folded == folded }) else {
        return nil
      }
      self = key
    }
  }

  private static let fence = "---"

  private(set) var values: [Key: String] = [:]
  /// The text behind it.
  let body: Substring

  /// Cuts a rendered template; a text without the first line of hyphens is all body.
  init(_ text: String) {
    guard let lines = Self.lines(of: text) else {
      body = text[...]
      return
    }
    for line in lines.front {
      guard let (key, value) = Self.pair(line), let key = Key(key), !value.isEmpty else { continue }
      values[key] = value
    }
    body = lines.body
  }

  /// The lines of a template that should be keys of the document and are none.
  static func diagnostics(of source: SourceText) -> [Diagnostic] {
    let text = source[source.range]
    guard let lines = lines(of: text) else { return [] }
    return lines.front.compactMap { line in
      guard !line.allSatisfy(\.isWhitespace), !line.hasPrefix("{{") else { return nil }
      if let (key, _) = pair(line), Key(key) != nil { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: line.startIndex)
      let range = ByteRange(start, start + line.utf8.count)
      return TemplateMessages.unknownKey(
        pair(line).map { String($0.key) } ?? String(line), at: Place(source, range))
    }
  }

  private static func lines(of text: String) -> (front: [Substring], body: Substring)? {
    var rest = text[...]
    func next() -> Substring? {
      guard !rest.isEmpty else { return nil }
      let end = rest.firstIndex(where: \.isNewline)
      let line = rest[..<(end ?? rest.endIndex)]
      rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
      return line
    }
    // Comments before it leave empty lines at most.
    var line = next()
    while let blank = line, blank.allSatisfy(\.isWhitespace) { line = next() }
    guard line.map({ $0.hasPrefix(fence) && $0.allSatisfy { "- ".contains($0) } }) == true else {
      return nil
    }
    var front: [Substring] = []
    while let line = next() {
      if line.hasPrefix(fence) { return (front, rest) }
      front.append(line)
    }
    return nil
  }

  private static func pair(_ line: Substring) -> (key: Substring, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    return (key, String(value))
  }
}
