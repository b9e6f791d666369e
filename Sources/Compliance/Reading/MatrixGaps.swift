import Diagnostics
import SourceText

/// What a complete matrix would have and the tables do not: activities that stand nowhere,
/// institutions that stand nowhere, and single cells.
struct MatrixGaps {
  /// The activities without any cell.
  private(set) var activities: [Activity] = []
  /// The institutions without any cell.
  private(set) var institutions: [Institution] = []
  /// The first of the other missing cells, and how many there are.
  private(set) var cells: [Int] = []
  private(set) var cellCount = 0
  private let reader: MatrixReader

  init(_ reader: MatrixReader) {
    self.reader = reader
    let width = reader.frame.activities.count
    let count = reader.frame.list.institutions.count
    guard width > 0, count > 0 else { return }
    var (perActivity, perInstitution) = (
      Array(repeating: 0, count: width), Array(repeating: 0, count: count)
    )
    for cell in reader.cells.indices where reader.isGap(cell) {
      perActivity[cell % width] += 1
      perInstitution[cell / width] += 1
    }
    activities = perActivity.indices.filter { perActivity[$0] == count }
      .map { reader.frame.activities[$0] }
    institutions = perInstitution.indices.filter { perInstitution[$0] == width }
      .map { reader.frame.list.institutions[$0] }
    // Where nothing was given at all, one of the two says so.
    if activities.count == width { institutions = [] }
    for cell in reader.cells.indices where reader.isGap(cell) {
      guard perActivity[cell % width] < count, perInstitution[cell / width] < width else {
        continue
      }
      cellCount += 1
      if cells.count < TroublePile.placeLimit { cells.append(cell) }
    }
  }

  var diagnostics: [Diagnostic] {
    var result: [Diagnostic] = []
    let list = reader.frame.list
    if !activities.isEmpty, let table = reader.tables.first, let first = table.columns.first,
      let last = table.columns.last
    {
      result.append(
        ComplianceMessages.missingActivities(
          activities, Place(table.source, first.range.union(last.range))))
    }
    if !institutions.isEmpty {
      result.append(ComplianceMessages.missingInstitutions(institutions, list.source))
    }
    if cellCount > 0 {
      result.append(
        ComplianceMessages.missingCells(
          cells.map { reader.frame.name(ofCell: $0) }, cellCount,
          Place(
            list.source,
            list.institutions[cells[0] / reader.frame.activities.count].range)))
    }
    return result
  }
}

extension MatrixReader {
  /// Whether nothing was given for a cell.
  fileprivate func isGap(_ cell: Int) -> Bool {
    cells[cell] & ComplianceMatrix.stateBits == CellState.missing.rawValue
  }
}
