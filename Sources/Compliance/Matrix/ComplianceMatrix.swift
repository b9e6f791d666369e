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
  /// The names of the groups, in their order.
  package let groups: [String]
  /// The names of the sectors, in their order.
  package let sectors: [String]
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
    groups = list.groups
    sectors = list.sectors
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
    let detail = details[low]
    /// What a field says, if it says anything.
    func text(_ field: DelimitedField?) -> String? {
      let text = field.map { sources[Int(detail.table)].text(of: $0).trimmed }
      return text == "" ? nil : text
    }
    return CellNote(
      date: detail.date, evidence: text(detail.evidence), remark: text(detail.remark))
  }

  /// The part of the institutions that bears a name: the whole, a group or, behind these, a sector.
  package func scope(named name: String) -> Scope? {
    let word = name.comparable
    if Self.wordsForWhole.contains(word) { return .whole }
    if let group = groups.firstIndex(where: { $0.comparable == word }) { return .group(group) }
    return sectors.firstIndex { $0.comparable == word }.map { .sector($0) }
  }

  /// The name of a part of the institutions.
  package func name(of scope: Scope) -> String {
    switch scope {
    case .whole: Self.nameOfWhole
    case .group(let group): groups[group]
    case .sector(let sector): sectors[sector]
    }
  }

  /// What all institutions together are called.
  package static let nameOfWhole = "Total"

  static let wordsForWhole: Set<String> = [
    "", "total", "conjunto", "todas", "todas las instituciones",
  ]
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
}
