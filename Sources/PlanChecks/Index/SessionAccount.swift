import CivilTime
import PlanModel
import SourceText

/// A session as all of its entries tell of it.
struct SessionAccount: Sendable {
  /// The key, as its first entry writes it.
  let key: Located<String>
  /// Its entries: places in `Log.entries`, with what each tells.
  private(set) var entries: [(entry: Int, record: SessionRecord)] = []
  /// The day on which it was held; nil while the log only tells that it was called.
  private(set) var heldOn: CivilDate?
  /// The entry that tells so.
  private(set) var heldIn: Int?
  private var proof: SessionRecord.Proof?

  /// The kind and number.
  var name: SessionName { SessionName(key.value) }
  /// Who came, with repetitions.
  var attendance: [Located<String>] { entries.flatMap(\.record.present) }
  /// What was dealt with, points included; an item of several entries once.
  var agenda: [AgendaItem] {
    entries.reduce([]) { $0.merged(with: $1.record.agenda) }.flatMap(\.withPoints)
  }
  /// What was agreed.
  var agreements: [Agreement] { entries.flatMap(\.record.agreements) }
  /// The kind, where it has a name of its own.
  var knownKind: SessionKind? {
    entries.compactMap(\.record.kind).last.flatMap { SessionKind($0.value) }
      ?? SessionKind(key.value)
  }
  /// Whether the commission decides alone: neither with others nor in a working meeting.
  var isOwn: Bool { !isJoint && knownKind != .workingMeeting }
  /// Whether other commissions took part.
  var isJoint: Bool {
    knownKind == .joint
      || entries.contains { !$0.record.joint.isEmpty || !$0.record.parts.isEmpty }
  }
  /// The kind as it is written, else as the key does.
  var kind: String { entries.compactMap(\.record.kind).last?.value ?? name.kind }
  /// Whether the last word on it is that it will not be held.
  var isCancelled: Bool { entries.compactMap(\.record.state).last?.value == .cancelled }
  /// The answer to whether it was held in second call, where the log gives one.
  var secondCall: Located<Bool>? { entries.compactMap(\.record.isSecondCall).last }

  /// The quorum by the rules of a plan and the voting right of each member of its day.
  func quorum(_ members: [String: Bool], _ plan: Plan, isSecondCall: Bool) -> SessionQuorum {
    var gathering = SessionGathering()
    gathering.kind = knownKind
    gathering.isJoint = isJoint
    gathering.isSecondCall = isSecondCall
    gathering.present = attendance.map(\.value)
    gathering.remote = Set(entries.flatMap(\.record.remote).map(\.value))
    gathering.substitutions = entries.flatMap(\.record.substitutions)
    gathering.parts = entries.flatMap(\.record.parts)
    return SessionQuorum(
      of: gathering, members: members, own: plan.commission.acronym?.value, rules: plan.rules)
  }

  /// The sessions of a log in the order in which it first names them.
  static func all(of facts: LogIndex, in log: Log) -> [SessionAccount] {
    var result: [SessionAccount] = []
    var places: [String: Int] = [:]
    for (entry, record) in facts.sessions {
      let identity = SessionName(record.key.value).identity
      let place = places[identity] ?? result.count
      if place == result.count {
        places[identity] = place
        result.append(SessionAccount(key: record.key))
      }
      result[place].add(record, at: entry, of: log)
    }
    return result
  }

  private init(key: Located<String>) { self.key = key }

  private mutating func add(_ record: SessionRecord, at index: Int, of log: Log) {
    entries.append((index, record))
    let entry = log.entries[index]
    guard let told = record.proof(on: entry.day), proof.map({ told > $0 }) ?? true else { return }
    proof = told
    heldOn = entry.realized?.value.end ?? entry.day
    heldIn = index
  }
}
