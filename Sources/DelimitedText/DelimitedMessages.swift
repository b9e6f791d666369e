import Diagnostics
import SourceText
import SpanishText

/// The sentences of this module, in the order of their names.
enum DelimitedMessages {
  static func bars(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "separador-dudoso", .error, "las columnas parecen separadas con «|», que no se lee",
      at: Place(source, .at(source.hasByteOrderMark ? 3 : 0)),
      help: ["guárdelo de nuevo como CSV, separado con coma o con punto y coma."])
  }

  static func doubtfulDelimiter(_ census: DelimiterCensus, _ source: SourceText) -> Diagnostic {
    let header = census.records.first ?? []
    let counts = zip(Delimiter.allCases, header).filter { $1 > 0 }.map { delimiter, count in
      let fitting = census.records.count { $0[index(delimiter)] == count }
      return "con \(delimiter.name), el encabezado tiene "
        + Spanish.count(count + 1, "columna", "columnas")
        + ", como \(Spanish.count(fitting, "fila", "filas")) de "
        + Spanish.grouped(census.records.count)
    }
    return Diagnostic(
      "separador-dudoso", .error, "no se sabe qué signo separa las columnas de este archivo",
      at: Place(source, .at(source.hasByteOrderMark ? 3 : 0)),
      help: [
        counts.joined(separator: "; ") + ".",
        "guárdelo de nuevo como CSV, o ponga arriba un renglón que diga «sep=;» con el signo.",
      ])
  }

  static func emptyTable(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "tabla-vacía", .error, "el archivo no tiene encabezado", at: Place(source, .at(0)),
      help: ["escriba en la primera fila el nombre de cada columna."])
  }

  static func ignored(_ rows: [Int], columns: Int, _ source: SourceText) -> Diagnostic {
    var parts: [String] = []
    if !rows.isEmpty {
      let (row, list) = (rows.count == 1 ? "fila" : "filas", Self.list(rows))
      parts.append(
        "\(Spanish.count(rows.count, "fila vacía", "filas vacías")) (\(row) \(list))")
    }
    if columns > 0 {
      parts.append(
        Spanish.count(columns, "columna vacía al final", "columnas vacías al final"))
    }
    return Diagnostic(
      "sobrantes-vacíos", .notice,
      "se \(rows.count + columns == 1 ? "pasó" : "pasaron") por alto \(Spanish.and(parts))",
      at: Place(source, .at(source.hasByteOrderMark ? 3 : 0)),
      help: ["Excel las deja donde hubo contenido o formato; si ahí debía haber datos, escríbalos."]
    )
  }

  static func namelessColumn(_ letters: String, _ place: Place, rows: [Int] = []) -> Diagnostic {
    let content =
      rows.isEmpty
      ? "la columna \(letters) no tiene nombre"
      : "la columna \(letters) no tiene nombre y tiene contenido en "
        + "\(rows.count == 1 ? "la fila" : "las filas") \(list(rows))"
    return Diagnostic(
      "columna-sin-nombre", .error, content, at: place,
      help: ["escriba su nombre en el encabezado, o bórrela."])
  }

  static func page(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "tabla-de-otro-formato", .error, "«\(source.name)» es una página de HTML y no una tabla CSV",
      help: ["ábrala en Excel, elija «Guardar como» y el tipo «CSV UTF-8»."])
  }

  static func quoteFault(
    _ fault: DelimitedScanner.QuoteFault, row: Int, _ columns: [DelimitedColumn],
    _ source: SourceText
  ) -> Diagnostic {
    let cell = cell(row, fault.column, columns)
    switch fault.kind {
    case .textBehind:
      return Diagnostic(
        "comillas-mal-puestas", .error, "\(cell): hay texto después de las comillas que cierran",
        at: Place(source, fault.range),
        help: ["encierre toda la celda entre comillas y duplique las que lleve dentro: \"\"."])
    case .unclosed:
      return Diagnostic(
        "comillas-mal-puestas", .error, "\(cell): las comillas se abren y no se cierran",
        at: Place(source, fault.range),
        help: ["cierre las comillas, o quítelas; se siguió leyendo en el renglón siguiente."])
    }
  }

  /// A quotation mark that closes only lines below the one where it is opened; `lines` are those that it
  /// takes for one cell.
  static func swallowedRows(
    _ fault: DelimitedScanner.QuoteFault, _ lines: Range<Int>, row: Int,
    _ columns: [DelimitedColumn], _ source: SourceText
  ) -> Diagnostic {
    let (open, close) = (lines.lowerBound, lines.upperBound)
    let skipped = Spanish.count(lines.count, "renglón", "renglones")
    return Diagnostic(
      "comillas-mal-puestas", .error,
      "\(cell(row, fault.column, columns)): unas comillas se abren en el renglón "
        + "\(Spanish.grouped(open)) y se cierran en el \(Spanish.grouped(close)): se "
        + "\(lines.count == 1 ? "saltó" : "saltaron") \(skipped)",
      at: Place(source, ByteRange(fault.range.start, fault.range.start + 1)),
      related: [
        .init("aquí se cierran", Place(source, ByteRange(fault.closing, fault.closing + 1)))
      ],
      help: [
        "quite las que sobren; si la celda las lleva, enciérrela toda entre comillas y duplique las "
          + "de dentro: \"\"."
      ])
  }

  static func undefinedByte(
    row: Int, _ letters: String, _ place: Place, _ encoding: TableText.Encoding
  ) -> Diagnostic {
    Diagnostic(
      "codificación-no-admitida", .error,
      "fila \(row), columna \(letters): hay un byte que no es letra en UTF-8"
        + (encoding == .windows1252 ? " ni en Windows-1252" : ", como lo demás del archivo"),
      at: place, help: ["escriba la celda de nuevo y guarde como «CSV UTF-8»."])
  }

  static func unequalRows(_ rows: [Int], _ count: Int, _ width: Int, _ place: Place) -> Diagnostic {
    let columns = Spanish.count(count, "columna", "columnas")
    let subject =
      rows.count == 1
      ? "la fila \(list(rows)) tiene \(columns)"
      : "\(Spanish.grouped(rows.count)) filas (\(list(rows))) tienen \(columns)"
    return Diagnostic(
      "fila-desigual", .error, "\(subject) y el encabezado \(Spanish.grouped(width))", at: place,
      help: [
        count < width
          ? "complete las celdas que faltan, aunque queden vacías; mientras tanto no se usan."
          : "quite lo que sobra, o encierre entre comillas la celda que lleva el signo separador."
      ])
  }

  static func utf16(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "codificación-no-admitida", .error,
      "«\(source.name)» está guardado como «Texto Unicode» (UTF-16)",
      help: ["en Excel elija «Guardar como» y el tipo «CSV UTF-8 (delimitado por comas)»."])
  }

  static func windows1252(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "codificación-supuesta", .notice,
      "«\(source.name)» no está en UTF-8 y se leyó como Windows-1252",
      help: ["revise los acentos; para no depender de eso, guárdelo como «CSV UTF-8»."])
  }

  static func workbook(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      "tabla-de-otro-formato", .error, "«\(source.name)» es un libro de Excel y no una tabla CSV",
      help: ["ábralo en Excel, elija «Guardar como» y el tipo «CSV UTF-8»."])
  }

  /// «fila 7, columna D «E1-04»».
  private static func cell(_ row: Int, _ column: Int, _ columns: [DelimitedColumn]) -> String {
    let name = columns.indices.contains(column) ? " «\(columns[column].name)»" : ""
    return "fila \(row), columna \(DelimitedColumn.letters(column))\(name)"
  }

  private static func index(_ delimiter: Delimiter) -> Int {
    Delimiter.allCases.firstIndex(of: delimiter) ?? 0
  }

  /// «7, 9 y 12», or the first ten and how many more there are.
  private static func list(_ rows: [Int]) -> String {
    Spanish.list(rows.prefix(10).map { String($0) }, of: rows.count)
  }
}
