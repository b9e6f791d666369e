/// A half-open range of byte offsets in one text: `start` is included, `end` is not.
///
/// Invariant: `0 <= start <= end`. Every value of a plan keeps its range, so that it takes eight bytes:
/// offsets are held at 4 GB, from where on no text is read as a plan (`YAMLDocument`).
package struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  package var start: Int { Int(first) }
  /// The offset just after the last byte.
  package var end: Int { Int(beyond) }
  private let first: UInt32
  private let beyond: UInt32

  /// A range from `start` up to, but not including, `end`; an end before the start counts as empty.
  package init(_ start: Int, _ end: Int) {
    first = UInt32(clamping: start)
    beyond = max(first, UInt32(clamping: end))
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
