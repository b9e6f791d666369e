/// A line of a value in block style, by how many spaces it stands deeper than its holder.
struct FragmentLine: Equatable {
  var indentation: Int
  /// What follows the indentation; an empty line has none.
  var text: String
  /// Whether it is a line of a text behind `|`.
  var isBlockText = false
  /// Whether its line break is part of such a text.
  var needsLineBreak = false

  func indented(by spaces: Int) -> FragmentLine {
    var line = self
    line.indentation += spaces
    return line
  }
}

/// A value as it stands behind a colon or a dash: the rest of that line, and the lines below.
struct FragmentBody {
  /// What follows the colon or the dash on its line, white space included; may be empty.
  var head: String
  var lines: [FragmentLine] = []
}

/// Values in block style, in the layout of a file.
struct FragmentWriter {
  var style = WritingStyle()
  /// Whether a text of several lines may stand behind `|`.
  var allowsBlockText = true

  /// What follows the colon of a key.
  func underKey(_ value: YAMLFragment) -> FragmentBody {
    switch value {
    case .text(let text), .plain(let text):
      if let lines = blockText(text) { return lines }
      return FragmentBody(head: " " + scalar(value))
    case .list(let items) where !items.isEmpty:
      if let rows = value.rows {
        return FragmentBody(
          head: " " + rows[0],
          lines: rows.dropFirst().map { FragmentLine(indentation: style.step, text: $0) })
      }
      return FragmentBody(
        head: "", lines: items.flatMap { item($0) }.map { $0.indented(by: style.listStep) })
    case .group(let entries) where !entries.isEmpty:
      return FragmentBody(
        head: "", lines: entries.flatMap { entry($0, $1) }.map { $0.indented(by: style.step) })
    case .empty: return FragmentBody(head: "")
    case .list, .group: return FragmentBody(head: " " + value.flowText)
    }
  }

  /// What follows the dash of an item.
  func underDash(_ value: YAMLFragment) -> FragmentBody {
    let gap = String(repeating: " ", count: style.dashWidth - 1)
    var lines: [FragmentLine]
    switch value {
    case .text(let text), .plain(let text):
      if let body = blockText(text) { return body }
      return FragmentBody(head: gap + scalar(value))
    case .list(let items) where !items.isEmpty: lines = items.flatMap { item($0) }
    case .group(let entries) where !entries.isEmpty: lines = entries.flatMap { entry($0, $1) }
    case .list, .group, .empty: return FragmentBody(head: gap + value.flowText)
    }
    let first = lines.removeFirst()
    return FragmentBody(
      head: gap + first.text, lines: lines.map { $0.indented(by: style.dashWidth) })
  }

  /// The lines of a key with its value.
  func entry(_ key: String, _ value: YAMLFragment) -> [FragmentLine] {
    entry(writtenKey: YAMLQuoting.key(key), value)
  }

  /// The lines of a key, as it is to be written, with its value.
  func entry(writtenKey key: String, _ value: YAMLFragment) -> [FragmentLine] {
    let body = underKey(value)
    return [FragmentLine(indentation: 0, text: "\(key):\(body.head)")] + body.lines
  }

  /// The lines of an item with its dash.
  func item(_ value: YAMLFragment) -> [FragmentLine] {
    let body = underDash(value)
    return [FragmentLine(indentation: 0, text: "-\(body.head)")] + body.lines
  }

  /// A scalar on one line.
  func scalar(_ value: YAMLFragment) -> String {
    switch value {
    case .text(let text): YAMLQuoting.scalar(text)
    case .plain(let text): YAMLQuoting.plain(text, inFlow: false)
    case .list, .group, .empty: value.flowText
    }
  }

  /// A text of several lines behind `|`; nil where it has one line or can't stand so.
  func blockText(_ text: String) -> FragmentBody? {
    guard allowsBlockText, text.utf8.contains(.lineFeed), let block = BlockTextWriter(text),
      !block.needsIndicator
    else { return nil }
    return FragmentBody(
      head: " |" + block.chomping,
      lines: block.lines.map {
        FragmentLine(
          indentation: style.step, text: $0, isBlockText: true,
          needsLineBreak: block.chomping.isEmpty)
      })
  }
}
