import DocumentModel
import SpanishText

/// The Spanish words that renderers add to a document.
enum RenderingWords {
  static let chart = "Gráfica"
  static let chartData = "Datos de la gráfica"
  static let contents = "Contenido"
  static let document = "Documento"
  static let emptyTable = "Sin registros."
  static let example = "Ejemplo"
  static let figure = "Figura"
  static let noFigure = "sin dato"
  static let info = "Nota"
  /// What stands before the number of a page, and between it and their count.
  static let pageOf = ("Página ", " de ")
  static let picture = "Imagen"
  static let skip = "Ir al contenido"
  static let table = "Tabla"
  static let warning = "Atención"

  /// What periods and days of a line of time are.
  static func name(of role: Timeline.Role) -> String {
    switch role {
    case .planned: "programado"
    case .replanned: "reprogramado"
    case .actual: "realizado"
    case .lasting: "sin término propio"
    }
  }

  static func name(of kind: Note.Kind) -> String {
    switch kind {
    case .info: info
    case .warning: warning
    }
  }

  /// «46 %», its sign never parted from the figure.
  static func percent(_ number: Int) -> String { "\(number)\u{A0}%" }

  /// What was expected beside what there is: «programado 58 %».
  static func reference(_ name: String?, _ figure: String) -> String {
    name.map { "\($0.lowercased()) \(figure)" } ?? figure
  }

  /// A part of a whole with its share: «verde: 4 (40 %)».
  static func counted(_ word: String, _ count: Int, of total: Int) -> String {
    let share = total > 0 ? Int((Double(count) / Double(total) * 100).rounded()) : 0
    return "\(word): \(Spanish.grouped(count)) (\(percent(share)))"
  }

  /// The title of one of several drawings of a chart.
  static func part(_ title: String, _ number: Int, of count: Int) -> String {
    count > 1 ? "\(title) (\(number) de \(count))" : title
  }

  /// What the table of a chart is called.
  static func data(of chart: String) -> String { "\(chartData): \(chart)" }

  /// What a table without a caption is called, after the part in which it stands.
  static func tableOf(_ section: String?) -> String {
    section.map { "\(table) de «\($0)»" } ?? table
  }

  /// The caption behind its kind and number; alone where it has no number.
  static func caption(_ kind: String, _ number: Int?, _ caption: RichText) -> RichText {
    number.map { "\(kind) \($0). \(caption)" } ?? caption
  }
}

extension RenderingWords {
  /// The names of the styles that Word doesn't know by itself; a comma would part two names.
  enum WordStyles {
    static let chartCell = "Celda de gráfica"
    static let chartText = "Texto de gráfica"
    static let cover = "Portada"
    static let fact = "Dato"
    static let noteTitle = "Título de nota"
    static let table = "Tabla de informe"
    static let tableNote = "Nota de tabla"

    static func tableHeader(_ points: Int) -> String {
      points == 9 ? "Encabezado de tabla" : "Encabezado de tabla de \(points) puntos"
    }

    static func tableText(_ points: Int) -> String {
      points == 9 ? "Texto de tabla" : "Texto de tabla de \(points) puntos"
    }
  }
}
