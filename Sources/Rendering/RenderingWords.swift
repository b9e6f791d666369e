import DocumentModel

/// The Spanish words that renderers add to a document.
enum RenderingWords {
  static let chart = "Gráfica"
  static let chartData = "Datos de la gráfica"
  static let contents = "Contenido"
  static let document = "Documento"
  static let emptyTable = "Sin registros."
  static let example = "Ejemplo"
  static let figure = "Figura"
  static let info = "Nota"
  /// What stands before the number of a page, and between it and their count.
  static let pageOf = ("Página ", " de ")
  static let picture = "Imagen"
  static let skip = "Ir al contenido"
  static let table = "Tabla"
  static let warning = "Atención"

  static func name(of kind: Note.Kind) -> String {
    switch kind {
    case .info: info
    case .warning: warning
    }
  }

  /// What a table without a caption is called, after the part in which it stands.
  static func tableOf(_ section: String?) -> String {
    section.map { "\(table) de «\($0)»" } ?? table
  }

  /// The caption behind its kind and number; alone where it has no number.
  static func caption(_ kind: String, _ number: Int?, _ caption: RichText) -> RichText {
    number.map { "\(kind) \($0). \(caption)" } ?? caption
  }
}
