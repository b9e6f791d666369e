import DocumentModel

/// The Spanish words that renderers add to a document.
enum RenderingWords {
  static let chart = "Gráfica"
  static let emptyTable = "Sin registros."
  static let example = "Ejemplo"
  static let figure = "Figura"
  static let info = "Nota"
  static let picture = "Imagen"
  static let table = "Tabla"
  static let warning = "Atención"

  static func name(of kind: Note.Kind) -> String {
    switch kind {
    case .info: info
    case .warning: warning
    }
  }

  /// The caption behind its kind and number; alone where it has no number.
  static func caption(_ kind: String, _ number: Int?, _ caption: RichText) -> RichText {
    number.map { "\(kind) \($0). \(caption)" } ?? caption
  }
}
