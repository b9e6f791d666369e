import Arguments
import PlanModel
import SpanishText

/// A vote as a command line says it: a word, sums, or names.
enum SaidVote {
  case unanimous
  case majority
  case figures(inFavour: Int, against: Int, abstentions: Int)
  case roll([(member: String, ballot: Ballot)])

  /// What the options say; nil where they say nothing of a vote.
  ///
  /// `voters` are those who could vote, without who had left: «todos» are those of them whom nobody
  /// names.
  init?(
    _ values: ArgumentValues, _ reader: inout MemberReader, voters: [String]
  ) throws(Stop) {
    let sides: [(ballot: Ballot, words: [String])] = [
      (.inFavour, WordList.words(values[BallotCommand.inFavour])),
      (.against, WordList.words(values[BallotCommand.against])),
      (.abstention, WordList.words(values[BallotCommand.abstention])),
    ]
    let words = sides.flatMap(\.words)
    let roll = try NamedValue.all(
      of: values[BallotCommand.roll], "--nominal", example: "\"NLE=a favor\"")
    let ways = [
      values[BallotCommand.isUnanimous], values[BallotCommand.isMajority], !words.isEmpty,
      !roll.isEmpty,
    ]
    guard let way = ways.firstIndex(of: true) else { return nil }
    guard ways.count(where: \.self) == 1 || ways[2] && ways[3] && !ways[0] && !ways[1] else {
      throw Stop(SessionMessages.mixedVote, .usage)
    }
    switch way {
    case 0: self = .unanimous
    case 1: self = .majority
    default:
      if roll.isEmpty, words.allSatisfy({ Int($0) != nil }) {
        self = try Self.figures(sides)
      } else {
        self = try Self.roll(sides, roll, &reader, voters)
      }
    }
  }

  private static func figures(
    _ sides: [(ballot: Ballot, words: [String])]
  ) throws(Stop) -> SaidVote {
    var counts: [Ballot: Int] = [:]
    for (ballot, words) in sides {
      guard words.count <= 1, let count = Int(words.first ?? "0"), count >= 0 else {
        throw Stop(SessionMessages.mixedVote, .usage)
      }
      counts[ballot] = count
    }
    return .figures(
      inFavour: counts[.inFavour] ?? 0, against: counts[.against] ?? 0,
      abstentions: counts[.abstention] ?? 0)
  }

  private static func roll(
    _ sides: [(ballot: Ballot, words: [String])], _ pairs: [(name: String, value: String)],
    _ reader: inout MemberReader, _ voters: [String]
  ) throws(Stop) -> SaidVote {
    var ballots: [String: Ballot] = [:]
    var order: [String] = []
    var rest: Ballot?
    func note(_ member: String, _ ballot: Ballot) throws(Stop) {
      guard ballots.updateValue(ballot, forKey: member) == nil else {
        throw Stop(SessionMessages.votedTwice(member), .usage)
      }
      order.append(member)
    }
    for (ballot, words) in sides {
      for word in words {
        guard Int(word) == nil else { throw Stop(SessionMessages.mixedVote, .usage) }
        guard !["todos", "todas"].contains(word.folded) else {
          guard rest == nil else { throw Stop(SessionMessages.mixedVote, .usage) }
          rest = ballot
          continue
        }
        try note(reader.key(word), ballot)
      }
    }
    for (name, value) in pairs {
      guard let ballot = Ballot(spoken: value) else {
        throw Stop(SessionMessages.noSuchBallot(value, of: name), .usage)
      }
      try note(reader.key(name), ballot)
    }
    try reader.checkAll()
    if let rest {
      let others = voters.filter { ballots[$0] == nil }
      guard !others.isEmpty else { throw Stop(SessionMessages.nobodyToVote, .usage) }
      for member in others { try note(member, rest) }
    }
    if let silent = order.first(where: { !reader.hasVote($0) }) {
      throw Stop(SessionMessages.noRightToVote(silent), .usage)
    }
    return .roll(reader.inOrder(order).compactMap { key in ballots[key].map { (key, $0) } })
  }

  /// The vote as the model knows it.
  var vote: Vote {
    switch self {
    case .unanimous: .unanimous
    case .majority: .majority
    case .figures(let inFavour, let against, let abstentions):
      .counted(CountedVote(inFavour: inFavour, against: against, abstentions: abstentions))
    case .roll(let roll):
      .counted(CountedVote(roll: roll.map { RollVote(Located(unwritten: $0.member), $0.ballot) }))
    }
  }
}

extension Ballot: ArgumentValue {
  /// The ballot of a word: «a favor», «favor», «sí», «en contra», «se abstuvo».
  init?(spoken text: String) {
    switch text.folded {
    case "a favor", "favor", "si": self = .inFavour
    case "en contra", "contra", "no": self = .against
    case "abstencion", "se abstuvo", "abstenciones": self = .abstention
    default: return nil
    }
  }
}
