import CivilTime
import PlanModel

/// A sealed version in the words of reports and screens.
enum VersionWords {
  /// «Versión 1, aprobada el 28 de enero de 2022 (ordinaria 1)».
  static func approved(_ version: SealedVersion) -> String {
    "Versión \(version.number), aprobada el \(SpanishDate.words(version.day)) "
      + "(\(version.authority.value))"
  }

  /// «según la versión 1 del plan, del 28 de enero de 2022».
  static func inForce(_ version: SealedVersion) -> String {
    "según la versión \(version.number) del plan, del \(SpanishDate.words(version.day))"
  }

  /// A first date, and the version that tells it, where one was sealed.
  static func told(_ text: String, by version: Int?) -> String {
    version.map { "\(text); versión \($0)" } ?? text
  }
}
