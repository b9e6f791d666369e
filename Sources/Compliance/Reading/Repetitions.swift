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

  func diagnostics(_ reader: MatrixReader) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if differentCount > 0 {
      result.append(
        ComplianceMessages.contradictoryCells(different, differentCount, reader))
    }
    if equalCount > 0 {
      result.append(ComplianceMessages.repeatedCells(equal, equalCount, reader))
    }
    return result
  }
}
