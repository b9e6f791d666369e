import CivilTime
import SpanishText

/// How agreements are found by what somebody types or writes.
extension PlanState {
  /// An agreement by its key, or by its session and place («ordinaria 2#1»).
  package func agreement(_ name: String) -> AgreementStatus? {
    knownAgreement(name).map { agreements[$0] }
  }

  /// Its place in `agreements`.
  func knownAgreement(_ name: String) -> Int? {
    if let place = agreementIndex[name] { return place }
    guard let ordinal = AgreementOrdinal(name), let session = sessionIndex[ordinal.session] else {
      return nil
    }
    return sessions[session].agreements.first { agreements[$0].ordinal == ordinal.number }
  }

  /// The place that the next agreement of a session will have.
  package func nextOrdinal(of session: SessionStatus) -> Int {
    session.agreements.count + withdrawnAgreements(of: session.key, before: nil) + 1
  }

  /// Keeps the places of agreements whose entries were withdrawn: what was said of the others must
  /// not come to mean their neighbours.
  mutating func noteWithdrawn(_ entries: [LogEntry]) {
    for entry in entries where entry.day <= cutOff {
      guard case .session(let record) = entry.fact, !record.agreements.isEmpty else { continue }
      withdrawnAgreements[SessionName(record.key.value).identity, default: []].append(
        WithdrawnAgreements(
          day: entry.day, start: entry.range.start, count: record.agreements.count))
    }
  }

  /// How many agreements of a session were withdrawn with entries that come before another.
  func withdrawnAgreements(of session: String, before entry: LogEntry?) -> Int {
    guard !withdrawnAgreements.isEmpty,
      let withdrawn = withdrawnAgreements[SessionName(session).identity]
    else { return 0 }
    return withdrawn.filter { gone in
      entry.map { (gone.day, gone.start) < ($0.day, $0.range.start) } ?? true
    }.reduce(0) { $0 + $1.count }
  }

  /// The agreements that a text can mean: the one with this key or at this place, accents and case
  /// forgiven; else those whose key ends in it («03», «ORD02/2025-03»); else those whose text holds it.
  package func agreements(meantBy text: String) -> [AgreementStatus] {
    if let known = agreement(text) { return [known] }
    let typed = text.folded
    guard !typed.isEmpty else { return [] }
    let steps: [(AgreementStatus) -> Bool] = [
      { $0.key?.folded == typed }, { $0.key?.folded.ends(inWholePart: typed) ?? false },
      { $0.agreement?.text.value.folded.contains(typed) ?? false },
    ]
    // A letter or two stand in every text.
    for step in typed.count < 4 ? steps.prefix(2) : steps[...] {
      let found = agreements.filter(step)
      if !found.isEmpty { return found }
    }
    return []
  }
}

/// The agreements of an entry that was withdrawn.
struct WithdrawnAgreements: Sendable {
  let day: CivilDate
  /// Where the entry stands in the file.
  let start: Int
  let count: Int
}

extension String {
  /// Whether the text ends in another before which no letter and no digit stands.
  fileprivate func ends(inWholePart end: String) -> Bool {
    guard hasSuffix(end), count > end.count else { return false }
    let before = self[index(endIndex, offsetBy: -end.count - 1)]
    return !before.isLetter && !before.isNumber
  }
}
