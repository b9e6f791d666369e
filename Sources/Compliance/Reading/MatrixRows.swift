import CivilTime
import DelimitedText
import SourceText

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

  private let table: DelimitedTable
  /// The number of the table.
  private let number: Int
  private let list: InstitutionList
  private let scheme: ComplianceScheme
  private let names: ActivityNames
  /// The column that names the institution.
  private let institutionColumn: Int
  private(set) var pile: TroublePile
  private var institutions = FieldMemo<Known>()
  private var activities = FieldMemo<Known>()
  private var axes = FieldMemo<Known>()
  private var words = FieldMemo<CellWord>()
  private var assumptions = FieldMemo<CellWord>()
  private var dates = FieldMemo<CivilDate?>()
  /// Whether the table has ✓ and its kin, and where it has «x».
  private var hasTicks = false
  private var crosses: TroublePile

  init(_ table: DelimitedTable, number: Int, institution: Int, _ reader: MatrixReader) {
    self.table = table
    self.number = number
    list = reader.list
    scheme = reader.scheme
    names = reader.names
    institutionColumn = institution
    pile = TroublePile(table)
    crosses = TroublePile(table)
  }

  /// Reads a row of the long form: one cell.
  mutating func readLong(
    _ row: DelimitedRow, _ columns: LongColumns, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: inout MatrixReader
  ) {
    let institution = institution(row, bytes)
    let activity = activity(row, columns, bytes, reader.axisNumbers)
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
    guard let institution = institution(row, bytes) else { return }
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
    reader.repetitions.settleCrosses(as: hasTicks ? .unfulfilled : nil)
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
    _ row: DelimitedRow, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let column = institutionColumn
    guard column < row.fields.count, row.fields[column].form != .broken else { return nil }
    let field = row.fields[column]
    let known =
      institutions.value(of: field, in: bytes)
      ?? institutions.keep(knownInstitution(text(field)), of: field, in: bytes)
    return resolve(known, row, column)
  }

  private func knownInstitution(_ text: String) -> Known {
    let numbers = list.institutions(named: text)
    if numbers.count == 1 { return .number(numbers[0]) }
    if numbers.count > 1 {
      return .unknown(.ambiguousAcronym(numbers.map { list.institutions[$0] }), text)
    }
    return .unknown(.unknownInstitution(hint: hint(text, list.knownWords)), text)
  }

  private mutating func activity(
    _ row: DelimitedRow, _ columns: LongColumns, _ bytes: UnsafeBufferPointer<UInt8>,
    _ axisNumbers: [Int]
  ) -> Int? {
    let column = columns.activity
    guard column < row.fields.count, row.fields[column].form != .broken else { return nil }
    let field = row.fields[column]
    let known =
      activities.value(of: field, in: bytes)
      ?? activities.keep(knownActivity(text(field)), of: field, in: bytes)
    guard let activity = resolve(known, row, column) else { return nil }
    guard let axisColumn = columns.axis, axisColumn < row.fields.count,
      !row.fields[axisColumn].range.isEmpty, row.fields[axisColumn].form != .broken
    else { return activity }
    let axisField = row.fields[axisColumn]
    let knownAxis =
      axes.value(of: axisField, in: bytes)
      ?? axes.keep(knownAxis(text(axisField)), of: axisField, in: bytes)
    guard let axis = resolve(knownAxis, row, axisColumn) else { return nil }
    guard axisNumbers[activity] == axis else {
      let right = scheme.axes[axisNumbers[activity]].key
      pile.add(.otherAxis(right), text(field), row, axisColumn)
      return nil
    }
    return activity
  }

  private func knownActivity(_ text: String) -> Known {
    if let number = names[text.comparable] { return .number(number) }
    return .unknown(.unknownActivity(hint: hint(text, names.words)), text)
  }

  private func knownAxis(_ text: String) -> Known {
    if let number = scheme.axis(named: text) { return .number(number) }
    let words = scheme.axes.flatMap { [$0.key, $0.name] }
    return .unknown(.unknownAxis(hint: hint(text, words)), text)
  }

  /// What was probably meant; not looked for behind the first troubles, as there may be thousands.
  private func hint(_ text: String, _ words: @autoclosure () -> [String]) -> String? {
    pile.troubles.count < 20 ? text.nearest(in: words()) : nil
  }

  private func text(_ field: DelimitedField) -> String { table.text(of: field).trimmed }

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
    let field = row.fields[column]
    guard field.form != .broken else { return reader.markReported(cell) }
    let word =
      words.value(of: field, in: bytes)
      ?? words.keep(CellWord(text(field), marks: scheme.marks), of: field, in: bytes)
    var state = MatrixReader.reported
    switch word {
    case .fulfilled: state = CellState.fulfilled.rawValue
    case .unfulfilled: state = CellState.unfulfilled.rawValue
    case .notApplicable: state = CellState.notApplicable.rawValue
    case .tick:
      hasTicks = true
      state = CellState.fulfilled.rawValue
    case .cross:
      crosses.add(.crossWithoutTick, text(field), row, column)
      state = MatrixReader.crossed
    case .empty: pile.add(.emptyCell, "", row, column)
    case .unknown: pile.add(.badValue, text(field), row, column)
    }
    reader.set(cell, state, row: row.number, table: number)
  }

  private mutating func addDate(
    _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ detail: inout CellDetail
  ) {
    guard let field = row.fields[column].ifFilled else { return }
    detail.date =
      dates.value(of: field, in: bytes)
      ?? dates.keep(TableDate.day(text(field)), of: field, in: bytes)
    if detail.date == nil, !text(field).isEmpty { pile.add(.badDate, text(field), row, column) }
  }

  private mutating func addAssumption(
    _ cell: Int, _ row: DelimitedRow, _ column: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: inout MatrixReader
  ) {
    guard let field = row.fields[column].ifFilled else { return }
    let word =
      assumptions.value(of: field, in: bytes)
      ?? assumptions.keep(CellWord(text(field), marks: CellMarks()), of: field, in: bytes)
    switch word {
    case .fulfilled, .tick, .cross: reader.cells[cell] |= ComplianceMatrix.assumedBit
    case .unfulfilled, .notApplicable, .empty: break
    case .unknown: pile.add(.badAssumption, text(field), row, column)
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
