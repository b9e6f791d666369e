/// The replacement of one range of a text: an empty range inserts, an empty replacement deletes.
package struct TextEdit: Hashable, Sendable {
  /// The bytes that are replaced.
  package let range: ByteRange
  /// What stands in their place.
  package let replacement: String

  /// An edit that puts `replacement` in the place of `range`.
  package init(_ range: ByteRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

extension SourceText {
  /// The text with an edit carried out; every byte outside its range stays as it was.
  package func applying(_ edit: TextEdit) -> SourceText { applying([edit]) ?? self }

  /// The text with several edits carried out at once, or nil when two of them overlap or one lies
  /// outside the text.
  ///
  /// Their ranges all refer to this text, in any order; two insertions at one place keep their order.
  package func applying(_ edits: [TextEdit]) -> SourceText? {
    let ordered = edits.enumerated().sorted {
      ($0.element.range, $0.offset) < ($1.element.range, $1.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.replacement.utf8.count })
    var position = 0
    for (_, edit) in ordered {
      guard edit.range.start >= position, edit.range.end <= bytes.count else { return nil }
      result += bytes[position..<edit.range.start]
      result += edit.replacement.utf8
      position = edit.range.end
    }
    result += bytes[position...]
    return SourceText(name: name, bytes: result)
  }

  /// The one edit that makes another text of this one, as small as whole characters and line breaks
  /// allow.
  package func difference(to other: SourceText) -> TextEdit {
    let shorter = min(bytes.count, other.bytes.count)
    var start = zip(bytes, other.bytes).prefix { $0 == $1 }.count
    // A character, and a line break of two bytes, is replaced whole.
    while start > 0, start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while start > 0, start < other.bytes.count, other.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    if start > 0, bytes[start - 1] == .carriageReturn { start -= 1 }
    var same = zip(bytes.reversed(), other.bytes.reversed()).prefix(shorter - start)
      .prefix { $0 == $1 }.count
    while same > 0, bytes[bytes.count - same] & 0xC0 == 0x80 { same -= 1 }
    if same > 0, bytes[bytes.count - same] == .lineFeed { same -= 1 }
    return TextEdit(
      ByteRange(start, bytes.count - same),
      String(decoding: other.bytes[start..<other.bytes.count - same], as: UTF8.self))
  }
}
