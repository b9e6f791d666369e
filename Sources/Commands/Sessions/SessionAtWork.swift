import CivilTime
import PlanFiles
import PlanModel
import SpanishText

/// A session that a command is about to write of, with what is known of it before.
struct SessionAtWork {
  /// The key as the plan or the log spells it; as it was typed, where nobody named it yet.
  let key: String
  /// What is known of it; nil where nobody named it yet.
  let status: SessionStatus?
  /// The sessions of the plan, with every fact that is known.
  let state: PlanState

  /// The kind as it is written, else as the key does.
  var kind: String { status?.kind ?? SessionName(key).kind }

  /// The kind, where it has a name of its own.
  var knownKind: SessionKind? { status?.knownKind ?? SessionKind(key) }

  /// The day on which it was held.
  var heldOn: CivilDate? { status?.heldOn }

  /// The one day for which it is planned; nil where there is none, or a vaguer date.
  var plannedDay: CivilDate? {
    guard let date = status?.plannedDate?.value, date.start == date.end else { return nil }
    return date.end
  }

  /// The last day on which it can be called for a day, with the rule of the plan; nil without a rule.
  func lastCall(for day: CivilDate) -> (day: CivilDate, rule: String)? {
    let rules = state.plan.rules
    return rules.notice(kind: kind, name: SessionName(key)).map {
      ($0.period.lastDayToCall(for: day, under: rules), $0.text)
    }
  }

  /// Its order of business, by whose numbers people name its items; nil where nobody named it yet.
  var orderOfBusiness: OrderOfBusiness? { status.map { state.orderOfBusiness(of: $0) } }

  /// The members of a day; whoever they are where the plan names none.
  func members(on day: CivilDate) -> [Member] { state.members(on: day) }
}

extension PlanAtWork {
  /// The session that a text names, in any way that `SessionName` understands.
  func session(_ text: String) throws(Stop) -> SessionAtWork {
    let session = try sessionOrNew(text)
    guard session.status == nil else { return session }
    throw Stop(
      SessionMessages.unknown(
        text, nearest: nearestSession(to: text), known: names.keys(.session)), .usage)
  }

  /// The same, or one that nobody named yet.
  func sessionOrNew(_ text: String) throws(Stop) -> SessionAtWork {
    let state = try sessionState
    let key = names.key(text, .session) ?? text
    return SessionAtWork(key: key, status: state.session(key), state: state)
  }

  /// The session that was probably meant: sessions of other numbers are others.
  func nearestSession(to text: String) -> String? {
    let keys = names.keys(.session)
    let name = SessionName(text)
    let alike = keys.filter { SessionName($0).number == name.number }
    let kinds = alike.map { SessionName($0).kind }
    return keys.first { $0.squeezed == text.squeezed }
      ?? Suggestion.nearest(to: name.kind, in: kinds).flatMap { kind in
        alike.first { SessionName($0).kind == kind }
      }
  }

  /// The sessions with every fact that is known of them, whatever its day.
  var sessionState: PlanState {
    get throws(Stop) {
      let entries = opened.sessionEntries
      let last = entries.map(\.day).reduce(today) { max($0, $1) }
      return Replay(
        plan: opened.plan, log: Log(entries: entries), until: last, promises: try promises
      ).state
    }
  }
}

extension String {
  /// The letters and digits alone, folded.
  fileprivate var squeezed: String { folded.filter { $0.isLetter || $0.isNumber } }
}
