/// A value to be written in block style, one thing a line (format.md, «The syntax»).
package indirect enum YAMLFragment: Sendable {
  /// A text, in quotation marks where a reader could take it for something else.
  case text(String)
  /// A text that the format shows without quotation marks: an ISO date, a number, a key.
  case plain(String)
  /// Items behind dashes.
  case list([YAMLFragment])
  /// Keys with their values, in order.
  case group([(key: String, value: YAMLFragment)])

  /// The lines that stand behind a dash at some column, without indentation of the first.
  func lines() -> [String] {
    switch self {
    case .text(let text): [YAMLQuoting.scalar(text)]
    case .plain(let text): [YAMLQuoting.isReadable(text) ? text : YAMLQuoting.quoted(text)]
    case .list(let items): items.isEmpty ? ["[]"] : items.flatMap { Self.item($0.lines()) }
    case .group(let entries): entries.isEmpty ? ["{}"] : entries.flatMap { Self.entry($0, $1) }
    }
  }

  private static func item(_ lines: [String]) -> [String] {
    lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private static func entry(_ key: String, _ value: YAMLFragment) -> [String] {
    let name = YAMLQuoting.key(key)
    let lines = value.lines()
    switch value {
    case .list(let items) where !items.isEmpty: return ["\(name):"] + lines.map { "  " + $0 }
    case .group(let entries) where !entries.isEmpty: return ["\(name):"] + lines.map { "  " + $0 }
    default: return ["\(name): \(lines.first ?? "")"]
    }
  }
}
