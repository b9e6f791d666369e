import Diagnostics
import SourceText

/// Cells that are given more than once: with the same value, or with another one.
struct Repetitions {
  /// A cell and the places where it is given.
  struct Pair: Hashable {
    let cell: Int
    let firstTable: Int
    let firstRow: Int
    let firstState: UInt8
    let table: Int
    let row: Int
    let state: UInt8

    /// The same with a state instead of «x».
    fileprivate func settled(as settled: CellState) -> Pair {
      /// The state, unless it is «x».
      func known(_ state: UInt8) -> UInt8 {
        state == MatrixReader.crossed ? settled.rawValue : state
      }
      return Pair(
        cell: cell, firstTable: firstTable, firstRow: firstRow, firstState: known(firstState),
        table: table, row: row, state: known(state))
    }
  }

  /// The first cells given again alike, and how many there are.
  private(set) var equal: [Pair] = []
  private(set) var equalCount = 0
  /// The first cells given again otherwise, and how many there are.
  private(set) var different: [Pair] = []
  private(set) var differentCount = 0

  /// Cells of one table of which one gives «x», as long as it is not known what that means.
  private var crossed: [Pair] = []

  mutating func add(_ pair: Pair) {
    if pair.state == MatrixReader.crossed || pair.firstState == MatrixReader.crossed {
      crossed.append(pair)
    } else if pair.state == pair.firstState {
      equalCount += 1
      if equal.count < TroublePile.placeLimit { equal.append(pair) }
    } else {
      differentCount += 1
      if different.count < TroublePile.placeLimit { different.append(pair) }
    }
  }

  /// Decides what «x» means in the table that was read; where nobody knows, that was reported.
  mutating func settleCrosses(as state: CellState?) {
    for pair in crossed where state != nil {
      add(pair.settled(as: state ?? .missing))
    }
    crossed = []
  }

  func diagnostics(_ reader: MatrixReader, _ sources: [SourceText]) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if differentCount > 0 {
      result.append(
        ComplianceMessages.contradictoryCells(different, differentCount, reader, sources))
    }
    if equalCount > 0 {
      result.append(ComplianceMessages.repeatedCells(equal, equalCount, reader, sources))
    }
    return result
  }
}

extension MatrixReader {
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

  /// «INM (I041) en E1-07».
  func name(ofCell cell: Int) -> String {
    let institution = list.institutions[cell / activities.count]
    return "\(institution.label) en \(activities[cell % activities.count].key)"
  }
}
