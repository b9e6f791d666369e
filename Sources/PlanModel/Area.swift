/// An area that can be responsible for something: part of an institution, or an organisation.
package struct Area: Sendable {
  /// The key by which it is named.
  package let key: Located<String>
  /// Its name.
  package let name: Located<String>
  /// The sector that it belongs to, in the words of the plan («sociedad civil»).
  package let sector: Located<String>?

  /// An area, of no sector unless one is told.
  package init(key: Located<String>, name: Located<String>, sector: Located<String>? = nil) {
    self.key = key
    self.name = name
    self.sector = sector
  }
}

extension Plan {
  /// The sectors of the areas, in the order in which the plan comes to them.
  package var areaSectors: [String] {
    var met: Set<String> = []
    return areas.compactMap(\.sector?.value).filter { met.insert($0).inserted }
  }
}
