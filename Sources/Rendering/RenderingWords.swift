import DocumentModel

/// The Spanish words that renderers add to a document.
enum RenderingWords {
  static let emptyTable = "Sin registros."
  static let example = "Ejemplo"
  static let picture = "Imagen"
  static let info = "Nota"
  static let warning = "Atención"

  static func name(of kind: Note.Kind) -> String {
    switch kind {
    case .info: info
    case .warning: warning
    }
  }
}
