import Compliance
import PlanModel
import SpanishText

/// What the documents about the follow-up of institutions say, in the order of the names.
enum ComplianceWords {
  static let activity = "Actividad"
  static let against = "Publicado contra calculado"
  static let assumed = "supuesto"

  static func assumedCells(_ count: Int) -> String {
    "\(Spanish.count(count, "celda se supone", "celdas se suponen")); en la ficha de cada institución "
      + "van marcadas «supuesto»."
  }

  static func axis(_ axis: Axis, isMarked: Bool) -> String {
    axis.title + (isMarked ? "\u{A0}*" : "")
  }

  static let best = "Más altas"
  static let bestAndWorst = "Las más altas y las más bajas"
  static let bestRule =
    "Quienes tienen el mismo porcentaje comparten el lugar y no se separan."
  static let computed = "Calculado"

  /// «Cada institución se cuenta una vez por eje.».
  static func countedOnce(_ axes: [Axis]) -> String {
    "Cada institución se cuenta una vez por \(axes.first?.level.singular ?? "parte")."
  }

  static let differences = "Diferencias"
  static let figure = "Cifra"
  static let figures = "Cifras"
  static let group = "Grupo"
  static let groups = "Promedio por grupo"
  static let institution = "Institución"

  static func institutions(_ count: Int) -> String {
    Spanish.count(count, "institución", "instituciones")
  }

  static let lacking = "Les falta"
  static let lowest = "Más bajas"

  static let meanRule =
    "Cada institución: lo que cumple entre lo que le aplica. El promedio es la media de las "
    + "instituciones, cada una con el mismo peso y sin redondear; se redondea a dos decimales, solo "
    + "al imprimir, y una mitad va hacia arriba."

  static let noPlace = "No aplica"
  static func nothingKnown(_ axes: [Axis]) -> String {
    let names = Spanish.and(axes.map { Spanish.of($0.inSentence) })
    return "* \(Spanish.capitalized(names)) no hay matriz ni cifras publicadas."
  }

  /// Why the axes do not make one figure, as a clause.
  static func noWhole(_ reason: WholeFigure.Reason, _ axes: [Axis]) -> String {
    /// «de los ejes …» is clumsy: each by its name.
    func of(_ numbers: [Int]) -> String {
      Spanish.and(numbers.map { Spanish.of(axes[$0].inSentence) })
    }
    return switch reason {
    case .noMatrix: "el plan no tiene matriz"
    case .axesWithoutMatrix(let numbers):
      "la media de las instituciones necesita una matriz, y \(of(numbers)) no la hay"
    case .axesWithoutMean(let numbers): "\(of(numbers)) no se conoce un promedio del total"
    case .nothingApplies: "ninguna actividad aplica a nadie"
    }
  }

  static let note = "Nota"
  static let number = "N.º"

  static func onlyPublished(_ axes: [Axis]) -> String {
    let names = Spanish.and(axes.map { Spanish.of($0.inSentence) })
    return "* \(Spanish.capitalized(names)) no hay matriz: son las cifras que se publicaron."
  }

  static let onlyPublishedYear = "De este año solo se conocen las cifras publicadas."
  static let opportunities = "Áreas de oportunidad"

  static func opportunityRule(_ axes: [Axis]) -> String {
    "Un área de oportunidad es una actividad que aplica y no se cumple. \(countedOnce(axes))"
  }

  static let outcome = "Resultado"
  static let outside = "fuera de los rangos"

  static func outside(_ axis: Axis, _ names: [String], hidden: Int) -> String {
    "Fuera de los rangos en \(axis.inSentence): "
      + Spanish.list(names, of: names.count + hidden, limit: names.count) + "."
  }

  static let percentage = "Porcentaje"
  static let place = "Lugar"
  static let published = "Publicado"

  static func publishedWhole(_ value: String, line: String) -> String {
    "Se publicó \(value)\(line.isEmpty ? "" : " (renglón \(line))")."
  }

  static let range = "Rango"

  static let rangeRule =
    "Los dos límites cuentan en el rango, y se compara el porcentaje sin redondear."
  static let ranges = "Instituciones por rango"
  static let reconstructed = "Matriz reconstruida"
  static let reconstructedHeader = "MATRIZ RECONSTRUIDA: no es el dato oficial"

  static func reconstruction(_ text: String?) -> String {
    "Esta matriz no es la original: se armó con lo que dice un informe. "
      + (text ?? "El plan no explica qué se supuso en ella.")
  }

  static let sector = "Sector"
  static let sectors = "Promedio por sector"

  static func tie(_ count: Int) -> String {
    "\(Spanish.grouped(count)) empatadas"
  }

  static let total = "Total"
  static func uncounted(_ axis: Axis, _ count: Int) -> String {
    "\(Spanish.capitalized(axis.inSentence)) no aplica a \(institutions(count)): "
      + (count == 1
        ? "queda fuera de su promedio, y no es 0." : "quedan fuera de su promedio, y no son 0.")
  }

  static let unexplained = "sin explicar"
  static let whole = "Conjunto"

  /// The rule of a figure, and of which axes it is made: those that apply to nobody are none of them.
  static func wholeRule(
    _ rule: WholeRule, _ axes: [Axis], published: [Axis], notApplicable: [Axis]
  ) -> String {
    let with =
      published.isEmpty
      ? "" : ", con \(Spanish.and(published.map(\.inSentence))) como se publicó"
    let without =
      notApplicable.isEmpty
      ? ""
      : "; no \(notApplicable.count == 1 ? "cuenta" : "cuentan") "
        + "\(Spanish.and(notApplicable.map(\.inSentence))), que no "
        + "\(notApplicable.count == 1 ? "aplica" : "aplican") a nadie"
    return switch rule {
    case .meanOfAxes: "media \(Spanish.of(axes.together)), sin redondear\(with)\(without)"
    case .meanOfInstitutions:
      "media de las instituciones, y de cada una la \(Spanish.of(axes.together)), sin redondear\(without)"
    }
  }

  static let withOpportunities = "Instituciones a las que les falta algo"
}
