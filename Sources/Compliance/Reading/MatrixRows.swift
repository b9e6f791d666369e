import DelimitedText
import SourceText

/// Reads the rows of one table into the cells of a matrix.
struct MatrixRows {
  private var names: MatrixNames
  private var cells: CellReading
  private(set) var pile: TroublePile
  private let width: Int

  init(
    _ table: DelimitedTable, number: Int, _ columns: [MatrixColumns.RoleColumn],
    _ frame: MatrixFrame
  ) {
    names = MatrixNames(table, columns, frame)
    cells = CellReading(table, number: number, frame.scheme.marks)
    pile = TroublePile(table)
    width = frame.activities.count
  }

  /// Whether a row names an institution or an activity that is not known.
  var hasUnknownNames: Bool { names.hasUnknown }

  /// Reads a row of the long form: one cell.
  mutating func readLong(
    _ row: DelimitedRow, _ columns: MatrixColumns.LongColumns,
    _ bytes: UnsafeBufferPointer<UInt8>, _ reader: inout MatrixReader
  ) {
    let institution = names.institution(row, bytes, &pile)
    let activity = names.activity(row, columns, bytes, &pile)
    guard let institution, let activity else { return }
    let cell = institution * width + activity
    guard row.isWhole else { return reader.markReported(cell) }
    cells.readState(of: cell, row, columns.value, bytes, &pile, &reader)
    var detail = cells.detail(of: cell)
    if let column = columns.date { cells.readDate(row, column, bytes, &pile, &detail) }
    if let column = columns.evidence { detail.evidence = row.fields[column].ifFilled }
    if let column = columns.remark { detail.remark = row.fields[column].ifFilled }
    if let column = columns.assumption {
      cells.readAssumption(of: cell, row, column, bytes, &pile, &reader)
    }
    if detail.isFilled { reader.details.append(detail) }
  }

  /// Reads a row of the wide form: the cells of an institution, in columns ordered by activity.
  mutating func readWide(
    _ row: DelimitedRow, _ columns: [MatrixColumns.ActivityColumn],
    _ bytes: UnsafeBufferPointer<UInt8>, _ reader: inout MatrixReader
  ) {
    guard let institution = names.institution(row, bytes, &pile) else { return }
    let start = institution * width
    guard row.isWhole else {
      for column in columns { reader.markReported(start + column.activity) }
      return
    }
    var detail = cells.detail(of: start)
    for column in columns {
      let cell = start + column.activity
      if detail.cell != UInt32(cell) {
        if detail.isFilled { reader.details.append(detail) }
        detail = cells.detail(of: cell)
      }
      switch column.aspect {
      case .value: cells.readState(of: cell, row, column.index, bytes, &pile, &reader)
      case .date: cells.readDate(row, column.index, bytes, &pile, &detail)
      case .evidence: detail.evidence = row.fields[column.index].ifFilled
      case .remark: detail.remark = row.fields[column.index].ifFilled
      case .assumption: cells.readAssumption(of: cell, row, column.index, bytes, &pile, &reader)
      }
    }
    if detail.isFilled { reader.details.append(detail) }
  }

  /// Ends the table.
  mutating func settle(_ reader: inout MatrixReader) { cells.settleCrosses(&pile, &reader) }
}
