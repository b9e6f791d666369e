/// Plain scalars that some YAML reader turns into something other than text.
///
/// The forms are those of YAML 1.2.2 (chapter 10) and of YAML 1.1 (yaml.org/type), with the commas
/// in numbers that some readers of 1.1 take. A text like `1.1.1`, `2018 a 2019` or `60 %` is none.
enum ImplicitType {
  /// Whether a reader of YAML 1.1 or 1.2 may take the text for a truth value, nothing, a number or a
  /// date.
  static func isGuessed(_ text: String) -> Bool {
    if isWord(text) || isLetter(text) { return true }
    let bytes = Array(text.utf8)
    return isNumber(unsigned(bytes)) || isTimestamp(bytes)
  }

  /// Whether a reader may take the text for a truth value, nothing, a merge or an infinite number.
  static func isWord(_ text: String) -> Bool { words.contains(text.lowercased()) }

  /// `y` and `n` are truth values on paper (yaml.org/type/bool) and in hardly any reader: as a value
  /// they are quoted, as the letter of a part they are not.
  private static func isLetter(_ text: String) -> Bool {
    text.utf8.count == 1 && ["y", "n"].contains(text.lowercased())
  }

  private static let words: Set<String> = [
    "", "~", "null", "true", "false", "yes", "no", "on", "off", "=", "<<", ".inf", "+.inf", "-.inf",
    ".nan",
  ]

  private static func unsigned(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.first == .plus || bytes.first == .dash ? bytes.dropFirst() : bytes[...]
  }

  // MARK: Numbers

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    isBased(bytes) || isDecimal(bytes) || isSexagesimal(bytes)
  }

  /// `0x1F`, `0o17` and `0b11`.
  private static func isBased(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropFirst(2)
    guard bytes.first == 0x30, let letter = bytes.dropFirst().first, !digits.isEmpty,
      [0x78, 0x6F, 0x62].contains(letter)
    else { return false }
    return digits.allSatisfy { $0.hexadecimalValue != nil || $0 == underscore }
  }

  /// Digits with separators and at most one point, then an exponent: `12`, `1_000`, `9,810`, `.5`,
  /// `1.10`, `2e3`.
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.drop { $0.isDigit || $0 == underscore || $0 == .comma }
    guard bytes.first?.isDigit ?? false || bytes.first == .dot else { return false }
    var hasDigit = bytes.first?.isDigit ?? false
    if rest.first == .dot {
      let fraction = rest.dropFirst().prefix { $0.isDigit || $0 == underscore }
      hasDigit = hasDigit || fraction.contains(where: \.isDigit)
      rest = rest.dropFirst(1 + fraction.count)
    }
    guard hasDigit else { return false }
    if rest.isEmpty { return true }
    guard rest.first == 0x65 || rest.first == 0x45 else { return false }
    let exponent = unsigned(Array(rest.dropFirst()))
    return !exponent.isEmpty && exponent.allSatisfy(\.isDigit)
  }

  /// Numbers to the base of 60, which YAML 1.1 reads in hours and angles: `12:30`, `190:20:30.15`.
  private static func isSexagesimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first?.isDigit ?? false, bytes.contains(.colon), bytes.last != .colon else {
      return false
    }
    return bytes.allSatisfy { $0.isDigit || $0 == .colon || $0 == .dot || $0 == underscore }
  }

  // MARK: Dates

  /// A date, alone or with an hour behind it (yaml.org/type/timestamp).
  private static func isTimestamp(_ bytes: [UInt8]) -> Bool {
    let year = bytes.prefix { $0.isDigit }
    let month = bytes.dropFirst(year.count + 1).prefix { $0.isDigit }
    let day = bytes.dropFirst(year.count + month.count + 2).prefix { $0.isDigit }
    let length = year.count + month.count + day.count + 2
    guard year.count == 4, (1...2).contains(month.count), (1...2).contains(day.count),
      bytes[4] == .dash, bytes[5 + month.count] == .dash
    else { return false }
    let hour = bytes.dropFirst(length)
    return hour.isEmpty
      || hour.allSatisfy { byte in
        byte.isDigit || byte.isBlank
          || [.colon, .dot, .plus, .dash, 0x54, 0x74, 0x5A, 0x7A].contains(byte)
      }
  }

  private static let underscore: UInt8 = 0x5F
}
