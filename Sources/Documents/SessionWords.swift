import PlanModel
import SpanishText

/// Sessions in the words of a report.
enum SessionWords {
  /// «Primera sesión extraordinaria», «Tercera sesión de comisiones unidas», «Reunión de trabajo».
  static func title(_ key: String) -> String {
    let name = SessionName(key)
    let kind = name.kind.folded
    let noun: String
    if ["ordinaria", "extraordinaria", "solemne"].contains(kind) {
      noun = "sesión \(name.kind)"
    } else if kind == "de instalacion" || kind == "instalacion" {
      noun = "sesión de instalación"
    } else if kind == "comisiones unidas" {
      noun = "sesión de comisiones unidas"
    } else {
      return Spanish.capitalized(key)
    }
    guard let number = name.number else { return Spanish.capitalized(noun) }
    return Spanish.capitalized("\(Spanish.feminineOrdinal(number)) \(noun)")
  }

  /// What came of an item, in words that need not agree with its gender.
  static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .approved: "se aprobó"
    case .rejected: "no se aprobó"
    case .postponed: "se pospuso"
    case .withdrawn: "se retiró"
    case .notRecorded: "no consta el resultado"
    }
  }

  /// What is done with an item, as agendas print it.
  static func treatment(_ treatment: Treatment) -> String {
    switch treatment {
    case .presentationAndApproval: "Presentación y, en su caso, aprobación"
    case .acknowledgement: "Toma de conocimiento"
    default: Spanish.capitalized(treatment.rawValue)
    }
  }
}
