import CivilTime
import SourceText

/// The register of the sealed versions of a plan: `versiones/registro.yaml`.
package struct VersionRegister: Sendable {
  /// The file that it was read from; nil where nothing was sealed yet.
  package var source: SourceText?
  /// The versions in the order of the file.
  package var versions: [SealedVersion] = []

  /// A register of nothing yet.
  package init(source: SourceText? = nil) { self.source = source }

  /// The places of the versions that count by the day of their approval, and then by their number; a
  /// version that was annulled after a day still counts in what was registered by that day.
  package func inOrder(registeredBy day: CivilDate? = nil) -> [Int] {
    versions.indices.filter { versions[$0].counts(registeredBy: day) }.sorted {
      (versions[$0].day, versions[$0].number, $0)
        < (versions[$1].day, versions[$1].number, $1)
    }
  }

  /// The place of the version that was approved last.
  package var last: Int? { inOrder().last }

  /// Takes a version back; false where there is none of that number that still counts.
  package mutating func annul(_ annulment: VersionAnnulment) -> Bool {
    guard let place = versions.firstIndex(where: { $0.number == annulment.number && $0.counts() })
    else { return false }
    versions[place].annulment = annulment
    return true
  }

  /// The number that the next version gets.
  package var nextNumber: Int { (versions.map(\.number).max() ?? 0) + 1 }

  /// The places of the versions that were in force up to a day, in their order; of those alone that
  /// were registered by another day, for a report «as delivered».
  package func inForce(on day: CivilDate, registeredBy: CivilDate? = nil) -> [Int] {
    inOrder(registeredBy: registeredBy).filter { place in
      versions[place].day <= day && registeredBy.map { versions[place].knownFrom <= $0 } ?? true
    }
  }

  /// The place of the version that is judged on a day; nil for plan.yaml as it stands.
  ///
  /// The rule (format.md: «Sealed versions are taken as of c: the one in force then»): once another
  /// version followed, plan.yaml tells what came later, and the last one in force is judged. Before
  /// the first approval the first version is what was worked on. Otherwise plan.yaml holds: nothing
  /// was sealed, or nothing after the version in force.
  package func judged(on day: CivilDate, registeredBy: CivilDate? = nil) -> Int? {
    guard let inForce = inForce(on: day, registeredBy: registeredBy).last else {
      return inOrder().first
    }
    return inForce == last ? nil : inForce
  }
}
