import SourceText

/// A tag as it stands in the text: what kind it is, and where.
struct MustacheTag: Hashable {
  /// The kinds of tags, by the sign after the opening delimiter (mustache(5), «TAG TYPES»).
  enum Sign: Hashable {
    case escaped
    case unescaped
    case triple
    case section
    case inverted
    case closing
    case partial
    case comment
    case delimiters

    init(_ byte: UInt8) {
      self =
        switch byte {
        case UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "{"): .triple
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .closing
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        default: .escaped
        }
    }

    /// Whether what its name stands for is printed in its place.
    var prints: Bool {
      switch self {
      case .escaped, .unescaped, .triple: true
      case .section, .inverted, .closing, .partial, .comment, .delimiters: false
      }
    }

    /// Whether such a tag, alone on its line, takes the line with it.
    var mayStandAlone: Bool { !prints }
  }

  let sign: Sign
  /// From the first byte of the opening delimiter to the last of the closing one.
  let range: ByteRange
  /// What stands between, without the sign and the white space around it.
  let content: ByteRange
}

/// What opens a tag and what closes it.
struct MustacheDelimiters: Hashable {
  let opening: [UInt8]
  let closing: [UInt8]

  static let standard = MustacheDelimiters(opening: Array("{{".utf8), closing: Array("}}".utf8))

  init(opening: [UInt8], closing: [UInt8]) {
    self.opening = opening
    self.closing = closing
  }

  /// Two runs of signs with white space between them, neither with an equals sign (Mustache
  /// specification, «delimiters»); nil for anything else.
  init?(_ content: ArraySlice<UInt8>) {
    let parts = content.split { $0.isMustacheSpace }
    guard parts.count == 2, !content.contains(UInt8(ascii: "=")) else { return nil }
    self.init(opening: Array(parts[0]), closing: Array(parts[1]))
  }

  /// What closes a tag of that sign.
  func closing(of sign: MustacheTag.Sign) -> [UInt8] {
    switch sign {
    case .triple: [UInt8(ascii: "}")] + closing
    case .delimiters: [UInt8(ascii: "=")] + closing
    default: closing
    }
  }
}

extension UInt8 {
  /// A space or a tab.
  var isMustacheBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  /// A blank or the end of a line.
  var isMustacheSpace: Bool { isMustacheBlank || isLineBreak }
}
