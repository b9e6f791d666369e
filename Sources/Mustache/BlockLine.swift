import SourceText

/// Whether a tag that prints blocks has its line for itself: beside it only other tags and the marks
/// of a quote or a list may stand, since a table can't begin in the middle of a sentence.
struct BlockLine {
  private let rest: String

  /// The line around a tag.
  init(of tag: ByteRange, in source: SourceText) {
    let bytes = source.bytes
    let start = bytes[..<tag.start].lastIndex(where: \.isLineBreak).map { $0 + 1 } ?? 0
    let end = bytes[tag.end...].firstIndex(where: \.isLineBreak) ?? bytes.count
    let before = String(decoding: bytes[start..<tag.start], as: UTF8.self)
    let after = String(decoding: bytes[tag.end..<end], as: UTF8.self)
    rest = Self.withoutTags(before) + Self.withoutTags(after)
  }

  /// Whether nothing else stands in the line.
  var isFree: Bool { rest.allSatisfy { " \t>-*+.)".contains($0) || $0.isWholeNumber } }

  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let opening = rest.firstRange(of: "{{"),
      let closing = rest[opening.upperBound...].firstRange(of: "}}")
    {
      result += rest[..<opening.lowerBound]
      rest = rest[closing.upperBound...].drop { $0 == "}" }
    }
    return result + rest
  }
}
