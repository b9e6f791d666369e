import SourceText

/// Who is followed up.
package struct Institution: Hashable, Sendable {
  /// Its key in the list, as `I041`.
  package let key: String
  /// Its short name, which another one may bear too.
  package let acronym: String?
  /// Whether another one bears the same short name.
  package internal(set) var sharesAcronym = false
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

/// What an institution is called where people read it.
extension Institution {
  /// Its short name with its key, or else the key alone: «INM (I041)».
  package var label: String { acronym.map { "\($0) (\(key))" } ?? key }

  /// Its short name, with the key where another one bears the same, or its name.
  package var shortName: String { sharesAcronym ? label : acronym ?? name }

  /// Its name with its short name: «Instituto Nacional de Migración (INM)».
  package var longName: String { acronym.map { "\(name) (\($0))" } ?? name }

  /// Whether its name or its short name is that of one in the list of another year.
  ///
  /// A key alone may have been given to somebody else since.
  func isCalled(like other: Institution) -> Bool {
    name.comparable == other.name.comparable
      || acronym.map { $0.comparable == other.acronym?.comparable } ?? false
  }

  /// «I041 «Instituto Nacional de Migración»».
  package var keyAndName: String { "\(key) «\(name)»" }
}
