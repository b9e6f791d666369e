import SpanishText

/// A number as it is printed: its digits, and how many of them are decimals.
package struct PrintedNumber: Hashable, Sendable {
  /// The number without its decimal point: 8,985 for 89.85.
  package let digits: Int
  /// How many decimals are printed.
  package let decimals: Int

  /// A number from its digits.
  package init(digits: Int, decimals: Int = 0) {
    self.digits = digits
    self.decimals = decimals
  }

  /// A number as a text prints it, with or without «%» and a sign: 98.80 %, 1,234, −0.03; nil for
  /// anything else.
  package init?(_ text: String) {
    var digits = 0
    var decimals: Int?
    var sinceComma: Int?
    var count = 0
    var rest = Substring(text)
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative { rest = rest.dropFirst() }
    if rest.hasSuffix("%") { rest = rest.dropLast() }
    while rest.last?.isWhitespace ?? false { rest = rest.dropLast() }
    for character in rest {
      if let digit = character.wholeNumberValue, character.isASCII {
        count += 1
        guard count <= 12 else { return nil }
        digits = digits * 10 + digit
        decimals = decimals.map { $0 + 1 }
        sinceComma = sinceComma.map { $0 + 1 }
      } else if character == ".", decimals == nil, count > 0, sinceComma ?? 3 == 3 {
        (decimals, sinceComma) = (0, nil)
      } else if character == ",", decimals == nil, (1...3).contains(count) || sinceComma == 3 {
        sinceComma = 0
      } else {
        return nil
      }
    }
    guard count > 0, decimals != 0, sinceComma ?? 3 == 3 else { return nil }
    self.init(digits: isNegative ? -digits : digits, decimals: decimals ?? 0)
  }

  /// Whether it lies between 0 and 100.
  var isPercentage: Bool { digits >= 0 && Percentage(self) <= Percentage(1, of: 1) }

  /// The number with so many decimals: digits that are cut off round half up.
  package func rounded(decimals: Int) -> PrintedNumber {
    guard decimals < self.decimals else {
      return PrintedNumber(
        digits: digits * Self.power(decimals - self.decimals), decimals: decimals)
    }
    let step = Self.power(self.decimals - decimals)
    let (whole, rest) = (digits + step / 2).quotientAndRemainder(dividingBy: step)
    return PrintedNumber(digits: rest < 0 ? whole - 1 : whole, decimals: decimals)
  }

  /// «89.85», «1,234», «−0.03».
  package var text: String {
    let step = Self.power(decimals)
    let (whole, rest) = Int(digits.magnitude).quotientAndRemainder(dividingBy: step)
    let sign = digits < 0 ? "−" : ""
    guard decimals > 0 else { return sign + Spanish.grouped(whole) }
    let tail = String(rest)
    return sign + Spanish.grouped(whole) + "."
      + String(repeating: "0", count: decimals - tail.utf8.count) + tail
  }

  /// Whether two numbers are the same, printed with the decimals of the one that has fewer.
  package func agrees(with other: PrintedNumber) -> Bool {
    let decimals = min(decimals, other.decimals)
    return rounded(decimals: decimals) == other.rounded(decimals: decimals)
  }

  /// The difference to a number, with the decimals of the one that has more.
  package static func - (left: PrintedNumber, right: PrintedNumber) -> PrintedNumber {
    let decimals = max(left.decimals, right.decimals)
    return PrintedNumber(
      digits: left.rounded(decimals: decimals).digits - right.rounded(decimals: decimals).digits,
      decimals: decimals)
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<max(0, exponent)).reduce(1) { product, _ in product * 10 }
  }
}
