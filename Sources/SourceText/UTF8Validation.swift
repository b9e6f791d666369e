/// A byte with which a text stops being UTF-8 text.
package struct InvalidByte: Hashable, Sendable {
  /// What is wrong with the byte.
  package enum Reason: Hashable, Sendable {
    /// It begins or continues no UTF-8 sequence (RFC 3629, section 3).
    case notUTF8
    /// It is a control character that no text file should hold (YAML 1.2.2, section 5.1).
    case control
  }
  /// The offset of the byte.
  package let offset: Int
  /// What is wrong with it.
  package let reason: Reason
}

extension SourceText {
  /// The first byte that keeps this from being a text: one that is not UTF-8, or a control character
  /// other than tab, line feed and carriage return; nil when all is well.
  package var firstInvalidByte: InvalidByte? {
    bytes.withUnsafeBytes { firstInvalid(in: $0, from: 0) }
  }

  /// Whether every byte belongs to a UTF-8 sequence; control characters are not looked at.
  package var isUTF8: Bool {
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      while let invalid = firstInvalid(in: bytes, from: offset) {
        guard invalid.reason == .control else { return false }
        offset = invalid.offset + (bytes[invalid.offset] < 0x80 ? 1 : 2)
      }
      return true
    }
  }
}

/// Eight bytes at a time while they are printable ASCII, else one sequence at a time.
private func firstInvalid(in bytes: UnsafeRawBufferPointer, from start: Int) -> InvalidByte? {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highBits = ones << 7
  let count = bytes.count
  var offset = start
  while offset < count {
    if offset + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      // A borrow into the high bit marks a byte below 0x20 (or above 0x7F, which the or catches).
      if (word | (word &- ones &* 0x20)) & highBits == 0, !containsDelete(word, ones) {
        offset += 8
        continue
      }
    }
    let byte = bytes[offset]
    if byte < 0x80 {
      if byte < 0x20 ? !isTextControl(byte) : byte == 0x7F {
        return InvalidByte(offset: offset, reason: .control)
      }
      offset += 1
      continue
    }
    let length = sequenceLength(bytes, offset)
    if length == 0 { return InvalidByte(offset: offset, reason: .notUTF8) }
    // U+0080–U+009F are control characters too, except U+0085, the next-line character.
    if byte == 0xC2, bytes[offset + 1] < 0xA0, bytes[offset + 1] != 0x85 {
      return InvalidByte(offset: offset, reason: .control)
    }
    offset += length
  }
  return nil
}

@inline(__always)
private func containsDelete(_ word: UInt64, _ ones: UInt64) -> Bool {
  // All bytes are below 0x80 here, so adding one reaches the high bit only from 0x7F.
  (word &+ ones) & (ones << 7) != 0
}

private func isTextControl(_ byte: UInt8) -> Bool {
  byte == 0x09 || byte.isLineBreak
}

/// The length of the well-formed sequence of two to four bytes at an offset, or 0 (Unicode Standard,
/// table 3-7).
private func sequenceLength(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
  let first = bytes[offset]
  let (length, second): (Int, ClosedRange<UInt8>) =
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  guard length > 0, offset + length <= bytes.count, second.contains(bytes[offset + 1]) else {
    return 0
  }
  for next in offset + 2..<max(offset + 2, offset + length) where bytes[next] & 0xC0 != 0x80 {
    return 0
  }
  return length
}
