import PlanModel
import SpanishText

/// Names of sessions that people type beside those that a log may write: by the letters of its
/// agreements («ORD02»), with a roman numeral, and with or without the 1 of a kind that is rarely
/// counted.
enum TypedSession {
  /// The name as a log would write it; any other text as it is.
  static func plain(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 1, let name = lettered(words[0]) { return name }
    guard words.count > 1, SessionName(text).number == nil else { return text }
    if let last = roman(words[words.count - 1]) {
      return (words.dropLast() + [String(last)]).joined(separator: " ")
    }
    if let first = roman(words[0]) {
      return (words.dropFirst() + [String(first)]).joined(separator: " ")
    }
    return text
  }

  /// «ORD02» is the second ordinary session.
  private static func lettered(_ word: String) -> String? {
    let letters = word.prefix(while: \.isLetter).folded.uppercased()
    guard let number = Int(word.dropFirst(letters.count)), (1...999).contains(number),
      let kind = SessionKinds.usual.first(where: { SessionKind($0)?.letters == letters })
    else { return nil }
    return "\(kind) \(number)"
  }

  /// A roman numeral up to XXXIX.
  private static func roman(_ word: String) -> Int? {
    let tens = ["", "X", "XX", "XXX"]
    let units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let word = word.uppercased()
    return (1...39).first { tens[$0 / 10] + units[$0 % 10] == word }
  }
}

extension PlanNames {
  /// The session that a person means.
  func session(typed text: String) -> String? {
    let plain = TypedSession.plain(text)
    return key(text, .session) ?? key(plain, .session) ?? uncounted(plain)
  }

  /// «Reunión de trabajo 1» where there is one without number, and the other way round.
  private func uncounted(_ text: String) -> String? {
    let name = SessionName(text)
    switch SessionKind(name.kind) {
    case .ordinary, .extraordinary, .joint: return nil
    default: break
    }
    let alike = keys(.session).filter { SessionName($0).kind.folded == name.kind.folded }
    guard alike.count == 1, let number = name.number ?? SessionName(alike[0]).number, number == 1
    else { return nil }
    return alike[0]
  }
}
