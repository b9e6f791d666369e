/// A value to be written in block style, one thing a line (format.md, «The syntax»).
package indirect enum YAMLFragment: Sendable {
  /// A text, in quotation marks where a reader could take it for something else; several lines
  /// behind `|`.
  case text(String)
  /// A text that the format shows without quotation marks: an ISO date, a number, a key.
  case plain(String)
  /// Items behind dashes.
  case list([YAMLFragment])
  /// Keys with their values, in order.
  case group([(key: String, value: YAMLFragment)])
  /// Nothing, as behind «conocimiento:» where the points below say what it is about.
  case empty

  /// The text of a scalar; nil for a list or a group.
  var scalarText: String? {
    switch self {
    case .text(let text), .plain(let text): text
    case .list, .group, .empty: nil
    }
  }

  /// Whether it is a text without anything to read, or holds one.
  package var isBlank: Bool {
    switch self {
    case .text(let text), .plain(let text): text.allSatisfy(\.isWhitespace)
    case .list(let items): items.contains(where: \.isBlank)
    case .group(let entries): entries.contains { $0.value.isBlank }
    case .empty: false
    }
  }

  /// How many collections stand inside one another in it.
  var depth: Int {
    switch self {
    case .text, .plain, .empty: 0
    case .list(let items): 1 + (items.map(\.depth).max() ?? 0)
    case .group(let entries): 1 + (entries.map(\.value.depth).max() ?? 0)
    }
  }

  /// Whether every reader takes it: no key stands twice in a group or is longer than YAML allows
  /// (YAML 1.2.2, section 7.4.2: 1024 characters).
  var isWritable: Bool {
    switch self {
    case .text, .plain, .empty: true
    case .list(let items): items.allSatisfy(\.isWritable)
    case .group(let entries):
      Set(entries.map(\.key)).count == entries.count
        && entries.allSatisfy { Self.isWritable(key: $0.key) && $0.value.isWritable }
    }
  }

  static func isWritable(key: String) -> Bool { YAMLQuoting.key(key).utf8.count <= 1024 }

  /// The value inside brackets, on one line.
  var flowText: String {
    switch self {
    case .text(let text): YAMLQuoting.scalar(text, inFlow: true)
    case .plain(let text): YAMLQuoting.plain(text, inFlow: true)
    case .empty: "\"\""
    case .list(let items): "[" + items.map(\.flowText).joined(separator: ", ") + "]"
    case .group(let entries):
      "{" + entries.map { Self.flowPair($0, $1) }.joined(separator: ", ") + "}"
    }
  }

  /// The rows of a list of many short words between brackets; nil for any other value.
  var rows: [String]? {
    guard case .list(let items) = self, depth == 1 else { return nil }
    return ShortWords.rows(of: items.map(\.flowText))
  }

  static func flowPair(_ key: String, _ value: YAMLFragment) -> String {
    YAMLQuoting.key(key, inFlow: true) + ": " + value.flowText
  }
}
