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
    case initials = "rúbricas"

    /// What is done with its value, in a sentence without a full stop.
    var meaning: String {
      switch self {
      case .title: "el título; si falta, el del plan"
      case .subtitle: "debajo del título, antes del periodo"
      case .header: "arriba de cada página"
      case .footer: "al pie de cada página, junto al número"
      case .initials: "dónde se rubrica cada página, sobre el pie; falta en la versión pública"
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

  private static func lines(of text: String) -> (front: [Substring], body: Substring)? {
    guard let lines = FrontLines(text), lines.isClosed else { return nil }
    return (lines.keys, lines.body)
  }

  static func pair(_ line: Substring) -> (key: Substring, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon]
    let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    return (key, String(value))
  }
}
