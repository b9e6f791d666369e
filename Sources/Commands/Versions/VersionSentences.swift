import CivilTime
import PlanFiles
import PlanModel
import SpanishText

/// The sentences of the commands about sealed versions, in the order of their names.
enum VersionSentences {
  /// When something is told of: instead of it, before it or after it.
  enum Tense {
    case conditional, future, past
  }

  static let altered = "alterada"
  static let annulQuestion = "¿Anular? [s/N] "

  /// A version that was taken back, by its entry in the register.
  static func annulled(_ annulment: VersionAnnulment) -> String {
    "La versión \(annulment.number) se anuló el \(SpanishDate.words(annulment.day)): "
      + "\(Spanish.sentence(annulment.reason))"
  }

  /// What becomes of a version that is taken back.
  static func annulled(_ number: Int, _ tense: Tense) -> String {
    let verb =
      switch tense {
      case .conditional: "Se anularía"
      case .future: "Se va a anular"
      case .past: "Anulada"
      }
    return "\(verb) la versión \(number): ya no cuenta; su copia se queda como está."
  }

  static let approved = "Aprobada"
  static let authority = "Autoriza"

  /// What changed, in a sentence of its own.
  static func changes(_ sentence: String, since last: Int) -> String {
    "Desde la versión \(last): \(sentence)"
  }

  static let condition = "Estado"
  static let digest = "Huella"
  static let file = "Archivo"

  static func howToAnnul(_ number: Int) -> String {
    "Si fue un error: snt anular \(number) --motivo \"…\""
  }

  static let intact = "intacta"
  static let missing = "falta"
  static let none =
    "El plan no tiene versiones selladas. Cuando se apruebe: snt aprobar --autoriza QUIÉN"
  static let noneCounts =
    "Ninguna versión cuenta. Cuando se apruebe el plan: snt aprobar --autoriza QUIÉN"
  static let number = "Versión"
  static let sealQuestion = "¿Sellar? [s/N] "

  /// What is sealed, by whom it was approved and when.
  static func sealed(_ number: Int, _ approval: Approval, _ tense: Tense) -> String {
    let path = "\(PlanFolder.versionsFolder)/\(SealedVersions.fileName(number))"
    let verb =
      switch tense {
      case .conditional: "Se sellaría"
      case .future: "Se va a sellar"
      case .past: "Sellada"
      }
    return "\(verb) la versión \(number) del plan (\(path)), aprobada el "
      + "\(SpanishDate.words(approval.day)) por \(approval.authority)."
  }

  static let sealedForGood =
    "Lo que se sella no se corrige; si resulta un error, se anula y consta."

  static func seeChanges(from last: Int, to number: Int) -> String {
    "En detalle: snt diferencias v\(last) v\(number)"
  }

  static let seeVersions = "Para verla: snt versiones"

  /// How plan.yaml stands against the version that was approved last.
  static func standing(_ standing: PlanStanding, _ number: Int) -> String {
    switch standing {
    case .same: "plan.yaml es igual a la versión \(number)."
    case .reworded:
      "plan.yaml dice lo mismo que la versión \(number), escrito de otra manera."
    case .changed:
      "plan.yaml cambió desde la versión \(number). Qué cambió: snt diferencias v\(number)"
    }
  }

  static let tampered =
    "Hay versiones que no están como se sellaron: «snt validar» dice qué hacer."
  static let title = "Versiones del plan"
  static let withdrawn = "anulada"
}
