import PlanModel
import SpanishText

/// Numbers as people in Mexico write them: a comma between thousands, a point before decimals.
enum NumberText {
  /// The number of a text that holds nothing else; nil for anything that could be read two ways.
  static func parse(_ text: some StringProtocol) -> Double? {
    if let number = digits(text) { return number }
    var rest = Substring(text)
    var sign = 1.0
    if let first = rest.first, "-−+".contains(first) {
      sign = first == "+" ? 1 : -1
      rest = rest.dropFirst()
    }
    let halves = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first, let digits = joinedThousands(whole) else { return nil }
    let fraction = halves.count == 2 ? halves[1] : "0"
    guard !fraction.isEmpty, fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Double("\(digits).\(fraction)").flatMap { $0.isFinite ? sign * $0 : nil }
  }

  /// The number of a text of digits alone, as nearly all are; so few that a double holds them all.
  private static func digits(_ text: some StringProtocol) -> Double? {
    guard (1...15).contains(text.utf8.count) else { return nil }
    var number = 0
    for byte in text.utf8 {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return Double(number)
  }

  /// Digits without their commas or spaces, which must stand between groups of three.
  private static func joinedThousands(_ text: Substring) -> String? {
    let groups = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "\u{A0}" || $0 == " " }
    )
    // «0,125» has a decimal comma, which is not how figures are written here: nothing is guessed.
    guard let first = groups.first, !first.isEmpty,
      groups.count == 1 || (first.count <= 3 && first.first != "0"),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return groups.joined()
  }

  /// A figure as a source gives it (format.md: «más de mil» is a lower bound, «70 %» a share).
  static func figure(_ text: String) -> FigureValue {
    if let number = parse(text) { return .exact(number, decimals: decimals(text)) }
    if text.hasSuffix("%") {
      var share = text.dropLast()
      while share.last?.isWhitespace == true { share = share.dropLast() }
      if let number = parse(share) {
        return .share(number, decimals: decimals(share))
      }
    }
    let folded = text.folded
    for (beginnings, isLower) in bounds {
      for beginning in beginnings where folded.hasPrefix(beginning + " ") {
        guard let number = spelledNumber(folded.dropFirst(beginning.count + 1)) else { continue }
        return isLower ? .lowerBound(number, text: text) : .upperBound(number, text: text)
      }
    }
    return spelledNumber(folded[...]).map { .exact($0) } ?? .words(text)
  }

  /// The decimals of a number, where they end in a zero: «0.60» has two, «0.6» says as much alone.
  private static func decimals(_ text: some StringProtocol) -> Int {
    guard text.hasSuffix("0"), let point = text.lastIndex(of: ".") else { return 0 }
    return text[point...].count - 1
  }

  private static let bounds: [([String], Bool)] = [
    (["mas de", "al menos", "por lo menos", "cuando menos", "minimo", "no menos de"], true),
    (["menos de", "casi", "cerca de", "a lo mas", "maximo", "no mas de", "hasta"], false),
  ]

  /// Digits, or one of the round numbers that sources write in words («mil», «dos mil», «10 mil»).
  private static func spelledNumber(_ text: Substring) -> Double? {
    if let number = parse(text) { return number }
    let words = text.split(separator: " ")
    guard let last = words.last, let scale = scales[String(last)] else {
      return words.count == 1 ? words.first.flatMap { units[String($0)] } : nil
    }
    guard words.count > 1 else { return scale }
    guard words.count == 2, let first = words.first else { return nil }
    return (parse(first) ?? units[String(first)]).map { $0 * scale }
  }

  private static let scales: [String: Double] = [
    "cien": 100, "mil": 1000, "millon": 1_000_000, "millones": 1_000_000,
  ]

  private static let units: [String: Double] = [
    "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "quince": 15,
    "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
  ]
}
