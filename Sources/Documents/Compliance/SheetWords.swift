import CivilTime
import Compliance
import SpanishText

/// What the sheet of an institution says, in the order of the names.
enum SheetWords {
  /// The title of the column of axes: the word of their level.
  static func axis(_ axes: [Axis]) -> String {
    axes.first?.level.singular.map { Spanish.capitalized($0) } ?? "Parte"
  }

  static func change(_ change: InstitutionChange, _ axis: Axis) -> String {
    let (before, after) = (
      YearValueWords.text(change.before), YearValueWords.text(change.after)
    )
    guard change.axis.before != nil else {
      return "\(axis.title): el año anterior no estaba; ahora, \(after)."
    }
    guard change.axis.after != nil else {
      return "\(axis.title): el año anterior, \(before); este año ya no está."
    }
    let lead = "\(axis.title): el año anterior, \(before); ahora, \(after)"
    guard let activities = change.activities, !activities.isComparable else { return lead + "." }
    return "\(lead); no es comparable: \(YearWords.notComparableClause(activities))."
  }

  static let columns = "Sector, grupo y total: promedios de sus instituciones en el mismo eje."
  static let date = "Fecha"
  static let evidence = "Evidencia"
  static func example(_ title: String) -> String { "Ejemplo, no enviar. \(title)" }
  static let fulfilled = "Cumple"

  static func heading(_ state: CellState) -> String {
    switch state {
    case .fulfilled: "Lo que cumple"
    case .unfulfilled: "Lo que falta"
    case .notApplicable: "No aplica"
    case .missing: "Sin dato"
    }
  }

  static let key = "Clave"
  static let mark = "Marca"
  static let notThereBefore = "El año anterior no estaba en la lista de instituciones."
  static let nothingLacking = "No le falta ninguna actividad de las que le aplican."

  static let onlyMeansBefore =
    "Del año anterior solo se conocen promedios publicados: no se sabe el de esta institución."

  static func position(_ position: SectorPosition, axis: Axis) -> String {
    let lead = "\(axis.title): "
    guard !position.isAlone else { return lead + "única de su sector." }
    let tied =
      position.tied == 0
      ? ""
      : ", empatada con \(position.tied == 1 ? "otra" : "otras \(position.tied)")"
    return lead + "lugar \(position.rank) de \(position.count) en su sector\(tied)."
  }

  static let remark = "Observación"

  /// «a más tardar el 30 de noviembre», «en noviembre», where the plan says until when.
  static func request(_ due: TemporalExpression?) -> String {
    guard let due else { return "Se solicita atender lo que falta." }
    let link = due.kind == .day ? "el" : "en"
    return "Se solicita atender lo que falta, a más tardar \(link) \(due.text)."
  }

  static func share(_ share: Share) -> String { "\(share.fulfilled) de \(share.applicable)" }

  static func title(_ institution: Institution) -> String {
    "Ficha de cumplimiento: \(institution.longName)"
  }

  static let unreadableBefore =
    "No se pudo leer el año anterior: no se dice qué cambió desde entonces."

  static func withoutMatrix(_ axes: [Axis]) -> String {
    let names = Spanish.capitalized(Spanish.and(axes.map { Spanish.of($0.inSentence) }))
    return "\(names) no hay matriz: no se sabe qué cumplió cada institución."
  }
}
