import Diagnostics
import SourceText

/// The first record of a table: its fields, the delimiter that they show, and what is wrong with them.
struct HeaderRecord {
  private(set) var delimiter = Delimiter.comma
  /// The fields, empty ones at the end included.
  private(set) var fields: [DelimitedField] = []
  private(set) var findings: [Diagnostic] = []
  /// Where it begins.
  private(set) var start = 0
  /// Where the next record begins.
  private(set) var end = 0

  init(_ text: TableText) {
    let source = text.source
    switch text.encoding {
    case .utf16: findings = [DelimitedMessages.utf16(source)]
    case .workbook: findings = [DelimitedMessages.workbook(source)]
    case .page: findings = [DelimitedMessages.page(source)]
    case .utf8, .damagedUTF8, .windows1252: read(text)
    }
  }

  private mutating func read(_ text: TableText) {
    let source = text.source
    if text.encoding == .windows1252 { findings.append(DelimitedMessages.windows1252(source)) }
    let start = source.hasByteOrderMark ? 3 : 0
    let named = source.delimiterLine(from: start)
    source.bytes.withUnsafeBufferPointer { bytes in
      let census = DelimiterCensus(bytes, from: named?.end ?? start)
      guard let delimiter = named?.delimiter ?? census.choice else {
        findings.append(DelimitedMessages.doubtfulDelimiter(census, source))
        return
      }
      var scanner = DelimitedScanner(
        bytes, delimiter, from: named?.end ?? start, looksForReplacements: text.hasUndefinedBytes)
      guard scanner.next(), !scanner.isBlank else {
        findings.append(DelimitedMessages.emptyTable(source))
        return
      }
      (self.delimiter, fields, end) = (delimiter, scanner.fields, scanner.offset)
      self.start = named?.end ?? start
      if census.hasBars, scanner.fields.count == 1 {
        findings.append(DelimitedMessages.bars(source))
        fields = []
      }
      findings += scanner.faults.map { DelimitedMessages.quoteFault($0, row: 1, [], source) }
    }
    lookForNames(text)
  }

  private mutating func lookForNames(_ text: TableText) {
    let source = text.source
    for column in columns(in: source) {
      let place = Place(source, column.range)
      if column.name.isEmpty {
        findings.append(DelimitedMessages.namelessColumn(column.letters, place))
      } else if text.hasUndefinedBytes, column.name.contains("\u{FFFD}") {
        findings.append(
          DelimitedMessages.undefinedByte(row: 1, column.letters, place, text.encoding))
      }
    }
  }

  /// The columns, those that stand empty behind the last one left out.
  func columns(in source: SourceText) -> [DelimitedColumn] {
    let width = fields.lastIndex { !$0.range.isEmpty }.map { $0 + 1 } ?? 0
    return fields.prefix(width).enumerated().map { index, field in
      DelimitedColumn(index: index, name: source.text(of: field).trimmed, range: field.range)
    }
  }
}

extension SourceText {
  /// The delimiter that a first line `sep=;` names, as Excel writes and reads it, and its end.
  fileprivate func delimiterLine(from start: Int) -> (delimiter: Delimiter, end: Int)? {
    let line = bytes[start...].prefix { !$0.isLineBreak }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let delimiter = line.last.flatMap(Delimiter.init)
    else { return nil }
    var end = line.endIndex
    if end < bytes.count { end += 1 }
    if end < bytes.count, bytes[end - 1] == .carriageReturn, bytes[end] == .lineFeed { end += 1 }
    return (delimiter, end)
  }
}
