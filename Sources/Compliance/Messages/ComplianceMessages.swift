import DelimitedText
import Diagnostics
import SourceText
import SpanishText

/// The sentences of this module, in the order of their names: what a table as a whole lacks, and what
/// its columns are; the other parts stand beside this file.
enum ComplianceMessages {
  static func contradictoryCells(
    _ pairs: [Repetitions.Pair], _ count: Int, _ reader: MatrixReader, _ sources: [SourceText]
  ) -> Diagnostic {
    let cells = pairs.map { pair in
      let (first, second) = (word(pair.firstState), word(pair.state))
      return "\(reader.name(ofCell: pair.cell)): \(place(pair.firstTable, pair.firstRow, sources)) "
        + "dice «\(first)» y \(place(pair.table, pair.row, sources)), «\(second)»"
    }
    return Diagnostic(
      "celda-repetida", .error,
      count == 1
        ? "una celda de la matriz está dos veces, con valores distintos"
        : "\(Spanish.grouped(count)) celdas de la matriz están dos veces, con valores distintos",
      help: ["deje un solo valor de cada una: " + list(cells, of: count) + "."])
  }

  static func missingActivities(_ activities: [Activity]) -> Diagnostic {
    let keys = activities.map { "\($0.key) «\($0.name)»" }
    return Diagnostic(
      "celda-ausente", .error,
      activities.count == 1
        ? "una actividad del plan no está en la matriz: \(keys[0])"
        : "\(Spanish.grouped(activities.count)) actividades del plan no están en la matriz",
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
    _ pairs: [Repetitions.Pair], _ count: Int, _ reader: MatrixReader, _ sources: [SourceText]
  ) -> Diagnostic {
    let cells = pairs.map { pair in
      "\(reader.name(ofCell: pair.cell)), \(place(pair.firstTable, pair.firstRow, sources)) y "
        + place(pair.table, pair.row, sources)
    }
    return Diagnostic(
      "celda-repetida", .notice,
      count == 1
        ? "una celda de la matriz está dos veces, con el mismo valor"
        : "\(Spanish.grouped(count)) celdas de la matriz están dos veces, con el mismo valor",
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

  static func unknownColumn(
    _ column: DelimitedColumn, _ known: [String], _ source: SourceText
  ) -> Diagnostic {
    let hint = column.name.nearest(in: known)
    return Diagnostic(
      "columna-desconocida", .error,
      "no se sabe qué dice la columna \(column.letters) «\(column.name)»",
      at: Place(source, column.range),
      help: [
        hint.map { "¿quiso decir «\($0)»?" }
          ?? "se conocen \(Spanish.and(known.prefix(12).map(Spanish.quoted)))"
          + "\(known.count > 12 ? ", entre otras" : ""); corrija el nombre, o quite la columna."
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

  private static func place(_ table: Int, _ row: Int, _ sources: [SourceText]) -> String {
    sources.count == 1 ? "la fila \(row)" : "la fila \(row) de \(sources[table].name)"
  }
}
