import SourceText

/// The bytes of a table as UTF-8, whatever they were written in.
struct TableText {
  /// What the bytes were written in.
  enum Encoding {
    case utf8
    /// UTF-8 but for a few bytes.
    case damagedUTF8
    case windows1252
    case utf16
    /// No text: a workbook of Excel, which is a ZIP file.
    case workbook
    /// No table: a page of HTML.
    case page
  }

  /// The encoding that the bytes show.
  let encoding: Encoding
  /// The text as UTF-8: the file's own bytes, wherever they are that.
  let source: SourceText
  /// Whether bytes without a letter in Windows-1252 became U+FFFD.
  let hasUndefinedBytes: Bool

  init(_ file: SourceText) {
    let bytes = file.bytes
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      (encoding, source, hasUndefinedBytes) = (.workbook, file, false)
    } else if Self.isPage(bytes) {
      (encoding, source, hasUndefinedBytes) = (.page, file, false)
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(64).contains(0)
    {
      (encoding, source, hasUndefinedBytes) = (.utf16, file, false)
    } else if file.isUTF8 {
      (encoding, source, hasUndefinedBytes) = (.utf8, file, false)
    } else if Self.isDamagedUTF8(bytes) {
      encoding = .damagedUTF8
      source = SourceText(
        name: file.name, bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
      hasUndefinedBytes = true
    } else {
      var (text, hasUndefined): ([UInt8], Bool) = ([], false)
      text.reserveCapacity(bytes.count + bytes.count / 8)
      for byte in bytes {
        guard byte >= 0x80 else {
          text.append(byte)
          continue
        }
        let scalar = Self.scalar(byte)
        hasUndefined = hasUndefined || scalar == nil
        Unicode.UTF8.encode(scalar ?? "\u{FFFD}")?.forEach { text.append($0) }
      }
      encoding = .windows1252
      source = SourceText(name: file.name, bytes: text)
      hasUndefinedBytes = hasUndefined
    }
  }

  /// Whether a text that is not UTF-8 has more letters in it than bytes that are none: in Windows-1252,
  /// «Ã³» and its kin are no words.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var (letters, broken) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { broken += 1 } else { letters += 1 }
    }
    return letters > broken
  }

  /// Whether the first sign begins an element of HTML, as pages do that call themselves «.xls».
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(64).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let word = String(decoding: start.prefix(9), as: UTF8.self).lowercased()
    return ["<html", "<!doctype", "<table", "<?xml"].contains { word.hasPrefix($0) }
  }

  /// The letters of 0x80 to 0x9F in Windows-1252 (WHATWG Encoding, index windows-1252); a space where
  /// Microsoft's table, other than that one, has no letter.
  private static let high = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    let scalar = high[Int(byte) - 0x80]
    return scalar == " " ? nil : scalar
  }
}
