import CivilTime
import DelimitedText
import SourceText
import SpanishText

/// Which columns of the long form say what.
struct LongColumns {
  let activity: Int
  let axis: Int?
  let value: Int?
  let date: Int?
  let evidence: Int?
  let remark: Int?
  let assumption: Int?

  init(activity: Int, axis: Int?, aspects: [MatrixColumns.Aspect: Int]) {
    self.activity = activity
    self.axis = axis
    value = aspects[.value]
    date = aspects[.date]
    evidence = aspects[.evidence]
    remark = aspects[.remark]
    assumption = aspects[.assumption]
  }
}

/// Reads the rows of one table into the cells of a matrix.
struct MatrixRows {
  /// What a name of an institution or of an activity turned out to be.
  private enum Known {
    case number(Int)
    case unknown(TroublePile.Kind, String)
  }

  let table: DelimitedTable
  /// The number of the table.
  let number: Int
  /// The column that names the institution.
  let institutionColumn: Int
  var pile: TroublePile
  private var institutions = FieldMemo<Known>()
  private var activities = FieldMemo<Known>()
  private var axes = FieldMemo<Known>()
  private var words = FieldMemo<CellWord>()
  private var dates = FieldMemo<CivilDate?>()
  /// Whether the table has ✓ and its kin, and where it has «x».
  private var hasTicks = false
  private var crosses: TroublePile

  init(_ table: DelimitedTable, number: Int, institution: Int) {
    self.table = table
    self.number = number
    institutionColumn = institution
    pile = TroublePile(table)
    crosses = TroublePile(table)
  }

  /// Reads a row of the long form: one cell.
  mutating func readLong(
    _ row: DelimitedRow, _ columns: LongColumns, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: inout MatrixReader
  ) {
    let institution = institution(row, bytes, reader)
    let activity = activity(row, columns, bytes, reader)
    guard let institution, let activity, let value = columns.value else { return }
    let cell = institution * reader.activities.count + activity
    guard row.isWhole else { return reader.markReported(cell) }
    set(cell, row, value, bytes, &reader)
    var detail = CellDetail(cell: UInt32(cell), table: UInt32(number))
    if let column = columns.date { addDate(row, column, bytes, &detail) }
    if let column = columns.evidence { detail.evidence = row.fields[column].ifFilled }
    if let column = columns.remark { detail.remark = row.fields[column].ifFilled }
    if let column = columns.assumption { addAssumption(cell, row, column, bytes, &reader) }
    if detail.isFilled { reader.details.append(detail) }
  }

  /// Reads a row of the wide form: the cells of an institution, in columns ordered by activity.
  mutating func readWide(
    _ row: DelimitedRow, _ columns: [MatrixColumns.ActivityColumn],
    _ bytes: UnsafeBufferPointer<UInt8>, _ reader: inout MatrixReader
  ) {
    guard let institution = institution(row, bytes, reader) else { return }
    let start = institution * reader.activities.count
    guard row.isWhole else {
      for column in columns { reader.markReported(start + column.activity) }
      return
    }
    var detail = CellDetail(cell: UInt32(start), table: UInt32(number))
    for column in columns {
      let cell = start + column.activity
      if detail.cell != UInt32(cell) {
        if detail.isFilled { reader.details.append(detail) }
        detail = CellDetail(cell: UInt32(cell), table: UInt32(number))
      }
      switch column.aspect {
      case .value: set(cell, row, column.index, bytes, &reader)
      case .date: addDate(row, column.index, bytes, &detail)
      case .evidence: detail.evidence = row.fields[column.index].ifFilled
      case .remark: detail.remark = row.fields[column.index].ifFilled
      case .assumption: addAssumption(cell, row, column.index, bytes, &reader)
      }
    }
    if detail.isFilled { reader.details.append(detail) }
  }

  /// Decides what «x» means in this table: unfulfilled beside ✓, else nobody knows.
  mutating func settleCrosses(_ reader: inout MatrixReader) {
    guard !crosses.isEmpty else { return }
    let state = hasTicks ? CellState.unfulfilled.rawValue : MatrixReader.reported
    for cell in reader.cells.indices
    where reader.cells[cell] & ComplianceMatrix.stateBits == MatrixReader.crossed {
      reader.cells[cell] = reader.cells[cell] & ComplianceMatrix.assumedBit | state
    }
    if !hasTicks { pile.add(crosses) }
  }

  // MARK: Names

  private mutating func institution(
    _ row: DelimitedRow, _ bytes: UnsafeBufferPointer<UInt8>, _ reader: MatrixReader
  ) -> Int? {
    let (column, table) = (institutionColumn, table)
    guard column < row.fields.count, row.fields[column].form != .broken else { return nil }
    let field = row.fields[column]
    let known = institutions.value(of: field, in: bytes) {
      let text = table.text(of: field).trimmed
      let numbers = reader.list.institutions(named: text)
      if numbers.count == 1 { return Known.number(numbers[0]) }
      if numbers.count > 1 {
        return .unknown(.ambiguousAcronym(numbers.map { reader.list.institutions[$0] }), text)
      }
      let hint = Suggestion.nearest(to: text, in: reader.list.knownWords)
      return .unknown(.unknownInstitution(hint: hint), text)
    }
    return resolve(known, row, column)
  }

  private mutating func activity(
    _ row: DelimitedRow, _ columns: LongColumns, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: MatrixReader
  ) -> Int? {
    let (column, table) = (columns.activity, table)
    guard column < row.fields.count, row.fields[column].form != .broken else { return nil }
    let field = row.fields[column]
    let known = activities.value(of: field, in: bytes) {
      let text = table.text(of: field).trimmed
      if let number = reader.names[text.comparable] { return Known.number(number) }
      let hint = Suggestion.nearest(to: text, in: reader.names.words)
      return .unknown(.unknownActivity(hint: hint), text)
    }
    guard let activity = resolve(known, row, column) else { return nil }
    guard let axisColumn = columns.axis, axisColumn < row.fields.count else { return activity }
    let axisField = row.fields[axisColumn]
    guard !axisField.range.isEmpty, axisField.form != .broken else { return activity }
    let axis = axes.value(of: axisField, in: bytes) {
      let text = table.text(of: axisField).trimmed
      if let number = reader.scheme.axis(named: text) { return Known.number(number) }
      let words = reader.scheme.axes.flatMap { [$0.key, $0.name] }
      return .unknown(.unknownAxis(hint: Suggestion.nearest(to: text, in: words)), text)
    }
    guard let axis = resolve(axis, row, axisColumn) else { return nil }
    guard reader.axisNumbers[activity] == axis else {
      let right = reader.scheme.axes[reader.axisNumbers[activity]].key
      pile.add(.otherAxis(right), table.text(of: field).trimmed, row, axisColumn)
      return nil
    }
    return activity
  }

  private mutating func resolve(_ known: Known, _ row: DelimitedRow, _ column: Int) -> Int? {
    switch known {
    case .number(let number): return number
    case .unknown(let kind, let text):
      pile.add(kind, text, row, column)
      return nil
    }
  }

  // MARK: Cells

  private mutating func set(
    _ cell: Int, _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: inout MatrixReader
  ) {
    let (field, table, marks) = (row.fields[column], table, reader.scheme.marks)
    guard field.form != .broken else { return reader.markReported(cell) }
    let word = words.value(of: field, in: bytes) {
      CellWord(table.text(of: field), marks: marks)
    }
    var state = MatrixReader.reported
    switch word {
    case .fulfilled: state = CellState.fulfilled.rawValue
    case .unfulfilled: state = CellState.unfulfilled.rawValue
    case .notApplicable: state = CellState.notApplicable.rawValue
    case .tick:
      hasTicks = true
      state = CellState.fulfilled.rawValue
    case .cross:
      crosses.add(.crossWithoutTick, table.text(of: field).trimmed, row, column)
      state = MatrixReader.crossed
    case .empty: pile.add(.emptyCell, "", row, column)
    case .unknown: pile.add(.badValue, table.text(of: field).trimmed, row, column)
    }
    reader.set(cell, state, row: row.number, table: number)
  }

  private mutating func addDate(
    _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ detail: inout CellDetail
  ) {
    guard let field = row.fields[column].ifFilled else { return }
    let table = table
    detail.date = dates.value(of: field, in: bytes) {
      TableDate.day(table.text(of: field).trimmed)
    }
    let text = detail.date == nil ? table.text(of: field).trimmed : ""
    if !text.isEmpty { pile.add(.badDate, text, row, column) }
  }

  private mutating func addAssumption(
    _ cell: Int, _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: inout MatrixReader
  ) {
    guard let field = row.fields[column].ifFilled else { return }
    let table = table
    let text = table.text(of: field).trimmed
    switch words.value(of: field, in: bytes, make: { CellWord(text, marks: CellMarks()) }) {
    case .fulfilled, .tick, .cross: reader.cells[cell] |= ComplianceMatrix.assumedBit
    case .unfulfilled, .notApplicable, .empty: break
    case .unknown: pile.add(.badAssumption, text, row, column)
    }
  }
}

extension DelimitedField {
  /// The field, unless it says nothing or was reported.
  fileprivate var ifFilled: DelimitedField? { range.isEmpty || form == .broken ? nil : self }
}

extension CellDetail {
  fileprivate init(cell: UInt32, table: UInt32) {
    self.cell = cell
    self.table = table
  }

  fileprivate var isFilled: Bool { date != nil || evidence != nil || remark != nil }
}

extension ComplianceScheme {
  /// The number of the axis that a word names: its key, «eje» and its key, or its name.
  func axis(named word: String) -> Int? {
    let word = word.comparable
    return axes.firstIndex { axis in
      let key = axis.key.comparable
      return word == key || word == "eje " + key || word == axis.name.comparable
    }
  }
}
