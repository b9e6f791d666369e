import SpanishText

/// An agreement by its session and its place among those that the session took: «ordinaria 2#1».
///
/// It names agreements that have no key; the session may be written in any way that `SessionName`
/// understands.
package struct AgreementOrdinal: Hashable, Sendable {
  /// The session, by `SessionName.identity`.
  package let session: String
  /// The place, from 1.
  package let number: Int

  /// The parts of a text; nil for one of another form.
  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "#"), let number = Int(text[text.index(after: sign)...]),
      (1...999).contains(number)
    else { return nil }
    let words = text[..<sign].split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    self.init(session: words.joined(separator: " "), number)
  }

  /// The agreement of a session at a place.
  package init(session: String, _ number: Int) {
    self.session = SessionName(session).identity
    self.number = number
  }

  /// As it is written where an agreement is named; without spaces before the sign, behind which a
  /// file would take it for a comment.
  package static func text(session: String, _ number: Int) -> String { "\(session)#\(number)" }
}
