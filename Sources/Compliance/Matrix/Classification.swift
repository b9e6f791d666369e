import DelimitedText

/// A part of the institutions.
package enum Scope: Hashable, Sendable {
  /// All of them.
  case whole
  /// Those of a group.
  case group(Int)
  /// Those of a sector.
  case sector(Int)
}

/// Into which parts the institutions of a year are divided.
///
/// A group and a sector may bear the same name and have other institutions: a part is asked for by its
/// `Scope`, and by its name only where a text gives nothing else.
package struct Classification: Hashable, Sendable {
  /// The names of the groups, in their order.
  package let groups: [String]
  /// The names of the sectors, in their order.
  package let sectors: [String]

  /// Parts by their names.
  package init(groups: [String], sectors: [String]) {
    self.groups = groups
    self.sectors = sectors
  }

  /// What all institutions together are called.
  package static let nameOfWhole = "Total"

  /// Other words for all institutions, folded; no group nor sector is called so.
  static let wordsForWhole: Set<String> = [
    "", "total", "conjunto", "todas", "todas las instituciones",
  ]

  /// The groups, in their order.
  package var groupScopes: [Scope] { groups.indices.map { .group($0) } }

  /// Whether nobody says which parts there are.
  var isEmpty: Bool { groups.isEmpty && sectors.isEmpty }

  /// The name of a part.
  package func name(of scope: Scope) -> String {
    switch scope {
    case .whole: Self.nameOfWhole
    case .group(let group): groups[group]
    case .sector(let sector): sectors[sector]
    }
  }

  /// The parts that a name may mean: the whole, or the group and the sector that are called so; with
  /// «grupo» or «sector» in front, only that one.
  package func scopes(named name: String) -> [Scope] {
    let word = name.comparable
    if Self.wordsForWhole.contains(word) { return [.whole] }
    let found = [group(word), sector(word)].compactMap(\.self)
    guard found.isEmpty else { return found }
    if word.hasPrefix("grupo ") { return [group(String(word.dropFirst(6)))].compactMap(\.self) }
    if word.hasPrefix("sector ") { return [sector(String(word.dropFirst(7)))].compactMap(\.self) }
    return []
  }

  private func group(_ word: String) -> Scope? {
    groups.firstIndex { $0.comparable == word }.map { .group($0) }
  }

  private func sector(_ word: String) -> Scope? {
    sectors.firstIndex { $0.comparable == word }.map { .sector($0) }
  }
}

extension ComplianceFigures {
  /// The sectors whose institutions are not just those of one group, so that a group that stands in the
  /// list as its own sector is not counted among them.
  package var ownSectors: [Int] {
    let groups = Set(matrix.classification.groupScopes.map(members))
    return sectors(of: .whole).filter { !groups.contains(members(of: .sector($0))) }
  }

  /// The parts that a name means: none where a group and a sector of other institutions are called so.
  package func meanings(of name: String) -> [Scope] {
    let found = matrix.classification.scopes(named: name)
    guard found.count > 1 else { return found }
    return Set(found.map(members)).count == 1 ? found : []
  }
}
