import CivilTime
import PlanModel
import SpanishText

/// Members as a person names them: by key, in any case and without accents, several in one word behind
/// commas; by their name or their body, too.
///
/// Those that nobody knows are gathered, so that all of them are told at once.
struct MemberReader {
  /// The members of the day, in the order of the plan.
  let members: [Member]
  private let everybody: [Member]
  private let names: PlanNames
  private let isChecked: Bool
  private var unknown: [String] = []

  /// The members of a day; of another commission than the plan's nobody knows them.
  init(_ session: SessionAtWork, on day: CivilDate, _ names: PlanNames, isOwn: Bool = true) {
    members = isOwn ? session.state.members(on: day) : []
    self.names = names
    let commission = session.state.commission
    everybody = members + commission.commission.members
    isChecked = isOwn && !everybody.isEmpty
  }

  /// The keys that words name, each once.
  mutating func keys(_ words: [String]) -> [String] {
    var keys: [String] = []
    for word in self.words(words) {
      let key = key(word)
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// The key that a word names; as it was typed where nobody knows it.
  mutating func key(_ word: String) -> String {
    guard isChecked else { return word }
    if let key = names.member(word) ?? namesake(of: word) { return key }
    unknown.append(word)
    return word
  }

  /// What each of a person's arguments names, one by one: spaces part keys, and belong to a name.
  func words(_ arguments: [String]) -> [String] {
    arguments.flatMap { argument in
      argument.split { $0 == "," || $0 == ";" }.flatMap { piece in
        persons(piece.split(whereSeparator: \.isWhitespace).map(String.init)[...])
      }
    }
  }

  private func persons(_ words: ArraySlice<String>) -> [String] {
    guard words.count > 1, let first = words.first else { return Array(words) }
    if AttendanceWords.isNoName(first) { return [first] + persons(words.dropFirst()) }
    let name = words.joined(separator: " ")
    if namesake(of: name) != nil { return [name] }
    let phrases = words.split { $0 == "y" }.map { $0.joined(separator: " ") }
    guard isChecked, !phrases.allSatisfy({ (names.member($0) ?? namesake(of: $0)) != nil }) else {
      return phrases
    }
    return words.contains { names.member($0) != nil } ? Array(words) : phrases
  }

  /// The key of the only member of a name, or of the only one who comes of a body.
  private func namesake(of text: String) -> String? {
    let folded = text.folded
    let alike = (isChecked ? everybody : []).filter {
      $0.name?.folded == folded || $0.body?.folded == folded
    }
    return Set(alike.map(\.key.value)).count == 1 ? alike[0].key.value : nil
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
