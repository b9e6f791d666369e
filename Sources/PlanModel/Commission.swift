/// The commission that a plan belongs to; its offices are data, never constants.
package struct Commission: Sendable {
  /// Its acronym.
  package var acronym: Located<String>?
  /// Its name.
  package var name: Located<String>?
  /// The institution or system that it is part of.
  package var institution: String?
  /// The path of its emblem in the plan's folder.
  package var logo: Located<String>?
  /// Its offices in the order of the file («coordinación», «secretaría») with who holds each.
  package var offices: [Definition] = []
  /// Its members by key.
  package var members: [Member] = []

  /// A commission of which nothing is known yet.
  package init() {}
}

/// A member of the commission, for attendance, quorum and votes.
package struct Member: Sendable {
  /// The key under which attendance names the member.
  package var key: Located<String>
  /// The person.
  package var name: String?
  /// The body that the person represents.
  package var body: String?
  /// Whether the member has a vote.
  package var hasVote: Bool
  /// Who was named to stand in for the person.
  package var substitute: String?

  /// A member with a vote unless it is said otherwise.
  package init(key: Located<String>, name: String? = nil, body: String? = nil, hasVote: Bool = true)
  {
    self.key = key
    self.name = name
    self.body = body
    self.hasVote = hasVote
  }
}
