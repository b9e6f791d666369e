/// HTML comments, which are for those who edit a text.
enum Comments {
  /// The text without its comments; a line on which nothing else stands goes with them.
  ///
  /// They are looked for before anything else, so that a comment over several paragraphs, which the
  /// specification would show, stays with those who edit.
  static func removed(from text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    // Whether nothing stands on the line before the comment.
    var isAlone = true
    while let open = index(of: "<!--", in: bytes, from: start),
      let close = index(of: "-->", in: bytes, from: open + 4)
    {
      result += bytes[start..<open]
      if let last = bytes[start..<open].last(where: { !$0.isBlank }) { isAlone = isLineEnd(last) }
      start = close + 3
      let after = bytes[start...].drop(while: \.isBlank)
      if isAlone, after.first.map(isLineEnd) ?? true {
        while result.last?.isBlank ?? false { result.removeLast() }
        start = after.startIndex + (bytes.has("\r\n", at: after.startIndex) ? 2 : 1)
      }
    }
    return start == 0 ? text : result.text + bytes[min(start, bytes.count)...].text
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == .lineFeed || byte == .carriageReturn
  }

  private static func index(of mark: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      if bytes.has(mark, at: index) { return index }
      index += 1
    }
    return nil
  }
}
