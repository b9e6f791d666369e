import CivilTime
import DelimitedText
import SourceText

/// Institutions × activities: one byte a cell, and what few cells tell beside their state.
///
/// 8,000 institutions with 100 activities take 800 kB.
package struct ComplianceMatrix: Sendable {
  /// The axes, in the order of the columns.
  package let axes: [Axis]
  /// The institutions, in the order of their list.
  package let institutions: [Institution]
  /// The groups and sectors.
  package let classification: Classification
  /// The activities of all axes: the columns.
  package let activities: [Activity]
  /// The columns of each axis; empty where only published figures are known of it.
  package let columns: [Range<Int>]
  /// The rows one after the other: the state in the low bits, and flags.
  let cells: [UInt8]
  /// What cells tell beside their state, by the number of the cell.
  private let details: [CellDetail]
  /// The tables from which the details come.
  private let sources: [SourceText]

  /// The bit of a cell that is assumed.
  static let assumedBit: UInt8 = 0x10
  /// The bits that hold the state.
  static let stateBits: UInt8 = 0x0F

  init(
    axes: [Axis], list: InstitutionList, cells: [UInt8], details: [CellDetail] = [],
    sources: [SourceText] = []
  ) {
    self.axes = axes
    institutions = list.institutions
    classification = Classification(groups: list.groups, sectors: list.sectors)
    activities = axes.flatMap(\.activities)
    columns = axes.reduce(into: []) { columns, axis in
      let start = columns.last?.upperBound ?? 0
      columns.append(start..<start + axis.activities.count)
    }
    self.cells = cells
    self.details = details
    self.sources = sources
  }

  /// What is known of an institution and an activity, by their numbers.
  package subscript(institution: Int, activity: Int) -> CellState {
    CellState(rawValue: cells[institution * activities.count + activity] & Self.stateBits)
      ?? .missing
  }

  /// Whether that is assumed: the matrix was reconstructed and nothing told so.
  package func isAssumed(_ institution: Int, _ activity: Int) -> Bool {
    cells[institution * activities.count + activity] & Self.assumedBit != 0
  }

  /// How many cells are assumed.
  package var assumedCount: Int { cells.count { $0 & Self.assumedBit != 0 } }

  /// How many cells of an institution are assumed.
  package func assumedCount(of institution: Int) -> Int {
    let start = institution * activities.count
    return cells[start..<start + activities.count].count { $0 & Self.assumedBit != 0 }
  }

  /// Whether any cell is assumed.
  package var hasAssumptions: Bool { cells.contains { $0 & Self.assumedBit != 0 } }

  /// When the cell was judged, by which link, and what was remarked; nil where none of it was told.
  package func note(_ institution: Int, _ activity: Int) -> CellNote? {
    let cell = UInt32(institution * activities.count + activity)
    var (low, high) = (0, details.count)
    while low < high {
      let middle = (low + high) / 2
      if details[middle].cell < cell { low = middle + 1 } else { high = middle }
    }
    guard low < details.count, details[low].cell == cell else { return nil }
    return details[low].note(in: sources)
  }

  /// The names of the groups, in their order.
  package var groups: [String] { classification.groups }
  /// The names of the sectors, in their order.
  package var sectors: [String] { classification.sectors }

  /// The name of a part of the institutions.
  package func name(of scope: Scope) -> String { classification.name(of: scope) }
}

/// What a cell tells beside its state.
package struct CellNote: Hashable, Sendable {
  /// When it was judged.
  package let date: CivilDate?
  /// What proves it.
  package let evidence: String?
  /// What was remarked.
  package let remark: String?
}

/// The same, as ranges of a table.
struct CellDetail: Sendable {
  let cell: UInt32
  let table: UInt32
  var date: CivilDate?
  var evidence: DelimitedField?
  var remark: DelimitedField?

  init(cell: UInt32, table: UInt32) {
    self.cell = cell
    self.table = table
  }

  /// Whether it tells anything.
  var isFilled: Bool { date != nil || evidence != nil || remark != nil }

  /// What it says, in the texts of the tables.
  func note(in sources: [SourceText]) -> CellNote {
    /// What a field says, if it says anything.
    func text(_ field: DelimitedField?) -> String? {
      let text = field.map { sources[Int(table)].text(of: $0).trimmed }
      return text == "" ? nil : text
    }
    return CellNote(date: date, evidence: text(evidence), remark: text(remark))
  }
}
