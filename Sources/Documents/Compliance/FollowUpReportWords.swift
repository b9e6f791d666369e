import Compliance
import SpanishText

/// What the report on the follow-up of institutions says, in the order of the names.
enum FollowUpReportWords {
  static func activityCaption(_ axis: Axis) -> String { "Lo que falta en \(axis.inSentence)" }
  static func activityChart(_ axis: Axis) -> String {
    "Instituciones a las que les falta cada actividad \(Spanish.of(axis.inSentence))"
  }
  static let applies = "Les aplica"

  /// «Fortalecer la transparencia; 13 actividades».
  static func axis(_ axis: Axis, isPublished: Bool) -> String {
    let count = axis.activityCount.map { Spanish.count($0, "actividad", "actividades") }
    let source = isPublished ? "solo cifras publicadas" : nil
    return [axis.name, count, source].compactMap(\.self).joined(separator: "; ")
  }

  static let bar = "Barra"
  static let count = "Cuántas"

  static func cut(_ hidden: String, matrix: String?) -> String {
    "Aquí no \(hidden.hasPrefix("1 ") ? "cabe" : "caben") \(hidden) más: "
      + "\(place(of: matrix))."
  }

  static let differenceCaption = "Diferencias entre lo publicado y lo calculado"

  static func frequencies(_ axis: Axis, top: Frequency, total: Int, hidden: Int) -> String {
    let rest = hidden > 0 ? " Se dibujan los porcentajes más altos; faltan \(hidden)." : ""
    return "El porcentaje más alto en \(axis.inSentence) es "
      + "\(FrequencyWords.percent(top.percentage)): lo tienen \(Spanish.grouped(top.count)) de "
      + "\(ComplianceWords.institutions(total)).\(rest)"
  }

  static let frequencyCaption = "Cuántas instituciones tienen cada porcentaje"
  static func frequencyChart(_ axis: String) -> String {
    "Instituciones con cada porcentaje: \(axis)"
  }
  static let frequencyRule =
    "Se cuentan juntas las instituciones cuyo porcentaje se imprime igual, con dos decimales."
  static let groupCaption = "Promedio de cada grupo"
  static let groupChart = "Promedio de cada grupo"
  static let groupRangeCaption = "Instituciones de cada grupo por rango"
  static let institutions = "Instituciones"

  /// «271, en 4 grupos y 21 sectores».
  static func institutions(_ count: Int, groups: Int, sectors: Int?) -> String {
    let parts = [
      groups > 0 ? Spanish.count(groups, "grupo", "grupos") : nil,
      sectors.map { Spanish.count($0, "sector", "sectores") },
    ].compactMap(\.self)
    return Spanish.grouped(count) + (parts.isEmpty ? "" : ", en \(Spanish.and(parts))")
  }

  static func listsAreCut(matrix: String?) -> String {
    "Las listas largas se acortan y dicen cuánto queda fuera: \(place(of: matrix))."
  }

  static func lowestSectors(_ count: Int, hidden: Int) -> String {
    "Van los \(Spanish.grouped(count)) de promedio más bajo; no caben otros "
      + "\(Spanish.grouped(hidden))."
  }

  static let mean = "Promedio"

  static func means(_ means: [(axis: String, mean: String)]) -> String {
    guard !means.isEmpty else { return "No se sabe el promedio de todas las instituciones." }
    return "Promedio de todas las instituciones: "
      + means.map { "\(Spanish.uncapitalized($0.axis)), \($0.mean)" }.joined(separator: "; ") + "."
  }

  static func more(_ count: Int) -> String { "y \(Spanish.grouped(count)) más" }

  static func mostLacking(_ axis: Axis, _ most: [(name: String, count: Int)], hidden: Int) -> String
  {
    let names = most.map { "«\($0.name)» (\(Spanish.grouped($0.count)))" }
    let rest = hidden > 0 ? " Se dibujan las que más faltan; no se dibujan otras \(hidden)." : ""
    return "Lo que a más instituciones les falta en \(axis.inSentence): "
      + "\(Spanish.and(names)).\(rest)"
  }

  static func mostLacking(hidden: Int) -> String {
    "Son las que a más instituciones les faltan; no caben otras \(Spanish.grouped(hidden))."
  }

  static let nothingLacking = "Sin áreas de oportunidad."

  static func nothingLackingInAxis(_ axis: Axis) -> String {
    "A ninguna institución le falta una actividad \(Spanish.of(axis.inSentence))."
  }

  static let onlyPublished =
    "De este periodo solo se conocen las cifras que se publicaron: no hay matriz de la que calcular, "
    + "y aquí no se calcula nada que nadie publicó."
  static let onlyPublishedMeans =
    "Son los promedios que se publicaron; «—» es que no se publicó."
  static let onlyPublishedTitle = "Solo cifras publicadas"
  static let opportunity = "Área de oportunidad"

  static let outcomeCaption = "Cifras publicadas frente a las calculadas"

  private static func place(of matrix: String?) -> String {
    let file = matrix.map { "en «\($0)» y " } ?? ""
    return "la lista completa está \(file)con «snt cumplimiento oportunidades»"
  }

  static func publishedAxis(_ axis: Axis) -> String {
    "\(Spanish.capitalized(Spanish.of(axis.inSentence))) no hay matriz: son los promedios que se "
      + "publicaron."
  }

  static func publishedOnlyAxis(_ axis: Axis) -> String {
    "\(Spanish.capitalized(Spanish.of(axis.inSentence))) no hay matriz: lo que sigue, y lo que de él "
      + "se dice en el resumen, son cifras publicadas. No se sabe qué le falta a cada institución."
  }

  static let publishedRule =
    "Cada cifra publicada se compara con la que da la matriz, con los decimales con que se imprimió."
  static let rangeCaption = "Instituciones en cada rango"
  static func rangeChart(_ axis: String) -> String { "Instituciones en cada rango: \(axis)" }

  static func ranges(_ axis: Axis, _ parts: [(range: String, count: Int)]) -> String {
    "Instituciones en \(axis.inSentence), por rango: "
      + parts.map { "\($0.range): \(Spanish.grouped($0.count))" }.joined(separator: "; ") + "."
  }

  static let rangesLabel = "Rangos"
  static let rankingCaption = "Las instituciones con los porcentajes más altos y más bajos"

  /// «10 instituciones, con un promedio de 83.64 %.».
  static func sector(institutions: Int, mean: Percentage?) -> String {
    let count = ComplianceWords.institutions(institutions)
    guard let mean else { return "\(count)." }
    return "\(count); promedio, \(FrequencyWords.percent(mean.rounded()))."
  }

  static func sectorCaption(_ axis: Axis) -> String {
    "Promedio de cada sector en \(axis.inSentence)"
  }
  static func sectorChart(_ axis: String) -> String {
    "Promedio de cada sector, del más alto al más bajo: \(axis)"
  }

  /// «Por su promedio, los sectores están: alto, 80 a 100: 18; medio, 51 a 79: 3.».
  static func sectorRanges(
    _ ranges: [(range: String, count: Int)], outside: [String], limit: Int
  ) -> String {
    var parts = ranges.map { "\($0.range): \(Spanish.grouped($0.count))" }
    if !outside.isEmpty {
      let hidden = outside.count - limit
      let names = outside.prefix(limit).joined(separator: ", ")
      parts.append(
        "\(ComplianceWords.outside): \(Spanish.grouped(outside.count)), \(names)"
          + (hidden > 0 ? " \(more(hidden))" : ""))
    }
    return "Sectores en cada rango, por su promedio sin redondear: "
      + parts.joined(separator: "; ") + "."
  }

  static let sectorRule =
    "De cada sector: sus instituciones, su promedio, cuántas tienen cada porcentaje, y a cuáles les "
    + "falta cada actividad de las que les aplican."

  static func sectors(
    _ axis: Axis, best: [FollowUpBar], lowest: [FollowUpBar], hidden: Int
  ) -> String {
    let rest = hidden > 0 ? " No se dibujan otros \(Spanish.grouped(hidden))." : ""
    guard let high = best.first, let low = lowest.first, high.text != low.text else {
      let all = best.first.map { ", todos tienen \($0.text)" } ?? " no hay cifras"
      return "En \(axis.inSentence)\(all).\(rest)"
    }
    return "En \(axis.inSentence), \(end("alto", best)) y \(end("bajo", lowest)).\(rest)"
  }

  /// «el más bajo es Turismo (33.33)»; who shares a place is named as long as they are few.
  private static func end(_ word: String, _ bars: [FollowUpBar]) -> String {
    let text = bars.first?.text ?? ""
    guard bars.count > 1 else { return "el más \(word) es \(bars.first?.label ?? "") (\(text))" }
    return bars.count > 4
      ? "\(bars.count) sectores empatan en lo más \(word) (\(text))"
      : "los más \(word)s son \(Spanish.and(bars.map(\.label))) (\(text))"
  }

  static let share = "Porcentaje"
  static let shareRule = "Porcentaje: a cuántas les falta, entre aquellas a las que les aplica."

  static func wholeOf(_ axis: String) -> String { "\(axis), todas" }

  static let withOpportunitiesCaption = "Instituciones con áreas de oportunidad"

  static func withOpportunitiesRule(_ axes: [Axis]) -> String {
    "Instituciones a las que les falta al menos una actividad de las que les aplican. "
      + ComplianceWords.countedOnce(axes)
  }
}
