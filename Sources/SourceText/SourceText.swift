/// The bytes of one file as they were read, with the name that is shown to the user.
///
/// Nothing in it is ever normalised: line ends, a byte order mark and even invalid UTF-8 stay as
/// they are, so that an edit can leave every byte outside its range untouched.
package struct SourceText: Hashable, Sendable {
  /// The name that messages show, usually the path as the user gave it.
  package let name: String
  /// The unchanged bytes.
  package let bytes: [UInt8]

  /// A text from the bytes of a file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A text from a string, for texts that the program itself makes.
  package init(name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// Whether the text begins with the UTF-8 byte order mark.
  package var hasByteOrderMark: Bool { bytes.starts(with: [0xEF, 0xBB, 0xBF]) }

  /// The same text without its byte order mark, for what is only read.
  package var withoutByteOrderMark: SourceText {
    hasByteOrderMark ? SourceText(name: name, bytes: Array(bytes.dropFirst(3))) : self
  }

  /// The line end that the file uses: that of its first line, `\n` when it has none.
  package var lineEnding: String {
    guard let index = bytes.firstIndex(where: \.isLineBreak) else { return "\n" }
    guard bytes[index] == .carriageReturn else { return "\n" }
    return index + 1 < bytes.count && bytes[index + 1] == .lineFeed ? "\r\n" : "\r"
  }

  /// The whole range of the text.
  package var range: ByteRange { ByteRange(0, bytes.count) }

  /// The characters of a range; bytes that are not UTF-8 come out as U+FFFD.
  package subscript(range: ByteRange) -> String {
    let start = min(range.start, bytes.count)
    return String(decoding: bytes[start..<min(range.end, bytes.count)], as: UTF8.self)
  }
}

extension UInt8 {
  // Computed, so that other modules, whose hottest loops ask for them, need no call.

  /// LF, U+000A.
  @inlinable package static var lineFeed: UInt8 { 0x0A }
  /// CR, U+000D.
  @inlinable package static var carriageReturn: UInt8 { 0x0D }
  /// Whether the byte ends a line: LF or CR.
  @inlinable package var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
}
