import CivilTime
import SourceText

/// What happened: the entries of `bitacora.yaml` in the order of the file.
package struct Log: Sendable {
  /// The file that it was read from; nil where a plan has no log yet.
  package var source: SourceText?
  /// The entries.
  package var entries: [LogEntry] = []

  /// A log with its entries.
  package init(source: SourceText? = nil, entries: [LogEntry] = []) {
    self.source = source
    self.entries = entries
  }
}

extension Log {
  /// The term of a plan as it was re-planned up to a day; nil where it has no bounds.
  package func term(of plan: Plan, on day: CivilDate) -> DateSpan? {
    // Entries are large, and nearly none of them moves the term: the others are not even copied.
    let changes = entries.indices.compactMap { index -> (day: CivilDate, term: DateSpan)? in
      guard entries[index].day <= day, case .rescheduling(let change) = entries[index].fact,
        change.subject.value == "periodo", let span = change.schedule?.value.span
      else { return nil }
      return (entries[index].day, span)
    }
    // Of two on one day, the later in the file.
    return changes.enumerated().max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?
      .element.term ?? plan.termSpan
  }
}

/// One dated fact.
package struct LogEntry: Sendable {
  /// The day or span of the fact, as written.
  package var date: Located<TemporalExpression>
  /// The day on which it counts: the last of `date` (format.md, rule 12).
  package var day: CivilDate
  /// Its identity, where a command or a person gave it one.
  package var id: Located<String>?
  /// The day on which it was written down.
  package var recorded: Located<CivilDate>?
  /// Who wrote it down.
  package var author: String?
  /// What happened.
  package var fact: Fact
  /// A remark.
  package var note: Located<String>?
  /// Why.
  package var reason: Located<String>?
  /// When it took place, where that is not the day of the entry.
  package var realized: Located<TemporalExpression>?
  /// Figures, in the order of the file.
  package var figures: [Figure] = []
  /// The date of the figures, where it differs.
  package var asOf: Located<TemporalExpression>?
  /// What the figures cover, as written.
  package var scope: String?
  /// Links and files that prove it.
  package var evidence: [Evidence] = []
  /// What it contains, a text each.
  package var contents: [Located<String>] = []
  /// What is annexed.
  package var annexes: [Located<String>] = []
  /// The bytes of the entry in bitacora.yaml.
  package var range: ByteRange

  /// A fact on a day.
  package init(date: Located<TemporalExpression>, day: CivilDate, fact: Fact, range: ByteRange) {
    self.date = date
    self.day = day
    self.fact = fact
    self.range = range
  }
}

/// Something that proves a fact.
package enum Evidence: Sendable {
  /// An address on the web.
  case link(Located<String>)
  /// A file of the plan's folder, with the digest that it had when it was recorded.
  case file(Located<String>, sha256: Located<String>?)

  /// The address or the path.
  package var target: Located<String> {
    switch self {
    case .link(let target), .file(let target, _): target
    }
  }
}
