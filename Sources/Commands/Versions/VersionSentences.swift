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
    "El plan no tiene versiones selladas. Cuando se apruebe: snt aprobar --autoriza \"…\""
  static let number = "Versión"

  /// What was done, or would be, and how it is looked at.
  static func sealed(_ number: Int, _ approval: Approval, isTrial: Bool) -> String {
    let path = "\(PlanFolder.versionsFolder)/\(SealedVersions.fileName(number))"
    let what = isTrial ? "Se sellaría" : "Sellada"
    let text =
      "\(what) la versión \(number) del plan (\(path)), aprobada el "
      + "\(SpanishDate.words(approval.day)) por \(approval.authority).\n"
    if isTrial { return text + "No se escribió nada.\n" }
    return text
      + (number > 1
        ? "Qué cambió: snt diferencias v\(number - 1) v\(number)\n"
        : "Para verla: snt versiones\n")
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
