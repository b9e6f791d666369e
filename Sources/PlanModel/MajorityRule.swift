import SpanishText

/// With how many votes something is approved, as a rule of the plan writes it (format.md, `reglas:`).
package enum MajorityRule: Hashable, Sendable {
  /// «Simple»: more votes in favour than against.
  case simple
  /// «De los presentes»: more than half of the voting members who are there.
  case moreThanHalfOfPresent
  /// «Absoluta»: more than half of all voting members.
  case moreThanHalfOfMembers
  /// «Dos terceras partes» of the voting members who are there.
  case twoThirdsOfPresent
  /// «Dos terceras partes de los integrantes».
  case twoThirdsOfMembers
  /// A number of votes in favour.
  case number(Int)

  /// The rule that a text states, or nil for one that only people can apply.
  package init?(_ text: String) {
    let words = text.folded
    let ofMembers = words.contains("integrantes") && !words.contains("present")
    if let number = Int(words.prefix { $0.isNumber }), number > 0,
      !words.contains(where: "/%".contains)
    {
      self = .number(number)
    } else if ["dos terceras partes", "dos tercios", "2/3"].contains(where: { words.contains($0) })
    {
      self = ofMembers ? .twoThirdsOfMembers : .twoThirdsOfPresent
    } else if words.contains("absoluta") {
      self = words.contains("present") ? .moreThanHalfOfPresent : .moreThanHalfOfMembers
    } else if words.contains("simple") {
      self = .simple
    } else if words.contains("de los presentes") || words.contains("de las personas presentes")
      || words.contains("de los integrantes presentes")
    {
      self = .moreThanHalfOfPresent
    } else {
      return nil
    }
  }
}

extension PlanRules {
  /// The majority that decides in a kind of session, with its text: that of an item, else that of the
  /// kind, else that of every session; nil without a rule, or where its text is not understood.
  package func majority(
    kind: String, name: SessionName, item: Located<String>? = nil
  ) -> (rule: MajorityRule, text: String)? {
    let written =
      item ?? majorities.rule(ofKind: kind) ?? majorities.rule(ofKind: name.kind) ?? majority
    guard let written, let rule = MajorityRule(written.value) else { return nil }
    return (rule, written.value)
  }
}
