import Compliance
import Diagnostics
import SpanishText

/// The sentences of the commands about the follow-up of institutions.
enum ComplianceCommandMessages {
  static func ambiguousInstitution(_ word: String, _ institutions: [Institution]) -> Diagnostic {
    Diagnostic(
      "institución-ambigua", .error,
      "«\(word)» nombra a \(Spanish.count(institutions.count, "institución", "instituciones"))",
      help: [
        "escriba la clave de la que sea: "
          + Spanish.or(institutions.map { "\($0.key) «\($0.name)»" }) + "."
      ])
  }

  static func ambiguousScope(_ word: String) -> Diagnostic {
    Diagnostic(
      "ámbito-no-encontrado", .error, "un grupo y un sector distintos se llaman «\(word)»",
      help: ["escriba «grupo \(word)» o «sector \(word)»."])
  }

  static func noFollowUp(_ folder: String) -> Diagnostic {
    Diagnostic(
      "plan-sin-cumplimiento", .error,
      "el plan «\(folder)» no da seguimiento a una matriz de instituciones",
      help: [
        "la matriz se declara con «cumplimiento:» en plan.yaml; vea «snt ayuda cumplimiento»."
      ])
  }

  /// `what` is made of a matrix: «una ficha».
  static func noMatrix(_ folder: String, for what: String) -> Diagnostic {
    Diagnostic(
      "plan-sin-matriz", .error, "del plan «\(folder)» solo se conocen cifras publicadas",
      help: ["\(what) se hace de la matriz: agregue «instituciones:» y «matriz:»."])
  }

  static func noPreviousYear(_ folder: String) -> Diagnostic {
    Diagnostic(
      "plan-sin-anterior", .error, "el plan «\(folder)» no dice cuál es el del año anterior",
      help: [
        "escriba las dos carpetas, primero la del año anterior, o agregue «anterior:» en "
          + "«cumplimiento:»."
      ])
  }

  static let opportunities = "la lista de áreas de oportunidad"
  static let sheet = "una ficha"
  static let table = "una tabla con una fila por institución"

  /// A line that counts what was found in the tables and does not end a command.
  static func tableFindings(_ warnings: Int, _ notices: Int, _ folder: String) -> String {
    let counts = [
      warnings > 0 ? Spanish.count(warnings, "aviso", "avisos") : nil,
      notices > 0 ? Spanish.count(notices, "nota", "notas") : nil,
    ].compactMap(\.self)
    return "\(Spanish.and(counts)) en las tablas de «\(folder)»: se "
      + "\(warnings + notices == 1 ? "ve" : "ven") con «snt validar \(ShellWord.quoted(folder))».\n"
  }

  static func unknownInstitution(_ word: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "institución-no-encontrada", .error, "ninguna institución se llama «\(word)»",
      help: [
        suggestion.map { "¿quiso decir «\($0)»?" }
          ?? "escriba su clave, sus siglas o su nombre, como están en la lista de instituciones."
      ])
  }

  static func unknownScope(_ word: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "ámbito-no-encontrado", .error, "ningún grupo ni sector se llama «\(word)»",
      help: [
        suggestion.map { "¿quiso decir «\($0)»?" }
          ?? "escriba su nombre como está en la lista de instituciones."
      ])
  }

  static func unreadablePreviousYear(_ folder: String) -> Diagnostic {
    Diagnostic(
      "año-anterior-ilegible", .warning, "no se pudo leer el año anterior, «\(folder)»",
      help: [
        "el documento sale sin lo que cambió desde entonces; revíselo con «snt validar "
          + "\(ShellWord.quoted(folder))», o corrija «anterior:» en el plan."
      ])
  }
}
