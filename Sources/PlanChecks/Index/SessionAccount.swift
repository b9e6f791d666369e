import CivilTime
import PlanModel
import SourceText

/// A session as all of its entries tell of it.
struct SessionAccount: Sendable {
  /// The key, as its first entry writes it.
  let key: Located<String>
  /// What the calendar plans; nil for a session that nobody planned.
  let planned: PlannedSession?
  /// Its entries: places in `Log.entries`, with what each tells.
  private(set) var entries: [(entry: Int, record: SessionRecord)] = []
  /// The day on which it was held; nil while the log only tells that it was called.
  private(set) var heldOn: CivilDate?
  /// The entry that tells so.
  private(set) var heldIn: Int?
  /// Who met.
  private(set) var gathering: SessionGathering
  /// Whether an agenda was told before it.
  private var isAnnounced = false
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
  var knownKind: SessionKind? { gathering.kind }
  /// Whether the commission decides alone: neither with others nor in a working meeting.
  var isOwn: Bool { !isJoint && knownKind != .workingMeeting }
  /// Whether other commissions took part.
  var isJoint: Bool { gathering.isJoint }
  /// The kind as it is written, else as the key does.
  var kind: String { entries.compactMap(\.record.kind).last?.value ?? name.kind }
  /// Whether the last word on it is that it will not be held.
  var isCancelled: Bool { entries.compactMap(\.record.state).last?.value == .cancelled }
  /// The answer to whether it was held in second call, where the log gives one.
  var secondCall: Located<Bool>? { entries.compactMap(\.record.isSecondCall).last }

  /// The majority that the calendar of the plan asks for an item that was dealt with; none where the
  /// call told another agenda.
  func plannedMajority(of item: AgendaItem) -> Located<String>? {
    guard !isAnnounced else { return nil }
    return planned?.agenda.flatMap(\.withPoints).first { $0.isSame(as: item) }?.majority
  }

  /// The quorum by the rules of a plan and the voting right of each member of its day.
  func quorum(_ members: [String: Bool], _ plan: Plan) -> SessionQuorum {
    Self.quorum(of: gathering, members, plan)
  }

  /// The quorum that it would have needed in first call.
  func quorumInFirstCall(_ members: [String: Bool], _ plan: Plan) -> SessionQuorum {
    var gathering = gathering
    gathering.isSecondCall = false
    return Self.quorum(of: gathering, members, plan)
  }

  private static func quorum(
    of gathering: SessionGathering, _ members: [String: Bool], _ plan: Plan
  ) -> SessionQuorum {
    SessionQuorum(
      of: gathering, members: members, own: plan.commission.acronym?.value, rules: plan.rules)
  }

  /// The sessions of a log in the order in which it first names them.
  static func all(of facts: LogIndex, in log: Log, _ plan: Plan) -> [SessionAccount] {
    var result: [SessionAccount] = []
    var places: [String: Int] = [:]
    let planned = Dictionary(
      plan.sessions.map { (SessionName($0.key.value).identity, $0) },
      uniquingKeysWith: { first, _ in first })
    let own = plan.commission.acronym?.value
    for (entry, record) in facts.sessions {
      let identity = SessionName(record.key.value).identity
      let place = places[identity] ?? result.count
      if place == result.count {
        places[identity] = place
        result.append(SessionAccount(key: record.key, planned: planned[identity]))
      }
      result[place].add(record, at: entry, of: log, own: own)
    }
    return result
  }

  private init(key: Located<String>, planned: PlannedSession?) {
    (self.key, self.planned) = (key, planned)
    gathering = SessionGathering(of: SessionName(key.value))
  }

  private mutating func add(
    _ record: SessionRecord, at index: Int, of log: Log, own: String?
  ) {
    entries.append((index, record))
    let entry = log.entries[index]
    gathering.add(record, of: entry, own: own)
    guard let told = record.proof(on: entry.day) else {
      if !record.agenda.isEmpty { isAnnounced = true }
      return
    }
    guard proof.map({ told > $0 }) ?? true else { return }
    proof = told
    heldOn = entry.realized?.value.end ?? entry.day
    heldIn = index
  }
}
