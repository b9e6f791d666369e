/// One word, number or sign of a phrase, with its place in the text.
struct Lexeme: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Letters, folded: `sesion`.
    case word(String)
    /// Digits, their value (held at 999,999,999) and how many were written.
    case number(Int, digits: Int)
    /// A number with the ending of an ordinal: 1er, 2o, 3.ª.
    case ordinal(Int)
    case colon
    case comma
    case dash
    case dot
    case slash
    /// Any other sign.
    case sign
  }

  let kind: Kind
  /// UTF-8 bytes within the text.
  let range: Range<Int>
  /// Whether it follows the lexeme before it without a space.
  let isGlued: Bool

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var number: (value: Int, digits: Int)? {
    if case .number(let value, let digits) = kind { (value, digits) } else { nil }
  }
}
