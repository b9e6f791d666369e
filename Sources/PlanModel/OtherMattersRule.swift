import SpanishText

extension PlanRules {
  /// Whether «asuntos generales» stand on the agenda of a kind of session; nil where no rule says so.
  package func hasOtherMatters(kind: String, name: SessionName) -> Bool? {
    otherMatters.map { kinds in
      let kinds = Set(kinds.map { Self.kind($0.value) })
      return kinds.contains(Self.kind(kind)) || kinds.contains(Self.kind(name.kind))
    }
  }

  /// The kinds of the rule on «asuntos generales» that no document names by itself and no session of
  /// some kinds is of.
  package func unknownKindsOfOtherMatters(
    among sessions: some Sequence<String>
  ) -> [Located<String>] {
    guard let otherMatters else { return [] }
    let known = Set(sessions.map(Self.kind))
    return otherMatters.filter {
      let kind = Self.kind($0.value)
      return SessionKind(kind) == nil && !known.contains(kind)
    }
  }

  /// The kind that a text names in any way that `SessionName` understands, for one session or for
  /// several: «de instalación», «sesiones ordinarias».
  private static func kind(_ text: String) -> String {
    var words = text.folded.split(separator: " ").map(String.init)
    if words.first == "sesiones" || words.first == "reuniones" { words[0].removeLast(2) }
    let name = SessionName(words.joined(separator: " ")).kind
    guard SessionKind(name) == nil else { return name }
    return name.split(separator: " ").map { $0.hasSuffix("s") ? $0.dropLast() : $0 }
      .joined(separator: " ")
  }
}
