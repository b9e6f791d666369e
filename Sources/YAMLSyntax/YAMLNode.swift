import SourceText

/// How a node is written in the text.
package enum YAMLShape: UInt8, Sendable {
  /// Nothing stands where a value could stand.
  case empty
  /// A scalar without quotation marks.
  case plain
  /// A 'scalar' in apostrophes.
  case singleQuoted
  /// A "scalar" in quotation marks, with escapes.
  case doubleQuoted
  /// A block scalar after `|`: line ends are kept.
  case literal
  /// A block scalar after `>`: line ends are folded.
  case folded
  /// Items behind dashes.
  case blockSequence
  /// Items in `[]`.
  case flowSequence
  /// Keys and values, a line each.
  case blockMapping
  /// Keys and values in `{}`.
  case flowMapping

  /// Whether it is a sequence of either style.
  package var isSequence: Bool { self == .blockSequence || self == .flowSequence }
  /// Whether it is a mapping of either style.
  package var isMapping: Bool { self == .blockMapping || self == .flowMapping }
  /// Whether it is a scalar behind `|` or `>`.
  var isBlockScalar: Bool { self == .literal || self == .folded }
  /// Whether it is a collection that is told by indentation.
  var isBlockCollection: Bool { self == .blockSequence || self == .blockMapping }
  /// Whether it is a collection in brackets.
  var isFlowCollection: Bool { self == .flowSequence || self == .flowMapping }
  /// Whether it is a scalar of any style; an empty node is none.
  package var isScalar: Bool {
    (YAMLShape.plain.rawValue...YAMLShape.folded.rawValue).contains(rawValue)
  }
}

/// One node of the flat tree, 16 bytes: a collection is followed by its children, keys before values.
///
/// Invariants: `start <= end`, both are offsets in the text; `next` is greater than the node's own
/// index and the index just after its last descendant.
struct YAMLNode {
  /// The offset of the first byte.
  var start: UInt32
  /// The offset after the last byte.
  var end: UInt32
  /// The index of the node that follows this one and all its descendants.
  var next: UInt32
  /// The indentation, in spaces, of the lines of a block scalar; of the entries of a block
  /// collection; else 0.
  var indentation: UInt16
  /// How it is written.
  var shape: YAMLShape
  /// Whether the value differs from the bytes of the range (folded lines, escapes).
  var isCooked: Bool

  var range: ByteRange { ByteRange(Int(start), Int(end)) }
}
