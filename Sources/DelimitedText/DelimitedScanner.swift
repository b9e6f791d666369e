import SourceText

/// Reads one record after the other; line breaks are LF, CR and CRLF (RFC 4180, section 2).
struct DelimitedScanner {
  /// What is wrong with the quotation marks of a field.
  struct QuoteFault {
    enum Kind {
      case textBehind
      case unclosed
    }
    let kind: Kind
    let range: ByteRange
    /// Where the quotation mark stands that closes the field; its end where none does.
    let closing: Int
    /// The number of the field in its record, from 0.
    let column: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  /// Whether U+FFFD in a field makes it broken.
  private let looksForReplacements: Bool
  /// Where the next record begins.
  private(set) var offset: Int
  /// The fields of the record that was read last.
  private(set) var fields: [DelimitedField] = []
  /// What is wrong with the record that was read last.
  private(set) var faults: [QuoteFault] = []

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ delimiter: Delimiter, from start: Int,
    looksForReplacements: Bool = false
  ) {
    self.bytes = bytes
    self.delimiter = delimiter.rawValue
    self.looksForReplacements = looksForReplacements
    offset = start
  }

  /// Reads the next record; false at the end of the text.
  mutating func next() -> Bool {
    guard offset < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    if !faults.isEmpty { faults = [] }
    while true {
      readField()
      guard offset < bytes.count else { return true }
      let byte = bytes[offset]
      offset += 1
      if byte == delimiter {
        guard offset == bytes.count else { continue }
        add(offset, offset, .plain)
        return true
      }
      if byte == .carriageReturn, offset < bytes.count, bytes[offset] == .lineFeed { offset += 1 }
      return true
    }
  }

  /// Whether the first field is empty or begins with a space.
  var beginsBlank: Bool {
    fields.first.map { $0.range.isEmpty || bytes[$0.range.start] == 0x20 } ?? true
  }

  /// Whether all fields of the record are empty, or have nothing but spaces.
  var isBlank: Bool {
    fields.allSatisfy { field in
      (field.range.start..<field.range.end).allSatisfy { bytes[$0] == 0x20 }
    }
  }

  /// Reads up to the delimiter or line break behind the field.
  private mutating func readField() {
    let start = offset
    if offset < bytes.count, bytes[offset] == .quotationMark { return readQuoted(start) }
    skipToEnd()
    add(start, offset, .plain)
  }

  private mutating func readQuoted(_ start: Int) {
    offset += 1
    while offset < bytes.count {
      guard bytes[offset] == .quotationMark else {
        offset += 1
        continue
      }
      guard offset + 1 < bytes.count, bytes[offset + 1] == .quotationMark else { break }
      offset += 2
    }
    guard offset < bytes.count else {
      // What follows would be swallowed: the field ends with its line instead.
      offset = start
      while offset < bytes.count, !bytes[offset].isLineBreak { offset += 1 }
      return addFault(.unclosed, start, closing: offset)
    }
    let end = offset
    offset += 1
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    let behind = offset
    skipToEnd()
    if offset > behind {
      addFault(.textBehind, start, closing: end)
    } else {
      add(start + 1, end, .quoted)
    }
  }

  private mutating func skipToEnd() {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == delimiter || byte.isLineBreak { return }
      offset += 1
    }
  }

  private mutating func add(_ start: Int, _ end: Int, _ form: DelimitedField.Form) {
    let isBroken = looksForReplacements && hasReplacement(start, end)
    fields.append(DelimitedField(ByteRange(start, end), isBroken ? .broken : form))
  }

  private mutating func addFault(_ kind: QuoteFault.Kind, _ start: Int, closing: Int) {
    let range = ByteRange(start, offset)
    faults.append(
      QuoteFault(kind: kind, range: range, closing: closing, column: fields.count))
    fields.append(DelimitedField(range, .broken))
  }

  private func hasReplacement(_ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    return (start...end - 3).contains {
      bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF && bytes[$0 + 2] == 0xBD
    }
  }
}
