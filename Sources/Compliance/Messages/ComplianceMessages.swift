import DelimitedText
import Diagnostics
import SourceText
import SpanishText

/// The sentences of this module, in the order of their names: what a table as a whole lacks, and what
/// its columns are; the other parts stand beside this file.
enum ComplianceMessages {
  static func contradictoryCells(
    _ pairs: [Repetitions.Pair], _ count: Int, _ reader: MatrixReader
  ) -> Diagnostic {
    let cells = pairs.map { pair in
      let (first, second) = (word(pair.firstState), word(pair.state))
      return "\(reader.frame.name(ofCell: pair.cell)): "
        + "\(row(pair.firstTable, pair.firstRow, reader)) dice «\(first)» y "
        + "\(row(pair.table, pair.row, reader)), «\(second)»"
    }
    let (place, first) = places(pairs[0], reader)
    return Diagnostic(
      "celda-repetida", .error,
      count == 1
        ? "una celda de la matriz está dos veces, con valores distintos"
        : "\(Spanish.grouped(count)) celdas de la matriz están dos veces, con valores distintos",
      at: place, related: first.map { [.init("la primera", $0)] } ?? [],
      help: ["deje un solo valor de cada una: " + list(cells, of: count) + "."])
  }

  static func differentNotes(_ cells: [String], _ count: Int, _ place: Place?) -> Diagnostic {
    Diagnostic(
      "celda-repetida", .warning,
      count == 1
        ? "una celda está dos veces, con el mismo valor y con otra fecha, evidencia u observación"
        : "\(Spanish.grouped(count)) celdas están dos veces, con el mismo valor y con otra fecha, "
          + "evidencia u observación",
      at: place, help: ["se usa la primera; deje una sola de \(list(cells, of: count))."])
  }

  static func displacedHeader(_ row: Int, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      "encabezado-desplazado", .error, "el encabezado está en la fila \(row), y no en la primera",
      at: Place(source, .at(source.hasByteOrderMark ? 3 : 0)),
      help: [
        row == 2
          ? "borre la fila de arriba, que es un título."
          : "borre las \(row - 1) filas de arriba, que son un título."
      ])
  }

  static func emptyList(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "lista-vacía", .error, "la lista de instituciones no tiene ninguna",
      at: Place(source, .at(source.hasByteOrderMark ? 3 : 0)),
      help: ["escriba una fila por institución, con su clave, nombre, sector y grupo."])
  }

  static func missingActivities(_ activities: [Activity], _ place: Place) -> Diagnostic {
    let keys = activities.map { "\($0.key) «\($0.name)»" }
    return Diagnostic(
      "celda-ausente", .error,
      activities.count == 1
        ? "una actividad del plan no está en la matriz: \(keys[0])"
        : "\(Spanish.grouped(activities.count)) actividades del plan no están en la matriz",
      at: place,
      help: [
        activities.count == 1
          ? "agregue su columna, o sus renglones; donde no aplique, escriba «no aplica»."
          : "agregue las columnas, o los renglones, de \(list(keys)); donde una no aplique, escriba "
            + "«no aplica»."
      ])
  }

  static func missingCells(_ cells: [String], _ count: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      "celda-ausente", .error,
      count == 1
        ? "falta una celda de la matriz" : "faltan \(Spanish.grouped(count)) celdas de la matriz",
      at: place,
      help: [
        "agregue \(count == 1 ? "la" : "las") de \(list(cells, of: count)); donde una actividad no "
          + "aplique, escriba «no aplica»."
      ])
  }

  static func missingColumns(_ names: [String], _ source: SourceText) -> Diagnostic {
    let quoted = Spanish.and(names.map(Spanish.quoted))
    return Diagnostic(
      "columna-faltante", .error,
      names.count == 1
        ? "falta la columna \(quoted)" : "faltan las columnas \(quoted)",
      at: Place(source, .at(source.hasByteOrderMark ? 3 : 0)),
      help: ["escriba su nombre en la primera fila; el orden de las columnas no importa."])
  }

  static func missingInstitutions(_ institutions: [Institution], _ source: SourceText)
    -> Diagnostic
  {
    let names = institutions.map(\.label)
    return Diagnostic(
      "celda-ausente", .error,
      institutions.count == 1
        ? "una institución no está en la matriz: \(names[0])"
        : "\(Spanish.grouped(institutions.count)) instituciones no están en la matriz",
      at: Place(source, institutions[0].range),
      help: [
        institutions.count == 1
          ? "agregue sus renglones, o quítela de la lista de instituciones."
          : "agregue los renglones de \(list(names)), o quítelas de la lista de instituciones."
      ])
  }

  static func noActivityColumns(
    _ columns: [DelimitedColumn], _ known: [String], _ source: SourceText
  ) -> Diagnostic {
    let names = columns.map { "\($0.letters) «\($0.name.shortened)»" }
    return Diagnostic(
      "columna-faltante", .error, "ninguna columna es una actividad del plan",
      at: Place(source, columns.first?.range ?? .at(source.hasByteOrderMark ? 3 : 0)),
      help: [
        (names.isEmpty
          ? "" : "no se \(names.count == 1 ? "entiende" : "entienden") \(list(names)); ")
          + "el encabezado de una actividad es su clave, como \(known.first ?? ""), o su nombre.",
        "Si cada fila es una sola celda, las columnas se llaman «actividad» y «valor».",
      ])
  }

  static func repeatedAcronym(_ institutions: [Institution], _ source: SourceText) -> Diagnostic {
    let acronym = institutions[0].acronym ?? ""
    return Diagnostic(
      "sigla-repetida", .notice,
      "«\(acronym)» son las siglas de \(Spanish.count(institutions.count, "institución", "instituciones"))",
      at: Place(source, institutions[0].range),
      help: [
        "donde haya que distinguirlas use su clave: \(Spanish.or(institutions.map(\.keyAndName)))."
      ])
  }

  static func repeatedCells(
    _ pairs: [Repetitions.Pair], _ count: Int, _ reader: MatrixReader
  ) -> Diagnostic {
    let cells = pairs.map { pair in
      "\(reader.frame.name(ofCell: pair.cell)), \(row(pair.firstTable, pair.firstRow, reader)) y "
        + row(pair.table, pair.row, reader)
    }
    let (place, first) = places(pairs[0], reader)
    return Diagnostic(
      "celda-repetida", .notice,
      count == 1
        ? "una celda de la matriz está dos veces, con el mismo valor"
        : "\(Spanish.grouped(count)) celdas de la matriz están dos veces, con el mismo valor",
      at: place, related: first.map { [.init("la primera", $0)] } ?? [],
      help: ["cuentan una sola vez: " + list(cells, of: count) + "."])
  }

  static func repeatedColumn(
    _ column: DelimitedColumn, _ first: DelimitedColumn, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      "columna-repetida", .error,
      "la columna \(column.letters) «\(column.name)» dice lo mismo que la \(first.letters) "
        + "«\(first.name)»",
      at: Place(source, column.range), related: [.init("la primera", Place(source, first.range))],
      help: ["deje una de las dos; mientras tanto se usa la primera."])
  }

  static func sharedName(_ institutions: [Institution], _ source: SourceText) -> Diagnostic {
    Diagnostic(
      "nombre-ambiguo", .warning,
      "«\(institutions[0].name.shortened)» es el nombre de "
        + Spanish.count(institutions.count, "institución", "instituciones"),
      at: Place(source, institutions[1].range),
      related: [.init("la primera", Place(source, institutions[0].range))],
      help: [
        "si son dos, las tablas las nombran por su clave, \(Spanish.or(institutions.map(\.key))); si es "
          + "la misma, quite un renglón."
      ])
  }

  /// A column of which nobody knows what it says; where a table may have columns of its owner's, it is
  /// passed over.
  static func unknownColumn(
    _ column: DelimitedColumn, _ known: [String], _ source: SourceText, _ severity: Severity
  ) -> Diagnostic {
    let hint = column.name.nearest(in: known)
    let words =
      "se conocen \(Spanish.and(known.prefix(12).map(Spanish.quoted)))"
      + (known.count > 12 ? ", entre otras" : "")
    return Diagnostic(
      "columna-desconocida", severity,
      "no se sabe qué dice la columna \(column.letters) «\(column.name)»"
        + (severity == .error ? "" : ", y no se usa"),
      at: Place(source, column.range),
      help: [
        hint.map { "¿quiso decir «\($0)»?" }
          ?? (severity == .error
            ? "\(words); corrija el nombre, o quite la columna." : "\(words).")
      ])
  }

  static func wordOfTwoLevels(_ word: String, _ institutions: [Institution], _ source: SourceText)
    -> Diagnostic
  {
    Diagnostic(
      "nombre-ambiguo", .warning,
      "«\(word.shortened)» es de una la clave y de otra las siglas o el nombre",
      at: Place(source, institutions[institutions.count > 1 ? 1 : 0].range),
      related: [.init("la primera", Place(source, institutions[0].range))],
      help: [
        "las tablas pueden confundir \(Spanish.and(institutions.map(\.keyAndName))): cambie la clave o "
          + "las siglas, o use una columna «clave»."
      ])
  }

  // MARK: Words

  /// «a, b y c», or the first ten and how many more there are.
  static func list(_ items: [String], of count: Int? = nil) -> String {
    Spanish.list(items, of: count, limit: TroublePile.placeLimit)
  }

  private static func word(_ state: UInt8) -> String {
    state == MatrixReader.crossed ? "x" : CellState(rawValue: state)?.name ?? ""
  }

  /// «la fila 7», with the table where there are several.
  private static func row(_ table: Int, _ row: Int, _ reader: MatrixReader) -> String {
    reader.tables.count == 1
      ? "la fila \(row)" : "la fila \(row) de \(reader.tableNames[table])"
  }

  /// Where the second row of a pair stands, and the first one.
  private static func places(_ pair: Repetitions.Pair, _ reader: MatrixReader)
    -> (second: Place?, first: Place?)
  {
    /// Where a row of a table stands.
    func place(_ table: Int, _ row: Int) -> Place? {
      let table = reader.tables[table]
      return table.ranges(ofRows: [row])[row].map { Place(table.source, $0) }
    }
    return (place(pair.table, pair.row), place(pair.firstTable, pair.firstRow))
  }
}
