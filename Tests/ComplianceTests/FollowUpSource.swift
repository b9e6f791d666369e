import DelimitedText
import Diagnostics
import Foundation
import SourceText

@testable import Compliance

/// The follow-up of 271 institutions, where its tables are at hand.
enum FollowUpSource {
  static let folder: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.appending(path: "../shared/sources/seguimiento").standardizedFileURL
  }()

  static let isAtHand = FileManager.default.fileExists(
    atPath: folder.appending(path: "publicado.csv").path)

  static func text(_ name: String) -> SourceText {
    let data = try? Data(contentsOf: folder.appending(path: name))
    return SourceText(name: name, bytes: Array(data ?? Data()))
  }

  /// The rows of a table, by the names of its columns.
  static func rows(_ name: String) -> [[String: String]] {
    let table = DelimitedTable(text(name))
    var rows: [[String: String]] = []
    _ = table.read { row in
      rows.append(
        Dictionary(
          uniqueKeysWithValues: zip(table.columns.map(\.name), row.fields.map(table.text))))
    }
    return rows
  }

  static let scheme: ComplianceScheme = {
    let activities = rows("actividades.csv")
    let names = ["1": "Transparencia", "2": "Gobierno abierto"]
    return ComplianceScheme(
      axes: ["1", "2"].map { key in
        Axis(
          key: key, name: names[key] ?? "",
          activities: activities.filter { $0["eje"] == key }.map {
            Activity(key: $0["clave"] ?? "", name: $0["actividad"] ?? "")
          })
      },
      groups: [
        "Secretarías de Estado", "Sectorizadas", "No sectorizadas",
        "Empresas productivas del Estado",
      ])
  }()

  static let list = InstitutionList(text("instituciones.csv"), scheme)

  /// The matrix with a column for what is assumed: E2-01 of everybody but the secretarías, which the
  /// text lists.
  static let reading: MatrixReading = {
    let listed = Set(list.institutions.filter { $0.group == 0 }.map(\.key))
    var writer = DelimitedWriter()
    writer.add(["id", "eje", "actividad", "valor", "supuesto"])
    for row in rows("matriz.csv") {
      let (id, activity) = (row["id"] ?? "", row["actividad"] ?? "")
      let isAssumed = activity == "E2-01" && !listed.contains(id)
      writer.add([id, row["eje"] ?? "", activity, row["valor"] ?? "", isAssumed ? "sí" : ""])
    }
    return ComplianceMatrix.read(
      [SourceText(name: "matriz.csv", bytes: writer.bytes)], list, scheme)
  }()

  static let figures = ComplianceFigures(reading.matrix)

  static let ranges = ["80 a 100", "51 a 79", "0 a 50"].compactMap { PercentageRange($0) }

  /// The published figures in the words of a plan, with what explains four of them.
  static let published = published(with: notes)

  /// The published figures in the words of a plan.
  static func published(with notes: [String: String])
    -> (figures: PublishedFigures, findings: [Diagnostic])
  {
    var writer = DelimitedWriter()
    writer.add(["clave", "renglón", "ámbito", "eje", "estadística", "detalle", "valor", "nota"])
    for row in rows("publicado.csv") {
      let figure = translated(row)
      writer.add([
        row["id"] ?? "", row["linea"] ?? "", figure.scope, row["eje"] ?? "", figure.statistic,
        figure.detail, figure.value, notes[row["id"] ?? ""] ?? "",
      ])
    }
    let matrix = reading.matrix
    return PublishedFigures.read(
      SourceText(name: "publicado.csv", bytes: writer.bytes), scheme,
      parts: matrix.classification)
  }

  /// Why four figures differ.
  static let notes = [
    "F095": "Falta la Secretaría de Cultura, que tiene 100 %.",
    "F260": "93.81 es el promedio del sector; la institución cumple 10 de 13, 76.92.",
    "F329": "Se copió el promedio del eje 1.", "F604": "80.00 no está arriba de 80.",
  ]

  private static func translated(_ row: [String: String])
    -> (scope: String, statistic: String, detail: String, value: String)
  {
    let (scope, value) = (row["ambito"] ?? "", row["valor"] ?? "")
    let detail = row["detalle"] ?? ""
    switch row["estadistica"] ?? "" {
    case "promedio": return (scope, "promedio", "", value)
    case "promedio 2021-2022": return (scope, "promedio", "2021-2022", value)
    case "n_en_rango": return (scope, "en rango", detail, value)
    case "total_rangos": return (scope, "en rango", "", value)
    case "n_en_porcentaje":
      return (scope, "en porcentaje", String(detail.prefix { $0 != " " }), value)
    case "n_con_areas_de_oportunidad": return (scope, "con áreas de oportunidad", "", value)
    case "n_sectores": return (scope, "sectores", "", value)
    case "n_sectores_80_100": return (scope, "sectores en rango", "80 a 100", value)
    case "n_sectores_bajo_80": return (scope, "sectores por debajo", "80", value)
    case "n_instituciones": return (scope, "instituciones", "", value)
    // All at 100 is a mean of 100.
    case "todas_al": return (scope, "promedio", "", value)
    case "rango_del_promedio": return (scope, "promedio en rango", "", value)
    case "resto de instituciones arriba de":
      // Of the three groups that the sentence names, the lowest.
      return ("Empresas productivas del Estado", "promedio en rango", "", "más de 80")
    case "listado_mecanismos_secretarias", "instituciones con mecanismo":
      return (scope, "con mecanismo", "E2-01", value)
    case "n_actividades": return (scope, "actividades", "", value)
    case "n_actividades 2021-2022": return (scope, "actividades", "2021-2022", value)
    default: return (scope, "texto", detail, value)
    }
  }
}
