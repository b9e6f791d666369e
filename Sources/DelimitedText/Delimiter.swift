import SourceText

/// The sign between two fields of a record.
package enum Delimiter: UInt8, CaseIterable, Sendable {
  /// A comma, as RFC 4180 has it.
  case comma = 0x2C
  /// A semicolon, which Excel writes where the comma is the decimal sign.
  case semicolon = 0x3B
  /// A tab, as in what is copied from a sheet.
  case tab = 0x09

  /// «coma», «punto y coma», «tabulador».
  package var name: String {
    switch self {
    case .comma: "coma"
    case .semicolon: "punto y coma"
    case .tab: "tabulador"
    }
  }
}

/// How often each delimiter stands outside quotation marks in the first records of a text.
///
/// A quotation mark opens a field behind any of the three, so that all are counted in one pass.
struct DelimiterCensus {
  /// So many records are looked at.
  static let sampleSize = 50

  /// The counts of a record, in the order of `Delimiter.allCases`; empty lines are left out.
  private(set) var records: [[Int]] = []

  /// Where in a field a byte stands.
  private enum Position {
    case start, plain, quoted, closed
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var (offset, recordStart, counts) = (start, start, [0, 0, 0])
    var position = Position.start
    let sample = bytes[start..<min(bytes.count, start + 4_096)]
    let lines = sample.split(whereSeparator: \.isLineBreak)
    let barred = lines.count { $0.contains(0x7C) }
    hasBars = barred * 2 > lines.count
    while offset < bytes.count, records.count < Self.sampleSize {
      let byte = bytes[offset]
      offset += 1
      if position == .quoted {
        if byte == .quotationMark { position = .closed }
      } else if let index = Delimiter.allCases.firstIndex(where: { $0.rawValue == byte }) {
        counts[index] += 1
        position = .start
      } else if byte.isLineBreak {
        if offset - 1 > recordStart { records.append(counts) }
        (counts, position, recordStart) = ([0, 0, 0], .start, offset)
      } else {
        // A doubled quotation mark closes a field and opens it again.
        let opens = byte == .quotationMark && position != .plain
        position = opens ? .quoted : .plain
      }
    }
    if offset == bytes.count, offset > recordStart, records.count < Self.sampleSize {
      records.append(counts)
    }
  }

  /// Whether most lines have vertical bars, a delimiter that is not read.
  private(set) var hasBars = false

  /// The delimiter that gives every record the columns of the first one, and the more columns where
  /// two do; else the only one that the header has, or that does so for most records: the others are
  /// then reported.
  var choice: Delimiter? {
    guard let header = records.first else { return .comma }
    guard header.contains(where: { $0 > 0 }) else { return belowTitle ?? .comma }
    let fitting = header.indices.filter { index in
      header[index] > 0 && records.allSatisfy { $0[index] == header[index] }
    }
    // The first of those with most columns: a comma before a semicolon.
    guard let best = fitting.max(by: { (header[$0], $1) < (header[$1], $0) }) else {
      return mostlyFitting(header)
    }
    return Delimiter.allCases[best]
  }

  /// The delimiter of the records below a title that has none: most of them have it as often.
  private var belowTitle: Delimiter? {
    let others = records.dropFirst()
    return Delimiter.allCases.first { delimiter in
      let index = Delimiter.allCases.firstIndex(of: delimiter) ?? 0
      let counts = others.map { $0[index] }
      guard let common = counts.max(), common > 0 else { return false }
      return others.count > 1 && counts.count { $0 == common } * 2 > others.count
    }
  }

  private func mostlyFitting(_ header: [Int]) -> Delimiter? {
    let present = header.indices.filter { header[$0] > 0 }
    if present.count == 1 { return Delimiter.allCases[present[0]] }
    let fitting = header.indices.filter { index in
      header[index] > 0 && records.count { $0[index] == header[index] } * 2 > records.count
    }
    return fitting.count == 1 ? Delimiter.allCases[fitting[0]] : nil
  }
}

extension UInt8 {
  /// The quotation mark of RFC 4180, U+0022.
  @inlinable static var quotationMark: UInt8 { 0x22 }
}
