/// Texts as XML 1.0 may hold them (Extensible Markup Language 1.0, fifth edition).
enum XMLEscaping {
  /// Where a text stands.
  enum Place {
    /// Between tags.
    case text
    /// In an attribute, between quotation marks of either kind.
    case attribute
  }

  /// Adds a text, what means something in XML as a reference (section 2.4), what XML forbids
  /// (section 2.2: controls, U+FFFE, U+FFFF) as U+FFFD.
  ///
  /// In an attribute the white space that a reader would make spaces of (section 3.3.3) is kept as
  /// a reference; between tags that holds for the carriage return alone (section 2.11).
  static func append(_ text: some StringProtocol, _ place: Place, to bytes: inout [UInt8]) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      append($0, place, to: &bytes)
    }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, place, to: &bytes) } }
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Place, to bytes: inout [UInt8]
  ) {
    // What needs no change is copied in one piece.
    var start = 0
    for index in text.indices {
      guard needsLook[Int(text[index])] else { continue }
      let (replacement, length) = replacement(text, index, place)
      guard let replacement else { continue }
      bytes.append(contentsOf: text[start..<index])
      bytes.append(contentsOf: replacement.utf8)
      start = index + length
    }
    bytes.append(contentsOf: text[start...])
  }

  /// What stands for the sign at a place, and how many bytes that sign takes; nil for itself.
  private static func replacement(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ place: Place
  ) -> (String?, length: Int) {
    switch text[index] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return (place == .attribute ? "&quot;" : nil, 1)
    case UInt8(ascii: "'"): return (place == .attribute ? "&#39;" : nil, 1)
    case 0x09: return (place == .attribute ? "&#9;" : nil, 1)
    case 0x0A: return (place == .attribute ? "&#10;" : nil, 1)
    case 0x0D: return ("&#13;", 1)
    case 0xEF:
      // U+FFFE is EF BF BE, and U+FFFF is EF BF BF.
      let isForbidden =
        index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
      return (isForbidden ? "\u{FFFD}" : nil, 3)
    default: return ("\u{FFFD}", 1)
    }
  }

  /// The bytes that may have to be replaced.
  private static let needsLook: [Bool] = (0...255).map { byte in
    byte < 0x20 || byte == 0xEF || "&<>\"'".utf8.contains(UInt8(byte))
  }
}
