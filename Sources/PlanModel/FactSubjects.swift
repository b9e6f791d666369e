extension Fact {
  /// The keys of what the fact is about; of a session or an event, its own.
  package var subjects: [String] {
    switch self {
    case .progress(let report): [report.line.value]
    case .milestone(let line): [line.value]
    case .session(let record): [record.key.value]
    case .agreement(let update): [update.key.value]
    case .event(let record): [record.key.value]
    case .alliance(let update): [update.key.value]
    case .measurement(let measurement): [measurement.indicator.value]
    case .rescheduling(let change): [change.subject.value]
    case .evaluation(let evaluation): [evaluation.item.value]
    case .membership(let member, _, _): [member.value]
    case .handover(let office, _): [office.value]
    case .correction(let correction): [correction.entry.value]
    case .pending(_, _, let lines): lines.map(\.value)
    case .learning(let learning): learning.lines.map(\.value)
    case .achievement(let achievement): achievement.lines.map(\.value)
    case .note: []
    }
  }
}
