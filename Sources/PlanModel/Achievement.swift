/// Something that a plan brought about: a diagnosis, a space for participation, a platform.
package struct Achievement: Sendable {
  /// Of what kind it is.
  package var kind: Located<AchievementKind>
  /// What it is.
  package var text: Located<String>
  /// How many it counts for, where that is not one.
  package var count: Located<Int>?
  /// The items of the plan that it comes from.
  package var lines: [Located<String>] = []

  /// Something of a kind.
  package init(kind: Located<AchievementKind>, text: Located<String>) {
    self.kind = kind
    self.text = text
  }

  /// How many it counts for.
  package var number: Int { count?.value ?? 1 }
}

/// The kinds of what plans bring about, as self-assessments sort them; raw values are the words of
/// the file.
package enum AchievementKind: String, CaseIterable, Sendable {
  /// A diagnosis, a study.
  case diagnosis = "diagnóstico"
  /// A space or a mechanism through which people take part.
  case participation = "participación ciudadana"
  /// A policy, a change of norms, a method.
  case publicPolicy = "política pública"
  /// Public information, more of it or better.
  case publicInformation = "información pública"
  /// A site or a system.
  case platform = "plataforma digital"
  /// Something else.
  case other = "otro"
}

extension AchievementKind {
  /// Further words that mean a kind, folded.
  package static let synonyms: [String: AchievementKind] = [
    "diagnosticos": .diagnosis, "participacion": .participation,
    "politicas publicas": .publicPolicy, "informacion": .publicInformation,
    "plataforma": .platform, "plataformas": .platform, "plataformas digitales": .platform,
    "plataforma electronica": .platform, "plataformas electronicas": .platform, "otros": .other,
  ]
}
