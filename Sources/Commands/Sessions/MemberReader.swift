import CivilTime
import PlanModel

/// Members as a person names them: in any case and without accents, several in one word behind
/// commas.
///
/// Those that nobody knows are gathered, so that all of them are told at once.
struct MemberReader {
  /// The members of the day, in the order of the plan.
  let members: [Member]
  private let names: PlanNames
  private let isChecked: Bool
  private var unknown: [String] = []

  /// The members of a day; of another commission than the plan's nobody knows them.
  init(_ session: SessionAtWork, on day: CivilDate, _ names: PlanNames, isOwn: Bool = true) {
    members = isOwn ? session.state.members(on: day) : []
    self.names = names
    let commission = session.state.commission
    isChecked = isOwn && !(commission.commission.members + members).isEmpty
  }

  /// The keys that words name, each once.
  mutating func keys(_ words: [String]) -> [String] {
    var keys: [String] = []
    for word in WordList.words(words) {
      let key = key(word)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// The key that a word names; as it was typed where nobody knows it.
  mutating func key(_ word: String) -> String {
    guard isChecked else { return word }
    if let key = names.member(word) { return key }
    unknown.append(word)
    return word
  }

  /// Keys with the texts that were given to them.
  mutating func texts(
    _ words: [String], _ option: String
  ) throws(Stop) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    let example = "\(members.first?.key.value ?? "NLE")=\"…\""
    for (name, value) in try NamedValue.all(of: words, option, example: example) {
      result.append((key(name), value))
    }
    return result
  }

  /// The keys in the order of the plan, then those who are no members on the day.
  func inOrder(_ keys: [String]) -> [String] {
    let known = members.map(\.key.value).filter(keys.contains)
    return known + keys.filter { !known.contains($0) }
  }

  /// Whether a member has a vote on the day; of whom nobody knows, it is taken for granted.
  func hasVote(_ key: String) -> Bool {
    members.first { $0.key.value == key }?.hasVote ?? true
  }

  /// Ends the command where somebody is unknown.
  func checkAll() throws(Stop) {
    guard !unknown.isEmpty else { return }
    throw Stop(
      unknown.map { CommandMessages.noSuchMember($0, names.nearestMember(to: $0)) }, in: [], .usage)
  }
}
