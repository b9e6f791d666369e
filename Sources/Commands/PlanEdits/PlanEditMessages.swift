import Diagnostics
import SourceText
import SpanishText
import TerminalText

/// What the commands that edit plan.yaml say, in the order of the names.
enum PlanEditMessages {
  static func byHand(_ place: Place) -> Diagnostic {
    Diagnostic(
      "cambio-a-mano", .error, "el cambio no se puede hacer aquí sin tocar otra cosa", at: place,
      help: ["hágalo en un editor, en ese renglón; después, «snt validar» dice si quedó bien."])
  }

  /// What is done in a plan that was approved.
  static let countsOnceSealed =
    "Nota: el plan tiene una versión aprobada, que es la que se evalúa; esto contará cuando se apruebe "
    + "otra (snt aprobar)."

  static func done(_ account: PlanEditAccount, _ path: String, _ line: Int) -> String {
    let verb =
      switch account.deed {
      case .added: "Agregado"
      case .changed: "Cambiado"
      case .removed: "Quitado"
      }
    let place = account.deed == .removed ? "estaba en el renglón" : "renglón"
    return "\(verb): \(account.sentence) (\(path.printable), \(place) \(Spanish.grouped(line)))."
  }

  static func hasLinesBelow(_ key: String, _ below: [String]) -> Diagnostic {
    Diagnostic(
      "línea-en-uso", .error, "«\(key)» no se quita: tiene dentro \(Spanish.and(below))",
      help: ["quite primero lo que tiene dentro."])
  }

  static func howToUndo(_ account: PlanEditAccount, _ line: Int) -> String {
    if let undo = account.undo { return "Para deshacerlo: \(undo)" }
    return account.deed == .removed
      ? "Para deshacerlo hay que escribirla otra vez: lo que decía no cabe en una orden."
      : "Para deshacerlo, corrija el renglón \(Spanish.grouped(line)) en un editor: lo que decía no "
        + "cabe en una orden."
  }

  static func isNamed(_ key: String, at place: Place?, in edit: PlanEdit) -> Diagnostic {
    let isInLog = place?.source.name != edit.document.source.name
    return Diagnostic(
      "línea-en-uso", .error,
      "«\(key)» no se quita: \(isInLog ? "la bitácora" : "otra parte del plan") la nombra",
      at: place.map(edit.placeAsItIs),
      help: [
        isInLog
          ? cancelling(key)
          : "quítela antes de ahí, o cancélela: snt cancelar \(key.shellWord) --motivo \"…\""
      ])
  }

  static func isPart(_ key: String) -> Diagnostic {
    Diagnostic(
      "clave-no-encontrada", .error, "«\(key)» es un inciso, y no una partida con datos propios",
      help: ["su texto se cambia en plan.yaml, en «incisos»."])
  }

  static func isSealed(_ key: String, version: Int) -> Diagnostic {
    Diagnostic(
      "línea-en-uso", .error, "«\(key)» no se quita: está en la versión \(version), que se aprobó",
      help: [cancelling(key)])
  }

  static func keyTaken(_ key: String, _ name: String?, free: String?) -> Diagnostic {
    Diagnostic(
      "clave-ocupada", .error,
      "«\(key)» ya está en el plan\(name.map { ": «\($0)»" } ?? "")",
      help: [
        free.map { "la siguiente libre es «\($0)»." } ?? "elija otra clave.",
        "para cambiar la que está: snt línea cambiar \(key.shellWord) --nombre \"…\"",
      ])
  }

  static func losesMore(_ key: String, _ edit: PlanEdit, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      "se-pierde-texto", .warning,
      "con «\(key)» se va lo que una orden no puede volver a escribir",
      at: Place(edit.inspected.loaded.planText.document.source, range),
      help: ["lleva comentarios, incisos u otros datos; con «--simular» se ve qué se iría."])
  }

  static func nameQuestion(_ key: String) -> String { "¿Cómo se llama \(key)?" }

  static func nameless(_ key: String) -> Diagnostic {
    Diagnostic(
      "falta-dato", .error, "«\(key)» se quedaría sin nombre",
      help: ["el nombre se cambia por otro: --nombre \"Publicar la guía\""])
  }

  static func noPlace(_ key: String, _ stem: String?, nearest: String?) -> Diagnostic {
    Diagnostic(
      "línea-sin-lugar", .error,
      stem.map { "«\(key)» iría en «\($0)», que no está en el plan" }
        ?? "la clave «\(key)» no dice en qué parte del plan va",
      help: (nearest.map { ["¿quiso decir «\($0)»?"] } ?? []) + [
        "diga en qué partida va: --en CLAVE; las claves se ven con «snt ver»."
      ])
  }

  static func nothingToChange(_ key: String) -> String {
    "«\(key.printable)» ya dice eso; no se escribió nada."
  }

  static func sealedDate(
    _ key: String, _ date: String?, _ range: ByteRange?, _ edit: PlanEdit
  ) -> Diagnostic {
    let source = edit.inspected.loaded.planText.document.source
    return Diagnostic(
      "fecha-sellada", .warning, "la fecha de «\(key)» ya se aprobó",
      at: range.map { Place(source, $0) },
      help: [
        "si la fecha se movió: snt reprogramar \(key.shellWord) \((date ?? "…").shellWord) --motivo "
          + "\"…\" --autoriza \"…\"; el plan se queda como se aprobó.",
        "si prepara otra versión del plan, siga, y al aprobarse séllela con «snt aprobar».",
      ])
  }

  /// Findings that a doubt tells better.
  static let toldBy: [DiagnosticID: [DiagnosticID]] = [
    "fecha-sellada": ["fecha-aprobada-cambiada"]
  ]

  static func wouldDo(_ account: PlanEditAccount, _ path: String) -> String {
    let verb =
      switch account.deed {
      case .added: "Se agregaría"
      case .changed: "Se cambiaría"
      case .removed: "Se quitaría"
      }
    return "\(verb): \(account.sentence). En \(path.printable):"
  }

  private static func cancelling(_ key: String) -> String {
    "si ya no se hará, queda constancia: snt cancelar \(key.shellWord) --motivo \"…\""
  }
}
