import Compliance
import SpanishText

/// What the list of areas of opportunity says, in the order of the names.
enum OpportunityWords {
  static func axis(_ axis: Axis) -> String { "Eje \(axis.key). \(axis.name)" }

  static let institutions = "Instituciones"

  static func lacking(_ count: Int, of all: Int) -> String {
    switch (count, all) {
    case (_, 0): "No aplica a ninguna."
    case (0, _):
      "A ninguna le falta algo, de \(ComplianceWords.institutions(all)) a las que aplica."
    default:
      "\(count == 1 ? "Le" : "Les") falta algo a \(Spanish.grouped(count)) de "
        + "\(ComplianceWords.institutions(all)) a las que aplica."
    }
  }

  static func names(_ names: [String], hidden: Int) -> String {
    Spanish.list(names, of: names.count + hidden, limit: names.count)
  }

  static func scope(_ scope: Scope, _ matrix: ComplianceMatrix) -> String {
    let all =
      "Una fila por área de oportunidad, con todas las instituciones, se escribe con "
      + "«-o oportunidades.csv»."
    return switch scope {
    case .whole: "De todas las instituciones. \(all)"
    case .group: "Del grupo «\(matrix.name(of: scope))». \(all)"
    case .sector: "Del sector «\(matrix.name(of: scope))». \(all)"
    }
  }
}
