import Arguments
import PlanFiles
import PlanModel

extension SessionMode: ArgumentValue {}

/// The arguments that the commands about a session share.
enum SessionOptions {
  static let session = Parameter<String>(
    "SESIÓN", "La sesión: «ordinaria 2», «Segunda sesión ordinaria».", kind: .known("sesión"))
  static let item = Parameter<String>(
    "TEMA", "El tema, por su número en el orden del día (4, 4.2) o por sus palabras.")
  static let date = Option<String?>(
    "fecha", short: "f", "FECHA",
    "El día de la sesión; si falta, el que dicen el plan y la bitácora.",
    kind: .date)
  static let mode = Option<SessionMode?>("modalidad", "MODALIDAD", "Cómo se sesiona.")
  static let venue = Option<String?>("lugar", "LUGAR", "Dónde.")
  static let link = Option<String?>("enlace", "ENLACE", "La dirección de la reunión a distancia.")
  static let kind = Option<String?>("tipo", "TIPO", "El tipo de sesión, si su nombre no lo dice.")
  static let joint = Option<[String]>(
    "unidas", "SIGLAS", "Una comisión que sesiona junto con la del plan.")
  static let guests = Option<[String]>(
    "invitado", "NOMBRE", "Quien acude por invitación; no cuenta para el quórum.")
  static let isSecondCall = Flag("segunda-convocatoria", "Se sesionó en segunda convocatoria.")
  static let commission = Option<String?>(
    "comisión", "SIGLAS", "En comisiones unidas, de cuál de ellas se trata.")
  static let newItem = Option<NewItemKind?>(
    "tratamiento", "QUÉ", "Agrega un tema que no estaba en el orden del día.")

  /// What every command about a session accepts beside its own arguments.
  static let fact: [any Argument] = WritingOptions.fact.without(
    WritingOptions.reason, WritingOptions.figures, WritingOptions.asOf, WritingOptions.scope)
  /// The same for what happened at it: on its day.
  static let held: [any Argument] = [date] + fact.without(date)
}

/// What is done with an item that is added; «tema» where nobody says it.
enum NewItemKind: ArgumentValue {
  case untyped
  case typed(Treatment)

  static var kind: ValueKind { .choice(["tema"] + Treatment.allCases.map(\.rawValue)) }

  static func read(_ text: String) -> Result<NewItemKind, InvalidValue> {
    guard text != "tema" else { return .success(.untyped) }
    switch Treatment.read(text) {
    case .success(let treatment): return .success(.typed(treatment))
    case .failure(let invalid): return .failure(invalid)
    }
  }

  var argumentText: String { treatment?.rawValue ?? "tema" }

  var treatment: Treatment? { if case .typed(let treatment) = self { treatment } else { nil } }
}

extension Treatment: ArgumentValue {}

extension EntryDraft {
  /// Sets the texts of options that stand under keys of their own.
  mutating func set(_ values: ArgumentValues, _ texts: [(EntryKey, Option<String?>)]) {
    for (key, option) in texts where values.contains(option) { set(key, values[option]) }
  }
}

/// Words that a person wrote in one: behind commas or spaces.
enum WordList {
  static func words(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init) }
  }
}
