import Diagnostics
import SourceText

/// What is wrong with the form of rows, collected while they are read: alike things in one finding.
struct TableShape {
  /// The numbers of rows without content.
  var blankRows: [Int] = []
  private let table: DelimitedTable
  private var faults: [Diagnostic] = []
  /// Rows with another number of fields than the header, by that number.
  private var unequal: [Int: [(row: Int, range: ByteRange)]] = [:]
  /// Fields below a header without a name, behind the last column.
  private var nameless: [Int: [(row: Int, range: ByteRange)]] = [:]

  /// Whether quotation marks swallowed rows.
  private(set) var lostRows = false
  private let encoding: TableText.Encoding
  /// Where the lines begin, once that is needed.
  private var lines: LineIndex?

  init(_ table: DelimitedTable, _ encoding: TableText.Encoding) {
    self.table = table
    self.encoding = encoding
  }

  mutating func add(_ quoteFaults: [DelimitedScanner.QuoteFault], row: Int) {
    for fault in quoteFaults {
      let index = lines ?? LineIndex(table.source)
      lines = index
      let swallows = index.line(at: fault.range.start)..<index.line(at: fault.closing)
      if fault.kind == .textBehind, !swallows.isEmpty {
        lostRows = true
        faults.append(
          DelimitedMessages.swallowedRows(
            fault, swallows, row: row, table.columns, table.source))
      } else {
        faults.append(
          DelimitedMessages.quoteFault(fault, row: row, table.columns, table.source))
      }
    }
  }

  mutating func lookForReplacements(_ fields: [DelimitedField], row: Int) {
    for (index, field) in fields.enumerated() where field.form == .broken {
      guard table.source[field.range].contains("\u{FFFD}") else { continue }
      let place = Place(table.source, field.range)
      faults.append(
        DelimitedMessages.undefinedByte(
          row: row, DelimitedColumn.letters(index), place, encoding))
    }
  }

  /// A row that has more or fewer fields than there are columns, without empty ones behind the last.
  ///
  /// What is wrong with the quotation marks of a row tells already why it has another number.
  mutating func fitted(
    _ fields: [DelimitedField], row: Int, headerWidth: Int, isReported: Bool
  ) -> DelimitedRow {
    let width = table.columns.count
    let used = fields.lastIndex { !$0.range.isEmpty }.map { $0 + 1 } ?? 0
    guard fields.count >= width, used <= width else {
      let range = fields[0].range.union(fields[fields.count - 1].range)
      if isReported { return DelimitedRow(number: row, fields: fields, isWhole: false) }
      if fields.count == headerWidth {
        nameless[used - 1, default: []].append((row, fields[used - 1].range))
      } else {
        unequal[fields.count, default: []].append((row, range))
      }
      return DelimitedRow(number: row, fields: fields, isWhole: false)
    }
    return DelimitedRow(number: row, fields: Array(fields.prefix(width)), isWhole: true)
  }

  /// Everything that was found, in the order of the text.
  func findings(headerWidth: Int) -> [Diagnostic] {
    var result = faults
    for (count, rows) in unequal.sorted(by: { $0.key < $1.key }) {
      result.append(
        DelimitedMessages.unequalRows(
          rows.map(\.row), count, headerWidth, Place(table.source, rows[0].range)))
    }
    for (column, rows) in nameless.sorted(by: { $0.key < $1.key }) {
      let letters = DelimitedColumn.letters(column)
      result.append(
        DelimitedMessages.namelessColumn(
          letters, Place(table.source, rows[0].range), rows: rows.map(\.row)))
    }
    let emptyColumns = headerWidth - table.columns.count
    if !blankRows.isEmpty || (emptyColumns > 0 && nameless.isEmpty) {
      result.append(
        DelimitedMessages.ignored(
          blankRows, columns: nameless.isEmpty ? emptyColumns : 0, table.source))
    }
    return result.inReadingOrder()
  }
}
