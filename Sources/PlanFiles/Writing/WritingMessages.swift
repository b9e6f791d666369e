import Diagnostics
import FileSystem
import SourceText
import YAMLSyntax

/// What keeps a plan from being written, in the order of the names of the cases.
enum WritingMessages {
  /// The file at a path changed, again and again, while it was worked with.
  case changed(String)
  /// A line of dots ends the file.
  case endMark(Place, Ledger)
  /// Entries stand in brackets, or something else stands in their place.
  case entriesAreNoList(key: YAMLElement, YAMLElement, Ledger)
  /// The whole file stands in braces.
  case flow(YAMLElement, Ledger)
  /// Another process is writing.
  case inUse(FileError)
  /// A key stands behind the entries.
  case keyAfterEntries(YAMLElement, Ledger)
  /// A text with `|` at the very end has no line end.
  case openText(Place, Ledger)

  /// The finding.
  var diagnostic: Diagnostic {
    switch self {
    case .changed(let path):
      return Diagnostic(
        "archivo-cambiado", .error,
        "«\(path)» cambió mientras se trabajaba con él, y no se escribió nada",
        help: ["si lo tiene abierto en un editor, guárdelo y ciérrelo; después repita la orden."])
    case .endMark(let place, let ledger):
      return Self.noPlace(
        ledger, "el archivo termina con «...», y después de esa marca no va nada", at: place,
        "borre ese renglón: no hace falta.")
    case .entriesAreNoList(let key, let value, let ledger):
      let words = ledger.words
      return Self.noPlace(
        ledger,
        "«\(key.text)» no es una lista con un guion por \(words.entry), y no se le puede agregar "
          + words.another, at: value.place,
        value.isEmptyList
          ? "borre los corchetes: la lista está vacía."
          : "escriba cada \(words.entry) en sus propios renglones, el primero con guion.",
        fix: value.isEmptyList ? Self.removing(value) : nil)
    case .flow(let root, let ledger):
      let words = ledger.words
      return Self.noPlace(
        ledger, "\(words.file) está entre llaves, y no se le puede agregar \(words.one)",
        at: root.firstLine,
        "escriba cada clave en su renglón, sin llaves, y al final «\(ledger.list.text):».")
    case .inUse(let error):
      return Diagnostic("plan-en-uso", .error, error.headline, help: [error.help])
    case .keyAfterEntries(let key, let ledger):
      let words = ledger.words
      return Self.noPlace(
        ledger,
        "después de \(words.entries) está «\(key.text)», y \(words.new) van al final del archivo",
        at: key.place, "pase «\(key.text)», con lo suyo, a los primeros renglones del archivo.")
    case .openText(let place, let ledger):
      return Self.noPlace(
        ledger,
        "el archivo termina a la mitad de un texto con «|» o «>», y lo siguiente se le pegaría",
        at: place, "ponga el cursor al final del archivo, oprima Entrar y guarde.")
    }
  }

  private static func noPlace(
    _ ledger: Ledger, _ headline: String, at place: Place, _ help: String, fix: TextEdit? = nil
  ) -> Diagnostic {
    switch ledger {
    case .log: Diagnostic("bitácora-sin-lugar", .error, headline, at: place, help: [help], fix: fix)
    case .register:
      Diagnostic("registro-sin-lugar", .error, headline, at: place, help: [help], fix: fix)
    }
  }

  /// The edit that takes away a value with the space before it.
  private static func removing(_ value: YAMLElement) -> TextEdit {
    let (bytes, range) = (value.document.source.bytes, value.range)
    let space = range.start > 0 && bytes[range.start - 1] == 0x20
    return TextEdit(ByteRange(range.start - (space ? 1 : 0), range.end), "")
  }
}

extension Ledger {
  /// What the file and its entries are called.
  fileprivate var words:
    (file: String, entry: String, one: String, another: String, entries: String, new: String)
  {
    switch self {
    case .log: ("la bitácora", "asiento", "un asiento", "otro", "los asientos", "los nuevos")
    case .register:
      ("el registro", "versión", "una versión", "otra", "las versiones", "las nuevas")
    }
  }
}

extension YAMLElement {
  /// Whether this is `[]`.
  fileprivate var isEmptyList: Bool { shape == .flowSequence && !items.contains { _ in true } }
}
