/// How something was voted.
package enum Vote: Hashable, Sendable {
  /// Nobody voted against it.
  case unanimous
  /// A majority, without figures.
  case majority
  /// The votes that were counted.
  case counted(CountedVote)
}

/// Votes that were counted; an abstention is no vote against, and who left the room is in none of the
/// figures.
package struct CountedVote: Hashable, Sendable {
  /// Votes in favour.
  package var inFavour: Int
  /// Votes against.
  package var against: Int
  /// Abstentions.
  package var abstentions: Int
  /// Whether the record says that the casting vote decided.
  package var hasCastingVote = false
  /// Who voted how; empty where nobody was called by name.
  package var roll: [RollVote] = []

  /// Votes by their figures.
  package init(inFavour: Int, against: Int, abstentions: Int) {
    self.inFavour = inFavour
    self.against = against
    self.abstentions = abstentions
  }

  /// Votes by the roll alone.
  package init(roll: [RollVote]) {
    self.init(
      inFavour: roll.count(of: .inFavour), against: roll.count(of: .against),
      abstentions: roll.count(of: .abstention))
    self.roll = roll
  }

  /// The figures that a vote can have.
  package static let figures = 0...100_000

  /// How many voted or abstained.
  package var total: Int { inFavour + against + abstentions }
}

/// What a member said when called by name.
package struct RollVote: Hashable, Sendable {
  /// The key of the member.
  package let member: Located<String>
  /// What the member said.
  package let ballot: Ballot

  /// What a member said.
  package init(_ member: Located<String>, _ ballot: Ballot) {
    self.member = member
    self.ballot = ballot
  }

  /// Where it stands in a file says nothing about a vote.
  package static func == (left: RollVote, right: RollVote) -> Bool {
    left.member.value == right.member.value && left.ballot == right.ballot
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(member.value)
    hasher.combine(ballot)
  }
}

/// What one member voted; raw values are the words of the file.
package enum Ballot: String, CaseIterable, Sendable {
  /// For it.
  case inFavour = "a favor"
  /// Against it.
  case against = "en contra"
  /// Neither.
  case abstention = "abstención"
}

extension [RollVote] {
  /// How many said the same.
  package func count(of ballot: Ballot) -> Int { count { $0.ballot == ballot } }
}
