import SourceText

/// Writes records as RFC 4180 has them: CRLF behind each, quotation marks where they are needed.
package struct DelimitedWriter: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8]
  private let delimiter: UInt8
  private var isAtStart = true
  /// The number of fields of the record that is being written, and whether they are empty.
  private var fieldCount = 0
  private var isBlank = true

  /// A writer of an empty table; Excel knows UTF-8 by the byte order mark only.
  package init(delimiter: Delimiter = .comma, hasByteOrderMark: Bool = true) {
    self.delimiter = delimiter.rawValue
    bytes = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  /// Writes a record.
  package mutating func add(_ fields: some Sequence<String>) {
    for field in fields { add(field: field) }
    endRecord()
  }

  /// Writes the next field of a record.
  package mutating func add(field: String) {
    if fieldCount > 0 { bytes.append(delimiter) }
    fieldCount += 1
    isBlank = isBlank && field.isEmpty
    // A table is not to begin as the line does by which Excel is told the delimiter.
    let isHint = isAtStart && field.lowercased().hasPrefix("sep=")
    isAtStart = false
    var field = field
    field.withUTF8 { text in
      // Without quotation marks, a program could take another delimiter for ours.
      guard isHint || text.contains(where: \.isSpecial) else {
        bytes.append(contentsOf: text)
        return
      }
      bytes.append(.quotationMark)
      for byte in text {
        if byte == .quotationMark { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(.quotationMark)
    }
  }

  /// Ends a record.
  package mutating func endRecord() {
    // A record of one empty field would be an empty line.
    if fieldCount == 1, isBlank { bytes += [.quotationMark, .quotationMark] }
    bytes += [.carriageReturn, .lineFeed]
    (fieldCount, isBlank) = (0, true)
  }
}

extension UInt8 {
  /// Whether a field that has it stands between quotation marks: the delimiters, those marks, and line
  /// breaks.
  fileprivate var isSpecial: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), .quotationMark, .carriageReturn,
      .lineFeed:
      true
    default: false
    }
  }
}
