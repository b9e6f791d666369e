import DocumentModel

/// The Spanish words that renderers add to a document.
enum RenderingWords {
  static let chart = "Gráfica"
  static let emptyTable = "Sin registros."
  static let example = "Ejemplo"
  static let figure = "Figura"
  static let info = "Nota"
  /// What stands before the number of a page, and between it and their count.
  static let pageOf = ("Página ", " de ")
  static let picture = "Imagen"
  static let table = "Tabla"
  static let warning = "Atención"

  static func name(of kind: Note.Kind) -> String {
    switch kind {
    case .info: info
    case .warning: warning
    }
  }

  /// What periods and days of a line of time are.
  static func name(of role: Timeline.Role) -> String {
    switch role {
    case .planned: "Programado"
    case .replanned: "Reprogramado"
    case .actual: "Realizado"
    case .lasting: "Permanente"
    }
  }

  /// The caption behind its kind and number; alone where it has no number.
  static func caption(_ kind: String, _ number: Int?, _ caption: RichText) -> RichText {
    number.map { "\(kind) \($0). \(caption)" } ?? caption
  }
}

extension RenderingWords {
  /// The names of the styles that Word doesn't know by itself.
  enum WordStyles {
    static let chartCell = "Celda de gráfica"
    static let chartText = "Texto de gráfica"
    static let cover = "Portada"
    static let fact = "Dato"
    static let noteTitle = "Título de nota"
    static let table = "Tabla de informe"
    static let tableNote = "Nota de tabla"

    static func tableHeader(_ points: Int) -> String {
      points == 9 ? "Encabezado de tabla" : "Encabezado de tabla, \(points) puntos"
    }

    static func tableText(_ points: Int) -> String {
      points == 9 ? "Texto de tabla" : "Texto de tabla, \(points) puntos"
    }
  }
}
