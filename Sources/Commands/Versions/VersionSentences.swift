import CivilTime
import PlanFiles
import SpanishText

/// The sentences of the commands about sealed versions, in the order of their names.
enum VersionSentences {
  static let altered = "alterada"
  static let approved = "Aprobada"
  static let authority = "Autoriza"
  static let condition = "Estado"
  static let digest = "Huella"
  static let file = "Archivo"
  static let intact = "intacta"
  static let missing = "falta"
  static let none =
    "El plan no tiene versiones selladas. Cuando se apruebe: snt aprobar --autoriza QUIÉN"
  static let number = "Versión"

  /// What was done, or would be, and how it is looked at, a line each.
  static func sealed(
    _ number: Int, _ approval: Approval, after last: Int?, isTrial: Bool
  ) -> [String] {
    let path = "\(PlanFolder.versionsFolder)/\(SealedVersions.fileName(number))"
    let what =
      "\(isTrial ? "Se sellaría" : "Sellada") la versión \(number) del plan (\(path)), aprobada el "
      + "\(SpanishDate.words(approval.day)) por \(approval.authority)."
    if isTrial { return [what, "No se escribió nada."] }
    return [
      what,
      last.map { "Qué cambió: snt diferencias v\($0) v\(number)" } ?? "Para verla: snt versiones",
    ]
  }

  /// How plan.yaml stands against the version that was approved last.
  static func standing(_ number: Int, isChanged: Bool) -> String {
    isChanged
      ? "plan.yaml cambió desde la versión \(number). Qué cambió: snt diferencias v\(number)"
      : "plan.yaml es igual a la versión \(number)."
  }

  static let title = "Versiones del plan"
  static let tampered =
    "Hay versiones que no están como se sellaron: «snt validar» dice qué hacer."
}
