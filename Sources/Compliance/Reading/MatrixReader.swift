import DelimitedText
import Diagnostics
import SourceText

/// A matrix, and everything that was found while it was read.
package struct MatrixReading: Sendable {
  /// The matrix; what could not be understood is missing in it.
  package let matrix: ComplianceMatrix
  /// All findings, in the order of the tables.
  package let findings: [Diagnostic]
}

extension ComplianceMatrix {
  /// Reads the tables of a matrix, long or wide, all together one matrix; `names` are what the plan calls
  /// them, and `progress` is told again and again how much of them is read, from 0 to 1.
  package static func read(
    _ tables: [SourceText], _ list: InstitutionList, _ scheme: ComplianceScheme,
    names: [String]? = nil, progress: (Double) -> Void = { _ in }
  ) -> MatrixReading {
    var reader = MatrixReader(list, scheme)
    let total = tables.reduce(0) { $0 + $1.bytes.count }
    var before = 0
    for (index, table) in tables.enumerated() {
      reader.read(table, name: names?[index] ?? table.name) {
        progress(Double(before + $0) / Double(max(total, 1)))
      }
      before += table.bytes.count
    }
    return reader.finished()
  }
}

/// Fills the cells of a matrix from one table after the other.
struct MatrixReader {
  let frame: MatrixFrame
  /// A state each (`CellState`, or one of the two below), and the flag of what is assumed.
  var cells: [UInt8]
  /// Where each cell was first given: the number of the row, and of the table.
  private var firstRows: [UInt32]
  private var firstTables: [UInt16]
  var details: [CellDetail] = []
  var repetitions = Repetitions()
  /// The tables that were read.
  private(set) var tables: [DelimitedTable] = []
  /// What the plan calls them.
  private(set) var tableNames: [String] = []
  private var findings: [Diagnostic] = []
  /// Whether something could not be read, so that nobody can say what is missing.
  private var isPartial = false

  /// A cell whose content was reported.
  static let reported: UInt8 = 4
  /// A cell with «x», as long as it is not known what that means.
  static let crossed: UInt8 = 5

  init(_ list: InstitutionList, _ scheme: ComplianceScheme) {
    frame = MatrixFrame(list, scheme)
    let count = list.institutions.count * frame.activities.count
    cells = Array(repeating: 0, count: count)
    firstRows = Array(repeating: 0, count: count)
    firstTables = Array(repeating: 0, count: count)
  }

  /// Reads a table; `progress` is told at which byte it is.
  mutating func read(_ file: SourceText, name: String, _ progress: (Int) -> Void) {
    let table = DelimitedTable(file)
    tables.append(table)
    tableNames.append(name)
    guard !table.columns.isEmpty else {
      findings += table.findings
      isPartial = true
      return
    }
    let columns = MatrixColumns(table, frame.names)
    findings += columns.findings
    guard let layout = columns.layout else {
      isPartial = true
      return
    }
    var rows = MatrixRows(table, number: tables.count - 1, columns.institution, frame)
    var shape: (findings: [Diagnostic], lostRows: Bool) = ([], false)
    table.source.bytes.withUnsafeBufferPointer { bytes in
      switch layout {
      case .long(let columns):
        shape = table.reading { row in
          row.tell(every: 10_000, progress)
          rows.readLong(row, columns, bytes, &self)
        }
      case .wide(let columns):
        shape = table.reading { row in
          row.tell(every: 100, progress)
          rows.readWide(row, columns, bytes, &self)
        }
      }
    }
    rows.settle(&self)
    // An unknown name is why another one seems to be missing.
    if shape.lostRows || rows.hasUnknownNames { isPartial = true }
    findings += (shape.findings + rows.pile.diagnostics).inReadingOrder()
  }

  /// Gives a cell its state, unless it has one; a second one is remembered.
  mutating func set(_ cell: Int, _ state: UInt8, row: Int, table: Int) {
    let present = cells[cell] & ComplianceMatrix.stateBits
    if present == CellState.missing.rawValue || present == Self.reported {
      cells[cell] = cells[cell] & ComplianceMatrix.assumedBit | state
      if state != Self.reported {
        firstRows[cell] = UInt32(clamping: row)
        firstTables[cell] = UInt16(clamping: table)
      }
    } else if state != Self.reported {
      repetitions.add(
        Repetitions.Pair(
          cell: cell, firstTable: Int(firstTables[cell]), firstRow: Int(firstRows[cell]),
          firstState: present, table: table, row: row, state: state))
    }
  }

  /// Remembers that what stands in a cell was reported.
  mutating func markReported(_ cell: Int) { set(cell, Self.reported, row: 0, table: 0) }

  func finished() -> MatrixReading {
    let isSorted = zip(details, details.dropFirst()).allSatisfy { $0.cell <= $1.cell }
    let details = isSorted ? details : details.sorted { $0.cell < $1.cell }
    let sources = tables.map(\.source)
    var findings = findings + repetitions.diagnostics(self)
    if repetitions.equalCount > 0, let finding = differentNotes(details, sources) {
      findings.append(finding)
    }
    if !isPartial { findings += MatrixGaps(self).diagnostics }
    let cells = cells.map { cell in
      cell & ComplianceMatrix.stateBits == Self.reported ? cell & ComplianceMatrix.assumedBit : cell
    }
    let matrix = ComplianceMatrix(
      axes: frame.scheme.axes, list: frame.list, cells: cells, details: details, sources: sources)
    return MatrixReading(matrix: matrix, findings: findings)
  }

  /// Cells that are given twice alike with other dates, links or remarks, of which the first are kept.
  private func differentNotes(_ details: [CellDetail], _ sources: [SourceText]) -> Diagnostic? {
    let found = zip(details, details.dropFirst()).filter { first, second in
      first.cell == second.cell && first.note(in: sources) != second.note(in: sources)
    }
    guard let (_, second) = found.first else { return nil }
    return ComplianceMessages.differentNotes(
      found.prefix(TroublePile.placeLimit).map { frame.name(ofCell: Int($0.0.cell)) }, found.count,
      (second.evidence ?? second.remark).map { Place(sources[Int(second.table)], $0.range) })
  }
}

extension DelimitedRow {
  /// Tells of some rows where they end.
  fileprivate func tell(every count: Int, _ progress: (Int) -> Void) {
    if number.isMultiple(of: count), let field = fields.last { progress(field.range.end) }
  }
}
