import CivilTime
import DelimitedText
import SourceText

/// Understands what the cells of one table say, and gives it to the matrix.
struct CellReading {
  /// The table, and what doubtful marks mean in it.
  private struct Source {
    let table: DelimitedTable
    let marks: CellMarks

    func text(_ field: DelimitedField) -> String { table.text(of: field).trimmed }
    func word(_ field: DelimitedField) -> CellWord { CellWord(text(field), marks: marks) }
  }

  private let source: Source
  /// The number of the table.
  private let number: Int
  private var words = FieldMemo<CellWord>()
  private var assumptions = FieldMemo<CellWord>()
  private var dates = FieldMemo<CivilDate?>()
  /// Whether the table has ✓ and its kin, and where it has «x».
  private var hasTicks = false
  private var crosses: TroublePile

  init(_ table: DelimitedTable, number: Int, _ marks: CellMarks) {
    source = Source(table: table, marks: marks)
    self.number = number
    crosses = TroublePile(table)
  }

  /// What a cell tells beside its state, before anything is read of it.
  func detail(of cell: Int) -> CellDetail {
    CellDetail(cell: UInt32(cell), table: UInt32(number))
  }

  /// Reads whether an activity was carried out.
  mutating func readState(
    of cell: Int, _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ pile: inout TroublePile, _ reader: inout MatrixReader
  ) {
    let field = row.fields[column]
    guard field.form != .broken else { return reader.markReported(cell) }
    let word = words.value(of: field, in: bytes, with: source) { $0.word($1) }
    var state = MatrixReader.reported
    switch word {
    case .fulfilled: state = CellState.fulfilled.rawValue
    case .unfulfilled: state = CellState.unfulfilled.rawValue
    case .notApplicable: state = CellState.notApplicable.rawValue
    case .tick:
      hasTicks = true
      state = CellState.fulfilled.rawValue
    case .cross:
      crosses.add(.crossWithoutTick, "x", row, column)
      state = MatrixReader.crossed
    case .empty: pile.add(.emptyCell, "", row, column)
    case .unknown: pile.add(.badValue, source.text(field), row, column)
    }
    reader.set(cell, state, row: row.number, table: number)
  }

  /// Reads when a cell was judged.
  mutating func readDate(
    _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ pile: inout TroublePile, _ detail: inout CellDetail
  ) {
    guard let field = row.fields[column].ifFilled else { return }
    detail.date = dates.value(of: field, in: bytes, with: source) { source, field in
      TableDate.day(source.text(field))
    }
    if detail.date == nil, !source.text(field).isEmpty {
      pile.add(.badDate, source.text(field), row, column)
    }
  }

  /// Reads whether a cell is assumed.
  mutating func readAssumption(
    of cell: Int, _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ pile: inout TroublePile, _ reader: inout MatrixReader
  ) {
    guard let field = row.fields[column].ifFilled else { return }
    let word = assumptions.value(of: field, in: bytes, with: source) { source, field in
      CellWord(source.text(field), marks: CellMarks())
    }
    switch word {
    case .fulfilled, .tick, .cross: reader.cells[cell] |= ComplianceMatrix.assumedBit
    case .unfulfilled, .notApplicable, .empty: break
    case .unknown: pile.add(.badAssumption, source.text(field), row, column)
    }
  }

  /// Decides what «x» means in this table: unfulfilled beside ✓, else nobody knows.
  func settleCrosses(_ pile: inout TroublePile, _ reader: inout MatrixReader) {
    reader.repetitions.settleCrosses(as: hasTicks ? .unfulfilled : nil)
    guard !crosses.isEmpty else { return }
    let state = hasTicks ? CellState.unfulfilled.rawValue : MatrixReader.reported
    for cell in reader.cells.indices
    where reader.cells[cell] & ComplianceMatrix.stateBits == MatrixReader.crossed {
      reader.cells[cell] = reader.cells[cell] & ComplianceMatrix.assumedBit | state
    }
    if !hasTicks { pile.add(crosses) }
  }
}
