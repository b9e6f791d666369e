import Diagnostics
import SourceText

@testable import DelimitedText

/// A table read whole: its records as texts, and what was found.
struct Reading {
  var header: [String] = []
  var rows: [[String]] = []
  var numbers: [Int] = []
  var findings: [Diagnostic] = []
  let table: DelimitedTable

  init(_ bytes: [UInt8]) {
    let table = DelimitedTable(SourceText(name: "tabla.csv", bytes: bytes))
    self.table = table
    header = table.columns.map(\.name)
    let shape = table.read { row in
      rows.append(row.fields.map { $0.form == .broken ? "⌧" : table.text(of: $0) })
      numbers.append(row.number)
    }
    findings = table.findings + shape
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var ids: [String] { findings.map(\.id.rawValue) }
}

/// Numbers that look random and are the same in every run (a linear congruential generator).
struct Generator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[next(elements.count)] }
}
