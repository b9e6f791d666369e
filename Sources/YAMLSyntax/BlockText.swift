import SourceText

/// The text of a block scalar from its header and lines (YAML 1.2.2, section 8.1).
struct BlockText {
  /// What becomes of the line ends after the last line of text (section 8.1.1.2).
  enum Chomping {
    case strip, clip, keep
  }

  let chomping: Chomping
  /// The lines, without indentation and line end, up to the last that holds text.
  let lines: ArraySlice<ArraySlice<UInt8>>
  /// The line ends after the last line of text, its own included.
  let finalBreaks: Int

  /// The block scalar that fills a slice, header included.
  init(_ bytes: ArraySlice<UInt8>, indentation: Int) {
    let header = bytes.prefix { !$0.isLineBreak && !$0.isBlank }
    chomping = header.contains(.plus) ? .keep : header.contains(.dash) ? .strip : .clip
    var lines: [ArraySlice<UInt8>] = []
    var index = bytes.firstIndex(where: \.isLineBreak) ?? bytes.endIndex
    while let start = Self.nextLine(in: bytes, after: index) {
      var content = start
      while content < bytes.endIndex, content - start < indentation, bytes[content] == .space {
        content += 1
      }
      index = bytes[content...].firstIndex(where: \.isLineBreak) ?? bytes.endIndex
      lines.append(bytes[content..<index])
    }
    let textCount = (lines.lastIndex { !$0.isEmpty } ?? -1) + 1
    self.lines = lines.prefix(textCount)
    finalBreaks = lines.count - textCount + (textCount > 0 && index < bytes.endIndex ? 1 : 0)
  }

  /// The offset after the line end at an offset, or nil when no further line begins.
  private static func nextLine(in bytes: ArraySlice<UInt8>, after lineEnd: Int) -> Int? {
    guard lineEnd < bytes.endIndex else { return nil }
    var next = lineEnd + 1
    if bytes[lineEnd] == .carriageReturn, next < bytes.endIndex, bytes[next] == .lineFeed {
      next += 1
    }
    return next < bytes.endIndex ? next : nil
  }

  /// The text with its line ends kept (section 8.1.2).
  var literal: String {
    finished(Array(lines.joined(separator: [.lineFeed])))
  }

  /// The text with the line ends between lines that are not indented further folded (section 8.1.3).
  var folded: String {
    var result: [UInt8] = []
    var breaks = 0
    var previousKeepsBreaks: Bool?
    for line in lines {
      guard let first = line.first else {
        breaks += 1
        continue
      }
      let keepsBreaks = previousKeepsBreaks.map { $0 || first.isBlank } ?? true
      if keepsBreaks {
        result += repeatElement(.lineFeed, count: breaks)
      } else if breaks == 1 {
        result.append(.space)
      } else {
        result += repeatElement(.lineFeed, count: breaks - 1)
      }
      result += line
      previousKeepsBreaks = first.isBlank
      breaks = 1
    }
    return finished(result)
  }

  private func finished(_ text: [UInt8]) -> String {
    let breaks =
      switch chomping {
      case .strip: 0
      case .clip: lines.isEmpty ? 0 : min(1, finalBreaks)
      case .keep: finalBreaks
      }
    return String(decoding: text + repeatElement(.lineFeed, count: breaks), as: UTF8.self)
  }
}
