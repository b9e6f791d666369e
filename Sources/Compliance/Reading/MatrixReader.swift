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
  /// Reads the tables of a matrix, long or wide, all together one matrix; `progress` is told again
  /// and again how much of them is read, from 0 to 1.
  package static func read(
    _ tables: [SourceText], _ list: InstitutionList, _ scheme: ComplianceScheme,
    progress: (Double) -> Void = { _ in }
  ) -> MatrixReading {
    var reader = MatrixReader(list, scheme)
    let total = tables.reduce(0) { $0 + $1.bytes.count }
    var before = 0
    for table in tables {
      reader.read(table) { progress(Double(before + $0) / Double(max(total, 1))) }
      before += table.bytes.count
    }
    return reader.finished()
  }
}

/// Fills the cells of a matrix from one table after the other.
struct MatrixReader {
  let scheme: ComplianceScheme
  let list: InstitutionList
  let names: ActivityNames
  let activities: [Activity]
  /// The number of the axis of each activity.
  let axisNumbers: [Int]
  /// A state each (`CellState`, or one of the two below), and the flag of what is assumed.
  var cells: [UInt8]
  /// Where each cell was first given: the number of the row, and of the table.
  var firstRows: [UInt32]
  var firstTables: [UInt16]
  var details: [CellDetail] = []
  var repetitions = Repetitions()
  private var findings: [Diagnostic] = []
  private var sources: [SourceText] = []
  /// Whether a table could not be read at all, so that nobody can say what is missing.
  private var isPartial = false

  /// A cell whose content was reported.
  static let reported: UInt8 = 4
  /// A cell with «x», as long as it is not known what that means.
  static let crossed: UInt8 = 5

  init(_ list: InstitutionList, _ scheme: ComplianceScheme) {
    self.scheme = scheme
    self.list = list
    activities = scheme.activities
    names = ActivityNames(activities)
    axisNumbers = scheme.axes.enumerated().flatMap { index, axis in
      axis.activities.map { _ in index }
    }
    let count = list.institutions.count * activities.count
    cells = Array(repeating: 0, count: count)
    firstRows = Array(repeating: 0, count: count)
    firstTables = Array(repeating: 0, count: count)
  }

  /// Reads a table; `progress` is told at which byte it is.
  mutating func read(_ file: SourceText, _ progress: (Int) -> Void) {
    let table = DelimitedTable(file)
    sources.append(table.source)
    findings += table.findings
    guard !table.columns.isEmpty else {
      isPartial = true
      return
    }
    let columns = MatrixColumns(table, names)
    findings += columns.findings
    guard let layout = columns.layout else {
      isPartial = true
      return
    }
    var rows = MatrixRows(
      table, number: sources.count - 1, institution: columns.institution, self)
    var shape: [Diagnostic] = []
    table.source.bytes.withUnsafeBufferPointer { bytes in
      switch layout {
      case .long(let activity, let axis, let aspects):
        let columns = LongColumns(activity: activity, axis: axis, aspects: aspects)
        shape = table.read { row in
          row.tell(every: 10_000, progress)
          rows.readLong(row, columns, bytes, &self)
        }
      case .wide(let columns):
        let columns = columns.sorted { $0.activity < $1.activity }
        shape = table.read { row in
          row.tell(every: 100, progress)
          rows.readWide(row, columns, bytes, &self)
        }
      }
    }
    rows.settleCrosses(&self)
    findings += (shape + rows.pile.diagnostics).inReadingOrder()
  }

  func finished() -> MatrixReading {
    var findings = findings + repetitions.diagnostics(self, sources)
    if !isPartial { findings += MatrixGaps(self).diagnostics }
    let cells = cells.map { cell in
      cell & ComplianceMatrix.stateBits == Self.reported ? cell & ComplianceMatrix.assumedBit : cell
    }
    let isSorted = zip(details, details.dropFirst()).allSatisfy { $0.cell <= $1.cell }
    let matrix = ComplianceMatrix(
      axes: scheme.axes, list: list, cells: cells,
      details: isSorted ? details : details.sorted { $0.cell < $1.cell }, sources: sources)
    return MatrixReading(matrix: matrix, findings: findings)
  }
}

extension DelimitedRow {
  /// Tells of some rows where they end.
  fileprivate func tell(every count: Int, _ progress: (Int) -> Void) {
    if number.isMultiple(of: count), let field = fields.last { progress(field.range.end) }
  }
}
