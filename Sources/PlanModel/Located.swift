import SourceText

/// A value with the bytes of the file from which it was read, so that a later check can point at it.
package struct Located<Value: Sendable>: Sendable {
  /// The value.
  package let value: Value
  /// Where it stands in its file: plan.yaml for a part of the plan, bitacora.yaml for an entry.
  package let range: ByteRange

  /// A value with its place.
  package init(_ value: Value, at range: ByteRange) {
    self.value = value
    self.range = range
  }

  /// Another value at the same place.
  package func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: range)
  }
}

extension Located {
  /// A value that stands in no file yet.
  package init(unwritten value: Value) { self.init(value, at: ByteRange(0, 0)) }
}

extension Located: Equatable where Value: Equatable {}

extension Located: CustomStringConvertible {
  package var description: String { String(describing: value) }
}
