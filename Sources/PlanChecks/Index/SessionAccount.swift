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
  /// What was dealt with, points included.
  var agenda: [AgendaItem] { entries.flatMap(\.record.agenda).flatMap(\.withPoints) }
  /// What was agreed.
  var agreements: [Agreement] { entries.flatMap(\.record.agreements) }
  /// The kind, where it has a name of its own.
  var knownKind: SessionKind? {
    entries.compactMap(\.record.kind).last.flatMap { SessionKind($0.value) }
      ?? SessionKind(key.value)
  }
  /// Whether the commission decides alone: neither with others nor in a working meeting.
  var isOwn: Bool {
    entries.allSatisfy(\.record.joint.isEmpty) && knownKind != .joint
      && knownKind != .workingMeeting
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
