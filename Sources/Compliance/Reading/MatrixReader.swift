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
  /// Reads the tables of a matrix, long or wide, all together one matrix.
  package static func read(
    _ tables: [SourceText], _ list: InstitutionList, _ scheme: ComplianceScheme
  ) -> MatrixReading {
    var reader = MatrixReader(list, scheme)
    for table in tables { reader.read(table) }
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

  mutating func read(_ file: SourceText) {
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
        shape = table.read { rows.readLong($0, columns, bytes, &self) }
      case .wide(let columns):
        let columns = columns.sorted { $0.activity < $1.activity }
        shape = table.read { rows.readWide($0, columns, bytes, &self) }
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
