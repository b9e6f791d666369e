import Compliance
import SpanishText

/// The names of the columns of the tables for spreadsheets, in the order of the names.
enum FigureTableWords {
  static let activity = "actividad"
  static let activityKey = "clave de la actividad"
  static let activitiesAfter = "actividades ahora"
  static let activitiesBefore = "actividades antes"
  static let acronym = "siglas"
  static let after = "ahora"

  static func applicable(_ axis: Axis) -> String { "eje \(axis.key): aplicables" }

  static let assumed = "supuesto"
  static let assumedCells = "celdas supuestas"
  static let axis = "eje"
  static let axisName = "nombre del eje"
  static let before = "antes"
  static let comparable = "comparable"
  static let date = "fecha"
  static let evidence = "evidencia"
  static let example = "ejemplo inventado"

  static func fulfilled(_ axis: Axis) -> String { "eje \(axis.key): cumple" }

  static let group = "grupo"
  static let institutionsAfter = "instituciones ahora"
  static let institutionsBefore = "instituciones antes"
  static let institutionsOfSector = "instituciones de su sector"
  static let key = "clave"
  static let name = "nombre"
  static let no = "no"
  static let notKnown = "no se sabe"

  static func percentage(_ axis: Axis) -> String { "eje \(axis.key): porcentaje" }

  static let points = "puntos"
  static let position = "posición en su sector"
  static let printed = "las cifras impresas"

  static func range(_ axis: Axis) -> String { "eje \(axis.key): rango" }

  static let reconstructed = "reconstruida"
  static let remark = "observación"
  static let sector = "sector"
  static let subtracted = "se restan"
  static let tied = "empatadas con ella"
  static let unrounded = "las cifras sin redondear"

  /// «conjunto», or of which axes it is where others have no matrix.
  static func whole(of axes: [Axis], among count: Int) -> String {
    guard axes.count < count else { return "conjunto" }
    return "conjunto (\(axes.count == 1 ? "eje" : "ejes") \(Spanish.and(axes.map(\.key))))"
  }

  static let yes = "sí"
}
