extension Log {
  /// The entries that matter to what one entry tells: those that name the same things, those of the
  /// same day, and those that may bear on any line (sessions with their agreements, events,
  /// corrections), in their order.
  ///
  /// The state of what the entry is about is the same after them as after all entries, which may be
  /// tens of thousands; with a corrected entry come those about the same things.
  package func entries(bearingOn entry: LogEntry) -> [LogEntry] {
    var keys = Set(entry.fact.subjects)
    var corrected: String?
    if case .correction(let correction) = entry.fact {
      corrected = correction.entry.value
      for other in entries where other.id?.value == corrected {
        keys.formUnion(other.fact.subjects)
      }
    }
    return entries.filter { other in
      switch other.fact {
      case .session, .agreement, .event, .correction: true
      default:
        other.day == entry.day || corrected.map { other.id?.value == $0 } == true
          || other.fact.subjects.contains { Self.names($0, keys) }
      }
    }
  }

  /// Whether a key is one of some others, or that of a lettered part («1.2.2.a») of one.
  private static func names(_ key: String, _ others: Set<String>) -> Bool {
    if others.contains(key) { return true }
    guard let last = key.utf8.last, !(0x30...0x39).contains(last),
      let dot = key.lastIndex(of: ".")
    else { return false }
    return others.contains(String(key[..<dot]))
  }
}

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
    case .learning, .note: []
    }
  }
}
