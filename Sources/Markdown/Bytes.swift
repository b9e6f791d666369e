/// The characters that mean something, as bytes of UTF-8.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")

  var isBlank: Bool { self == .space || self == .tab }
  var isWhitespace: Bool { isBlank || (.lineFeed ... .carriageReturn).contains(self) }
  var isControl: Bool { self < 0x20 || self == 0x7F }
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isLetterOrDigit: Bool { isLetter || isDigit }

  /// Whether a backslash before it takes its meaning away (section 2.4).
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isLetterOrDigit }

  var lowercased: UInt8 { isLetter ? self | 0x20 : self }
}

extension Collection<UInt8> {
  var text: String { String(decoding: self, as: UTF8.self) }

  /// Whether the bytes are those of a word of ASCII.
  func starts(with word: StaticString) -> Bool {
    starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

extension BidirectionalCollection<UInt8> where SubSequence: BidirectionalCollection {
  /// The bytes without spaces and tabs at either end.
  var trimmed: SubSequence {
    let start = drop(while: \.isBlank)
    let end = start.lastIndex { !$0.isBlank }
    return end.map { self[start.startIndex...$0] } ?? self[start.startIndex..<start.startIndex]
  }
}

extension [UInt8] {
  /// The byte at an index, or nil beyond the end.
  func at(_ index: Int) -> UInt8? { index < count ? self[index] : nil }

  /// Whether a word of ASCII stands at an index.
  func has(_ word: StaticString, at index: Int) -> Bool {
    index <= count && self[index...].starts(with: word)
  }

  /// The character that ends before an index.
  func scalar(before index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// The character that begins at an index.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < count else { return nil }
    var bytes = self[index..<Swift.min(index + 4, count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    return scalar
  }
}

extension Unicode.Scalar {
  /// White space as section 2.1 has it.
  var isMarkdownSpace: Bool {
    isASCII
      ? UInt8(ascii: self).isWhitespace && value != 0x0B
      : properties.generalCategory == .spaceSeparator
  }

  /// Punctuation as section 2.1 has it: the categories P and S.
  var isMarkdownPunctuation: Bool {
    if isASCII { return UInt8(ascii: self).isPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return true
    default: return false
    }
  }
}
