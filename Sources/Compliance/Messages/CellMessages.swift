import DelimitedText
import Diagnostics
import SourceText
import SpanishText

/// What could not be understood in cells; the same content in many cells is one finding.
extension ComplianceMessages {
  static func diagnostic(for trouble: TroublePile.Trouble, in table: DelimitedTable) -> Diagnostic {
    let content = trouble.content?.shortened ?? ""
    let said = trouble.content == nil ? "lo que dicen otras celdas" : "«\(content)»"
    let spot = trouble.spots[0]
    let range = Place(table.source, spot.range)
    // One cell is named in the headline, several in the help.
    let isOne = trouble.count == 1
    let cell = isOne ? cellName(spot, table) + ": " : ""
    let times = isOne ? "" : " (\(Spanish.grouped(trouble.count)) veces)"
    let others = isOne ? [] : ["Está en \(cellNames(trouble, table))."]
    /// An error at the first cell.
    func error(_ id: DiagnosticID, _ headline: String, _ help: String) -> Diagnostic {
      Diagnostic(id, .error, cell + headline + times, at: range, help: [help] + others)
    }

    /// The same, of what is read all the same.
    func warning(_ id: DiagnosticID, _ headline: String, _ help: String) -> Diagnostic {
      Diagnostic(id, .warning, cell + headline + times, at: range, help: [help] + others)
    }

    switch trouble.kind {
    case .ambiguousAcronym(let institutions):
      return error(
        "sigla-repetida",
        "\(said) nombra a \(Spanish.count(institutions.count, "institución", "instituciones"))",
        "escriba la clave de la que sea: \(Spanish.or(institutions.map(\.keyAndName))).")
    case .ambiguousName(let institutions):
      return error(
        "nombre-ambiguo",
        "\(said) nombra a \(Spanish.count(institutions.count, "institución", "instituciones"))",
        "diga cuál es en una columna «clave»: \(Spanish.or(institutions.map(\.keyAndName))).")
    case .badAssumption:
      return error(
        "valor-no-entendido", "\(said) no dice si la celda es un supuesto",
        "escriba «sí», o deje la celda vacía.")
    case .badDate:
      return error(
        "fecha-de-celda", "\(said) no es una fecha",
        "escríbala como 2023-07-14, 14/07/2023 o 14 de julio de 2023.")
    case .badNaming:
      return error(
        "valor-no-entendido", "\(said) no dice si la fuente nombra a la institución",
        "escriba «sí» o «no», o deje la celda vacía, que quiere decir «sí».")
    case .badValue:
      return error(
        "valor-no-entendido", "\(said) no dice si la actividad se cumple",
        "escriba «sí», «no» o «n.a.»; los porcentajes los calcula el programa.")
    case .crossWithoutTick:
      return error(
        "marca-dudosa", "no se sabe si \(said) quiere decir que se cumple o que no",
        "escriba «sí» o «no», o diga en «marcas:» del plan qué quiere decir «x» en estos archivos.")
    case .emptyCell:
      return error(
        "celda-vacía", isOne ? "la celda está vacía" : "hay celdas vacías",
        "escriba «sí», «no» o «n.a.», o diga en «marcas:» del plan qué quiere decir una celda vacía."
      )
    case .incompleteInstitution(let role):
      return error(
        "institución-incompleta",
        isOne
          ? "falta \(noun(role)) de la institución"
          : "a varias instituciones les falta \(noun(role))",
        "escriba en la columna «\(role.rawValue)» lo que falta.")
    case .otherActivity(let key):
      return error(
        "actividad-ajena",
        key.isEmpty ? "\(said) es otra actividad" : "\(said) es otra actividad que \(key)",
        "corrija la clave de la actividad o su nombre.")
    case .otherInstitution(let own, let other):
      return error(
        "fila-cruzada",
        own.isEmpty
          ? "\(said) es otra institución que la de su fila"
          : "\(said) es \(other), y la fila es de \(own)",
        "corrija el dato que esté mal; pasa cuando se ordena una sola columna.")
    case .otherName(let name):
      return warning(
        "fila-cruzada", "\(said) no es como se llama la actividad en el plan",
        name.isEmpty ? "la clave decide." : "en el plan es «\(name.shortened)»; la clave decide.")
    case .otherPart(let own, let expected):
      return warning(
        "fila-cruzada",
        own.isEmpty
          ? "\(said) no es lo que dice la lista" : "\(said) no es lo que la lista dice de \(own)",
        expected.isEmpty
          ? "la lista decide; corrija la que esté mal."
          : "la lista dice «\(expected.shortened)», y es la que cuenta; corrija la que esté mal.")
    case .otherAxis(let axis):
      return error(
        "actividad-ajena",
        axis.isEmpty ? "\(said) es de otro eje" : "la actividad \(said) es del eje \(axis)",
        "corrija el eje o la actividad.")
    case .repeatedInstitution:
      return error(
        "institución-repetida",
        "\(trouble.content == nil ? "" : "la clave ")\(said) ya está más arriba en la lista",
        "deje un renglón de la institución, o dé otra clave a la segunda.")
    case .reservedName:
      return error(
        "nombre-reservado", "\(said) quiere decir todas las instituciones",
        "dé otro nombre al grupo o al sector, también en el plan.")
    case .undeclaredGroup(let groups):
      return error(
        "clasificación-ajena", "\(said) no es un grupo del plan",
        hint(content, groups, "agréguelo a «grupos:» del plan, o corrija el nombre."))
    case .undeclaredSector(let sectors):
      return error(
        "clasificación-ajena", "\(said) no es un sector del plan",
        hint(content, sectors, "agréguelo a «sectores:» del plan, o corrija el nombre."))
    case .unknownActivity(let hint):
      return error(
        "actividad-ajena",
        trouble.content == ""
          ? "no se dice de qué actividad" : "\(said) no es una actividad de los ejes del plan",
        meant(hint, "use la clave que la actividad tiene en el plan, como E1-01, o su nombre."))
    case .unknownAxis(let hint):
      return error(
        "actividad-ajena", "\(said) no es un eje del plan",
        meant(hint, "use la clave que el eje tiene en el plan."))
    case .unknownInstitution(let hint):
      return error(
        "institución-desconocida",
        trouble.content == ""
          ? "no se dice de qué institución" : "\(said) no está en la lista de instituciones",
        meant(
          hint,
          trouble.content == ""
            ? "escriba su clave, sus siglas o su nombre, o borre la fila."
            : "agréguela a la lista, o use su clave, sus siglas o su nombre."))
    }
  }

  /// «fila 7, columna D «E1-04»».
  private static func cellName(_ spot: TroublePile.Spot, _ table: DelimitedTable) -> String {
    let column = table.columns[min(spot.column, table.columns.count - 1)]
    return "fila \(spot.row), columna \(column.letters) «\(column.name.shortened)»"
  }

  /// The first cells: with the column once where it is the same for all, else with each.
  private static func cellNames(_ trouble: TroublePile.Trouble, _ table: DelimitedTable) -> String {
    guard trouble.isOneColumn else {
      return list(trouble.spots.map { cellName($0, table) }, of: trouble.count)
    }
    let column = table.columns[min(trouble.spots[0].column, table.columns.count - 1)]
    return "la columna \(column.letters) «\(column.name.shortened)», filas "
      + list(trouble.spots.map { String($0.row) }, of: trouble.count)
  }

  private static func noun(_ role: InstitutionRole) -> String {
    switch role {
    case .key: "la clave"
    case .acronym: "las siglas"
    case .name: "el nombre"
    case .sector: "el sector"
    case .group: "el grupo"
    case .named: "si la fuente la nombra"
    }
  }

  private static func meant(_ hint: String?, _ help: String) -> String {
    hint.map { "¿quiso decir «\($0)»?" } ?? help
  }

  private static func hint(_ content: String, _ known: [String], _ help: String) -> String {
    meant(content.nearest(in: known), help)
  }
}

extension String {
  /// At most one line of fifty characters.
  var shortened: String {
    let line = prefix { !$0.isNewline }
    return line.count > 50 ? line.prefix(49) + "…" : line.count < count ? line + "…" : String(line)
  }
}
