import SpanishText

/// The offices of a commission that need no further word; a plan may fill any of them.
package enum CommissionOffice: String, CaseIterable, Sendable {
  case chair = "presidencia"
  case coordination = "coordinación"
  case viceChair = "vicepresidencia"
  case deputyCoordination = "subcoordinación"
  case secretariat = "secretaría"
  case technicalSecretariat = "secretaría técnica"
  case executiveSecretariat = "secretaría ejecutiva"
  case membership = "vocalía"
  case liaison = "enlace"

  /// The office of a name, accents and case forgiven.
  package init?(spelled name: String) {
    let folded = name.folded
    guard let office = Self.allCases.first(where: { $0.rawValue.folded == folded }) else {
      return nil
    }
    self = office
  }

  /// The office that was probably meant, of those of a plan first: «presidenta» is «presidencia».
  package static func nearest(to name: String, in offices: [String]) -> String? {
    let isUsual = CommissionOffice(spelled: name) != nil
    let known = offices + (isUsual ? [] : allCases.map(\.rawValue))
    let meant = name.folded.split(separator: " ").map { ofHolder[String($0)] ?? String($0) }
      .joined(separator: " ")
    return known.first { $0.folded == meant } ?? Suggestion.nearest(to: name, in: known)
      ?? Suggestion.nearest(to: meant, in: known)
      ?? known.first { $0.folded.hasPrefix(name.folded.prefix(7)) && name.count > 7 }
  }

  /// Offices by what their holders are called.
  private static let ofHolder = [
    "presidente": "presidencia", "presidenta": "presidencia",
    "vicepresidente": "vicepresidencia", "vicepresidenta": "vicepresidencia",
    "coordinador": "coordinacion", "coordinadora": "coordinacion",
    "subcoordinador": "subcoordinacion", "subcoordinadora": "subcoordinacion",
    "secretario": "secretaria", "tecnico": "tecnica", "ejecutivo": "ejecutiva",
    "vocal": "vocalia",
  ]
}
