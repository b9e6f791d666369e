import SourceText

/// Who is followed up.
package struct Institution: Hashable, Sendable {
  /// Its key in the list, as `I041`.
  package let key: String
  /// Its short name, which another one may bear too.
  package let acronym: String?
  /// Its name.
  package let name: String
  /// The number of its sector in the matrix.
  package let sector: Int
  /// The number of its group in the matrix.
  package let group: Int
  /// Whether the source names it; else its name stands in for an unknown one.
  package let isNamed: Bool
  /// Where the list gives its key.
  package let range: ByteRange
}

/// A part of the institutions.
package enum Scope: Hashable, Sendable {
  /// All of them.
  case whole
  /// Those of a group.
  case group(Int)
  /// Those of a sector.
  case sector(Int)
}
