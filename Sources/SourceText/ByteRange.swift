/// A half-open range of byte offsets in one text: `start` is included, `end` is not.
///
/// Invariant: `0 <= start <= end`.
package struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  package let start: Int
  /// The offset just after the last byte.
  package let end: Int

  /// A range from `start` up to, but not including, `end`; an end before the start counts as empty.
  package init(_ start: Int, _ end: Int) {
    self.start = max(0, start)
    self.end = max(self.start, end)
  }

  /// The empty range at an offset: a place between two bytes.
  package static func at(_ offset: Int) -> ByteRange { ByteRange(offset, offset) }

  /// The number of bytes.
  package var count: Int { end - start }

  /// Whether the range holds no byte.
  package var isEmpty: Bool { start == end }

  /// The smallest range that covers both.
  package func union(_ other: ByteRange) -> ByteRange {
    ByteRange(min(start, other.start), max(end, other.end))
  }
}

extension ByteRange: Comparable {
  package static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
