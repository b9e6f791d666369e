/// The institutions of an earlier year, by what is known of later ones.
///
/// The same key tells of the same institution where its name or its short name is the same too, as keys
/// are given again; with another key, only the same name and short name do.
struct FormerInstitutions {
  private let institutions: [Institution]
  private let byKey: [String: Int]
  private let byNames: [[String]: Int]

  init(_ matrix: ComplianceMatrix) {
    institutions = matrix.institutions
    let numbered = matrix.institutions.enumerated()
    byKey = Dictionary(
      numbered.map { ($1.key.comparable, $0) }, uniquingKeysWith: { first, _ in first })
    byNames = Dictionary(
      numbered.map { (Self.names($1), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number that an institution of a later year had; nil for one that was not there.
  subscript(institution: Institution) -> Int? {
    if let number = byKey[institution.key.comparable],
      institution.isCalled(like: institutions[number])
    {
      return number
    }
    return byNames[Self.names(institution)]
  }

  private static func names(_ institution: Institution) -> [String] {
    [institution.name.comparable, institution.acronym?.comparable ?? ""]
  }
}
