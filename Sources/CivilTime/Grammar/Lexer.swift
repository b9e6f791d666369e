import SpanishText

/// Cuts a phrase into words, numbers and signs, without ever failing.
///
/// Full stops after words and ordinals belong to them («ene.», «1er.») and are dropped, as are a
/// closing full stop and characters without width; every kind of space and dash counts as one.
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0
  private var isGlued = false
  private var lexemes: [Lexeme] = []

  /// The lexemes of a text, with ranges of its UTF-8 bytes.
  static func lexemes(of text: String) -> [Lexeme] {
    var lexer = Lexer(scalars: Array(text.unicodeScalars))
    lexer.run()
    while lexer.lexemes.count > 1, lexer.lexemes.last?.kind == .dot { lexer.lexemes.removeLast() }
    return lexer.lexemes
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private mutating func run() {
    while let scalar = peek() {
      if scalar.isBlank {
        advance()
        isGlued = false
      } else if scalar.isInvisible {
        advance()
      } else if scalar.digit != nil {
        number()
      } else if scalar.isLetter {
        word()
      } else {
        sign(scalar)
      }
    }
  }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private mutating func advance() {
    offset += UTF8.width(scalars[index])
    index += 1
  }

  private mutating func add(_ kind: Lexeme.Kind, from start: Int) {
    lexemes.append(Lexeme(kind: kind, range: start..<offset, isGlued: isGlued))
    isGlued = true
  }

  private mutating func word() {
    let start = offset
    var letters = String.UnicodeScalarView()
    while let scalar = peek(), scalar.isLetter || scalar.isInvisible || scalar.isCombining {
      if !scalar.isInvisible { letters.append(scalar) }
      advance()
    }
    add(.word(String(letters).folded), from: start)
    if peek() == "." { advance() }
  }

  private mutating func number() {
    let start = offset
    var value = 0
    var digits = 0
    while let digit = peek()?.digit {
      value = min(value * 10 + digit, 999_999_999)
      digits += 1
      advance()
    }
    if takeOrdinalEnding() {
      add(.ordinal(value), from: start)
      if peek() == "." { advance() }
    } else {
      add(.number(value, digits: digits), from: start)
      if peek() == ".", peek(1)?.digit == nil { advance() }
    }
  }

  /// Takes «er», «.º», «a» and the like behind a number; leaves the place unchanged otherwise.
  private mutating func takeOrdinalEnding() -> Bool {
    var ahead = peek() == "." ? 1 : 0
    var letters = ""
    while let scalar = peek(ahead), scalar.isLetter || scalar == "°", letters.utf8.count < 8 {
      letters.unicodeScalars.append(scalar)
      ahead += 1
    }
    guard Self.ordinalEndings.contains(letters.folded) else { return false }
    for _ in 0..<ahead { advance() }
    return true
  }

  private static let ordinalEndings: Set = [
    "º", "ª", "°", "o", "a", "er", "ero", "era", "ro", "ra", "do", "da", "to", "ta", "mo", "ma",
    "vo", "va", "no", "na",
  ]

  private mutating func sign(_ scalar: Unicode.Scalar) {
    let start = offset
    advance()
    switch scalar {
    case ":": add(.colon, from: start)
    case ",", ";": add(.comma, from: start)
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE58}", "\u{FF0D}": add(.dash, from: start)
    case ".": add(.dot, from: start)
    case "/": add(.slash, from: start)
    default: add(.sign, from: start)
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    isASCII ? value <= 0x20 : properties.isWhitespace
  }

  /// Soft hyphens, zero-width spaces, byte order marks: nobody sees them.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  fileprivate var isCombining: Bool { (0x300...0x36F).contains(value) }

  fileprivate var isLetter: Bool {
    isASCII
      ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
  }

  fileprivate var digit: Int? { ("0"..."9").contains(self) ? Int(value) - 0x30 : nil }
}
