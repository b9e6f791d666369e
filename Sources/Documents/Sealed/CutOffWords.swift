import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// The sentences of sealed cut-offs, in alphabetical order of their names.
package enum CutOffWords {
  static let causeTitle = "Por qué"

  /// How much of a whole differs.
  static func changed(figures: Int, lines: Int, of all: Int) -> String {
    let parts = [
      figures > 0 ? Spanish.count(figures, "cifra", "cifras") : nil,
      lines > 0 ? "\(Spanish.grouped(lines)) de \(Spanish.count(all, "línea", "líneas"))" : nil,
    ].compactMap(\.self)
    let isOne = figures + lines == 1
    return "\(isOne ? "Cambió" : "Cambiaron") \(Spanish.and(parts))."
  }

  static func cutOff(_ seal: SealedCutOff, _ file: String) -> String {
    "Corte: \(SpanishDate.words(seal.cutOff)) · sellado el \(SpanishDate.words(seal.sealedOn)), "
      + file
  }

  static func cutOff(_ day: CivilDate) -> String { "Corte al \(SpanishDate.words(day))" }

  static let deliveredTitle = "Entregado"
  static let differenceTitle = "Cambio"

  static func due(_ day: CivilDate?) -> String {
    day.map { "vence \(SpanishDate.short($0))" } ?? "sin vencimiento"
  }

  /// A later entry, by its day and where it stands.
  static func entry(_ entry: LogEntry, line: Int?, about key: String) -> String {
    let place = line.map { ", renglón \(Spanish.grouped($0))" } ?? ""
    return "\(SpanishDate.short(entry.day))\(place): \(EntryWords.text(entry, about: key))"
  }

  static func figure(_ figure: SealedFigure) -> String {
    switch figure {
    case .achieved: "Alcanzado"
    case .programmed: "Programado"
    case .index: "Alcanzado/programado"
    case .light(let light): "En \(light.rawValue)"
    case .situation(let kind): Spanish.capitalized(kind.rawValue)
    }
  }

  static let figureTitle = "Cifra"
  static let figuresHeading = "Cifras del conjunto"
  static let fileTitle = "Nombre"
  static let lineTitle = "Línea"
  static let linesHeading = "Líneas"

  static func laterEntries(_ count: Int, changing: Bool) -> String {
    let entries = Spanish.count(count, "asiento que cuenta", "asientos que cuentan")
    let counted = "Después de sellar se \(count == 1 ? "anotó" : "anotaron") \(entries) al corte"
    return changing ? counted + "." : counted + ", y nada cambia por eso."
  }

  /// Where the renglones of the causes are.
  static func linesOf(_ file: String) -> String { "El renglón es el de \(file)." }

  static let listHint =
    "Qué cambió desde que se selló uno, y por qué, se ve con «snt corte comparar NOMBRE»."
  static let listTitle = "Cortes sellados"
  static let missingNow = "ya no está en el plan"
  static let missingThen = "no estaba en el plan"
  static let newPlan = "el plan cambió"
  static let newPlanOrSealedLog = "el plan cambió, o la bitácora en lo que ya estaba sellado"

  static let noLines = "Ninguna línea cambió."

  static let none =
    "Este plan no tiene cortes sellados. El de un informe que se entrega se sella con «snt corte "
    + "sellar --corte FECHA»."

  static func note(_ text: String) -> String { Spanish.sentence("nota: \(text)") }

  static let noteTitle = "Nota"
  static let nowTitle = "Ahora"

  static func planChanged(isFelt: Bool) -> String {
    "El plan cambió: el que rige a esa fecha no es el que se selló"
      + (isFelt ? "." : ", y nada cambia por eso.") + " Qué cambió en él lo dice «snt diferencias»."
  }

  static func progress(_ value: Double) -> String { "avance \(share(value))" }
  static func programmed(_ value: Double?) -> String { "programado \(share(value))" }

  static func sealedLogChanged(isFelt: Bool) -> String {
    "La bitácora se cambió a mano en lo que ya estaba sellado"
      + (isFelt
        ? ". Por eso se toman por nuevos solo los asientos que dicen haberse escrito después del "
          + "sello, en «registrado:» o, sin él, en «fecha:»."
        : ", y nada cambia por eso.")
  }

  /// What a command says that has sealed a cut-off, a paragraph each.
  package static func sealed(_ seal: SealedCutOff, _ path: String, name: String) -> [String] {
    let index = value(seal.figures.index, of: .index)
    let lines = Spanish.count(seal.lines.count, "línea", "líneas")
    return [
      "Sellado: el corte al \(SpanishDate.words(seal.cutOff)), en \(path).",
      "Alcanzado \(share(seal.figures.achieved)), programado \(share(seal.figures.programmed)), "
        + "alcanzado/programado \(index); \(lines).",
      "Qué cambie después se verá con «snt corte comparar \(name)».",
    ]
  }

  static let sealedLog = "la bitácora se cambió a mano en lo ya sellado"
  static let sealedTitle = "Sellado"

  /// «46.25 %», or a dash where there is none: as it is sealed.
  static func share(_ value: Double?) -> String {
    value.map { Spanish.decimal($0, digits: 2) + " %" } ?? "—"
  }

  /// A figure as it is told, and by how much it changed.
  static func value(_ value: Double?, of figure: SealedFigure) -> String {
    switch figure {
    case .achieved, .programmed: share(value)
    case .index: value.map { Spanish.fixed($0, digits: 2) } ?? "—"
    case .light, .situation: value.map { Spanish.decimal($0, digits: 0) } ?? "—"
    }
  }

  static func difference(_ change: CutOffComparison.FigureChange) -> String {
    guard let delivered = change.delivered, let now = change.now else { return "—" }
    let text = Spanish.decimal(abs(now - delivered), digits: 2)
    return (now > delivered ? "+" : "−") + text
  }

  static func unchanged(lines: Int) -> String {
    "Nada cambió: con los archivos de hoy, el corte da las mismas cifras"
      + (lines > 0
        ? " y la misma situación en \(lines == 1 ? "su línea" : "sus \(Spanish.grouped(lines)) líneas")."
        : ".")
  }

  static let unknown = "no lo explican el plan ni la bitácora"

  static let unknownReason =
    "Hay cambios que no explican ni el plan ni la bitácora: alguien cambió el archivo del corte, o "
    + "el programa calcula hoy de otro modo."

  static let weights = "Las cifras cambiaron sin que cambie una línea: por los pesos del plan."
}
