import Compliance
import SpanishText

/// What the sheet of an institution says, in the order of the names.
enum SheetWords {
  /// The title of the column of axes: the word of their level.
  static func axis(_ axes: [Axis]) -> String {
    axes.first?.level.singular.map { Spanish.capitalized($0) } ?? "Parte"
  }

  static func change(_ axis: Axis, _ before: String, _ now: String) -> String {
    "\(axis.title): el año anterior, \(before); ahora, \(now)."
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

  static func request(_ due: String) -> String {
    "Se solicita atender lo que falta a más tardar el \(due)."
  }

  static func share(_ share: Share) -> String { "\(share.fulfilled) de \(share.applicable)" }

  static func title(_ institution: Institution) -> String {
    "Ficha de cumplimiento: \(institution.name)"
      + (institution.acronym.map { " (\($0))" } ?? "")
  }
}
