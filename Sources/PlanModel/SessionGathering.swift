import SpanishText

/// What is known of who met: the same of a session that was replayed and of one that is checked.
package struct SessionGathering: Sendable {
  /// The kind; nil for one that has no name of its own.
  package private(set) var kind: SessionKind?
  /// Whether it was held in second call: as it is told, else as a remark has it.
  package var isSecondCall = false
  /// Who took part, in the room, from afar or by somebody who stood in; with repetitions.
  package private(set) var present: [String] = []
  /// Those who took part from afar.
  package private(set) var remote: Set<String> = []
  /// Who stood in for a member, by the member.
  package private(set) var substitutions: [Definition] = []
  /// The same by commission, where several met as one and the log tells it so.
  package private(set) var parts: [JointPart] = []
  private let kindOfKey: SessionKind?
  private var namesOthers = false
  private var isCallTold = false

  /// A gathering of which nothing is known yet but the session.
  package init(of session: SessionName) {
    kindOfKey = SessionKind(session.kind)
    kind = kindOfKey
  }

  /// Whether other commissions took part.
  package var isJoint: Bool { namesOthers || kind == .joint }

  /// Takes in what an entry tells; `own` is the acronym of the plan's commission.
  package mutating func add(_ record: SessionRecord, of entry: LogEntry, own: String?) {
    if let written = record.kind { kind = SessionKind(written.value) ?? kindOfKey }
    if let told = record.isSecondCall {
      (isSecondCall, isCallTold) = (told.value, true)
    } else if !isCallTold, entry.note?.value.folded.contains("segunda convocatoria") == true {
      isSecondCall = true
    }
    if !record.joint.isEmpty || !record.parts.isEmpty { namesOthers = true }
    add(record.present, record.remote, record.substitutions)
    parts = parts.merged(with: record.parts)
    // Who came of the plan's own commission came to its session.
    for part in record.parts where part.commission.value.folded == own?.folded {
      add(part.present, part.remote, part.substitutions)
    }
  }

  private mutating func add(
    _ present: [Located<String>], _ remote: [Located<String>], _ substitutions: [Definition]
  ) {
    self.present += present.map(\.value)
    self.remote.formUnion(remote.map(\.value))
    self.substitutions = self.substitutions.replaced(by: substitutions)
  }
}

extension [JointPart] {
  /// The commissions with what another entry tells of them.
  fileprivate func merged(with others: [JointPart]) -> [JointPart] {
    var merged = self
    for other in others {
      let name = other.commission.value.folded
      if let place = merged.firstIndex(where: { $0.commission.value.folded == name }) {
        merged[place] = merged[place].merged(with: other)
      } else {
        merged.append(other)
      }
    }
    return merged
  }
}

extension SessionStatus {
  /// Whether other commissions took part.
  package var isJoint: Bool { gathering.isJoint }

  /// Who stood in for a member, by the member.
  package var substitutions: [Definition] { gathering.substitutions }

  /// Attendance and vote by commission, where several met as one.
  package var parts: [JointPart] { gathering.parts }
}
