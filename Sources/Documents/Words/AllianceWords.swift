import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Convenios in the words of a report.
enum AllianceWords {
  /// The institutions, else the key.
  static func name(_ alliance: AllianceStatus) -> String {
    let institutions = alliance.alliance?.institutions.map(\.value) ?? []
    return institutions.isEmpty ? alliance.key : Spanish.and(institutions)
  }

  /// «Vigente», and under it when it was signed, with whom, and since when it stands so.
  static func covenant(_ alliance: AllianceStatus) -> RichText {
    guard let state = alliance.covenant?.value else { return "—" }
    var lines = [Spanish.capitalized(state.rawValue)]
    if let signed = alliance.signed {
      let partner = alliance.alliance?.signedWith.map { ", con \($0)" } ?? ""
      lines.append("suscrito: \(FigureWords.when(signed.value))\(partner)")
    } else if let partner = alliance.alliance?.signedWith {
      lines.append("con \(partner)")
    }
    // The day of the signature says already since when it is in force.
    if let since = alliance.since, alliance.signed == nil || state != .inForce {
      lines.append("desde el \(SpanishDate.words(since))")
    }
    return lines.map { RichText($0) }.joinedByLines()
  }
}
