import SpanishText

/// With how many of its voting members a commission may decide.
package enum QuorumRule: Hashable, Sendable {
  /// «Mitad más uno», «mayoría».
  case moreThanHalf
  /// «Dos terceras partes».
  case twoThirds
  /// A number of members.
  case number(Int)
  /// «Quienes asistan», as in a second call.
  case whoeverAttends

  /// The rule that a text states, or nil for one that only people can apply.
  package init?(_ text: String) {
    let words = text.folded
    if Self.whoeverAttendsWords.contains(words) {
      self = .whoeverAttends
    } else if let number = Int(words.prefix { $0.isNumber }), number > 0,
      !words.contains(where: "/%".contains)
    {
      self = .number(number)
    } else if ["mitad mas un", "mas de la mitad", "50 % mas un", "50% mas un"].contains(where: {
      words.contains($0)
    }) || words == "mayoria" || words.hasPrefix("mayoria simple")
      || words.hasPrefix("mayoria absoluta")
    {
      self = .moreThanHalf
    } else if ["dos terceras partes", "dos tercios", "2/3"].contains(where: { words.contains($0) })
    {
      self = .twoThirds
    } else {
      return nil
    }
  }

  /// How many of so many are enough.
  package func needed(of voters: Int) -> Int {
    switch self {
    case .moreThanHalf: voters / 2 + 1
    case .twoThirds: (2 * voters + 2) / 3
    case .number(let number): number
    case .whoeverAttends: 1
    }
  }

  private static let whoeverAttendsWords: Set<String> = [
    "quienes asistan", "con quienes asistan", "los que asistan", "con los que asistan",
    "las personas que asistan", "los integrantes que asistan", "con los integrantes que asistan",
  ]
}
