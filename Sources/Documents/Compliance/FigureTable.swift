import Compliance
import DelimitedText

/// A cell of a table for a spreadsheet.
package enum FigureCell: Hashable, Sendable {
  /// Words; a spreadsheet never takes them for a formula.
  case text(String)
  /// A number with which a spreadsheet can count.
  case number(PrintedNumber)
  /// Nothing.
  case empty

  /// A whole number.
  static func count(_ count: Int) -> FigureCell { .number(PrintedNumber(digits: count)) }

  /// Words, or nothing.
  static func text(orNothing text: String?) -> FigureCell { text.map { .text($0) } ?? .empty }

  /// A percentage with two decimals, or «no aplica», which no mean of a spreadsheet counts.
  static func percentage(_ percentage: Percentage?) -> FigureCell {
    percentage.map { .number($0.rounded()) } ?? .text(YearValueWords.text(.notApplicable))
  }
}

/// A table for a spreadsheet, as CSV that Excel opens: UTF-8 with its mark, commas, CRLF (RFC 4180).
package struct FigureTable: Sendable {
  private var writer = DelimitedWriter()

  /// A table with the names of its columns.
  package init(_ header: [String]) { writer.add(header) }

  /// The file.
  package var bytes: [UInt8] { writer.bytes }

  /// Adds a row.
  package mutating func add(_ row: [FigureCell]) {
    for cell in row {
      switch cell {
      case .text(let text): writer.add(field: FormulaGuard.guarded(text))
      case .number(let number): writer.add(field: number.plain)
      case .empty: writer.add(field: "")
      }
    }
    writer.endRecord()
  }
}

extension PrintedNumber {
  /// «-0.03», «1234»: as spreadsheets and programs read it.
  package var plain: String {
    let sign = digits < 0 ? "-" : ""
    var text = String(digits.magnitude)
    guard decimals > 0 else { return sign + text }
    let missing = decimals + 1 - text.utf8.count
    if missing > 0 { text = String(repeating: "0", count: missing) + text }
    let point = text.index(text.endIndex, offsetBy: -decimals)
    return sign + text[..<point] + "." + text[point...]
  }
}
