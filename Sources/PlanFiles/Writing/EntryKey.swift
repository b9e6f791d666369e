import SpanishText

/// A key that a command writes in an entry of the log; the Spanish word and the sort of value stand
/// in the schema.
package struct EntryKey: Hashable, Sendable {
  /// The word of the file.
  package let name: String
  let shape: ValueShape
  /// Further words for those of a closed list, folded.
  private let synonyms: [String: String]

  init<Value>(_ field: Field<Value>, synonyms: [String: String] = [:]) {
    (name, shape) = (field.description.name, field.description.shape)
    self.synonyms = synonyms
  }

  /// The key that makes an entry of a kind, and names what it is about.
  private init(_ kind: FactSchema) {
    (name, shape, synonyms) = (kind.record.fields[0].name, kind.record.fields[0].shape, [:])
  }

  /// A word of a closed list as the format spells it; any other text as it is.
  func spelled(_ text: String) -> String {
    guard case .choice(let words) = shape else { return text }
    let folded = text.folded
    return words.first { $0.folded == folded } ?? synonyms[folded] ?? text
  }

  /// Whether a text is one of the words of the closed list; of no list, every text is.
  package func admits(_ text: String) -> Bool {
    guard case .choice(let words) = shape else { return true }
    return words.contains(spelled(text))
  }

  /// The words of the closed list; none where there is no list.
  package var choices: [String] {
    if case .choice(let words) = shape { words } else { [] }
  }

  // MARK: Kinds of entries

  /// How far an item is.
  package static let progress = EntryKey(FactSchema.progress)
  /// Something happened in an item.
  package static let milestone = EntryKey(FactSchema.milestone)
  /// A session, or a part of its record.
  package static let session = EntryKey(FactSchema.session)
  /// What became of an agreement.
  package static let agreement = EntryKey(FactSchema.agreement)
  /// An event that took place.
  package static let event = EntryKey(FactSchema.event)
  /// What became of an alliance.
  package static let alliance = EntryKey(FactSchema.alliance)
  /// A value of an indicator.
  package static let measurement = EntryKey(FactSchema.measurement)
  /// A new date.
  package static let rescheduling = EntryKey(FactSchema.rescheduling)
  /// How an item is rated.
  package static let evaluation = EntryKey(FactSchema.evaluation)
  /// What is to become of something learnt.
  package static let learning = EntryKey(FactSchema.learning)
  /// Something that the plan brought about.
  package static let achievement = EntryKey(FactSchema.achievement)
  /// What remains to be done.
  package static let pending = EntryKey(FactSchema.pending)
  /// A member comes or goes.
  package static let membership = EntryKey(FactSchema.membership)
  /// An office changes hands.
  package static let handover = EntryKey(FactSchema.handover)
  /// An earlier entry is corrected.
  package static let correction = EntryKey(FactSchema.correction)
  /// A remark that belongs to nothing else.
  package static let remark = EntryKey(FactSchema.note)

  // MARK: Every entry

  /// The day of the fact.
  package static let date = EntryKey(LogEntrySchema.date)
  /// The identity of the entry.
  package static let id = EntryKey(LogEntrySchema.id)
  /// When it was written down.
  package static let recorded = EntryKey(LogEntrySchema.recorded)
  /// Who wrote it down.
  package static let author = EntryKey(LogEntrySchema.author)
  /// A remark.
  package static let note = EntryKey(LogEntrySchema.note)
  /// Why.
  package static let reason = EntryKey(LogEntrySchema.reason)
  /// When it took place.
  package static let realized = EntryKey(LogEntrySchema.realized)
  /// Names with their figures.
  package static let figures = EntryKey(LogEntrySchema.figures)
  /// The date of the figures.
  package static let asOf = EntryKey(LogEntrySchema.asOf)
  /// What the figures cover.
  package static let scope = EntryKey(LogEntrySchema.scope)
  /// What proves it.
  package static let evidence = EntryKey(LogEntrySchema.evidence)
  /// The file of a piece of evidence.
  package static let evidenceFile = EntryKey(EvidenceSchema.file)
  /// The digest that the file has.
  package static let digest = EntryKey(EvidenceSchema.digest)

  // MARK: Some kinds

  /// The progress in percent.
  package static let percentage = EntryKey(FactSchema.percentage)
  /// The state of an item.
  package static let state = EntryKey(
    FactSchema.state, synonyms: FactSchema.progressSynonyms.mapValues(\.rawValue))
  /// The new date.
  package static let schedule = EntryKey(FactSchema.schedule)
  /// Who authorised it.
  package static let authority = EntryKey(FactSchema.authority)
  /// What was measured.
  package static let value = EntryKey(FactSchema.value)
  /// The day that an entry should have borne.
  package static let rightDate = EntryKey(FactSchema.rightDate)
  /// The parts of a value.
  package static let breakdown = EntryKey(BreakdownSchema.single)
  /// The parts of a value, in several ways.
  package static let breakdowns = EntryKey(BreakdownSchema.several)
  /// How far a covenant is.
  package static let covenant = EntryKey(AllianceSchema.covenant)
  /// When a covenant was signed.
  package static let signed = EntryKey(FactSchema.signed)
  /// Whether a member comes or goes.
  package static let change = EntryKey(FactSchema.change)
  /// Who comes.
  package static let person = EntryKey(FactSchema.person)
  /// What was learnt.
  package static let learningText = EntryKey(FactSchema.learningText)
  /// What was brought about.
  package static let achievementText = EntryKey(FactSchema.achievementText)
  /// For how many it counts.
  package static let count = EntryKey(FactSchema.count)
  /// For whom it remains.
  package static let recipient = EntryKey(FactSchema.recipient)
  /// The items that it concerns.
  package static let lines = EntryKey(FactSchema.lines)
  /// The rating that the commission gives itself.
  package static let ownRating = EntryKey(EvaluationSchema.own)
  /// The ratings that others give.
  package static let independentRating = EntryKey(EvaluationSchema.independent)
  /// How far it was fulfilled, as others see it.
  package static let fulfilment = EntryKey(OutsideViewSchema.fulfilment)
  /// How far it opened the government, as others see it.
  package static let openness = EntryKey(OutsideViewSchema.openness)
  /// Whether it had early results, as others see it.
  package static let earlyResults = EntryKey(OutsideViewSchema.earlyResults)
  /// Why it is rated so.
  package static let reasons = EntryKey(EvaluationSchema.reasons)
  /// What comes next.
  package static let nextSteps = EntryKey(EvaluationSchema.nextSteps)
  /// The title that an event bore.
  package static let title = EntryKey(EventRecordSchema.title)
  /// The motto of an event.
  package static let motto = EntryKey(EventRecordSchema.motto)
  /// Where an event took place.
  package static let venue = EntryKey(EventRecordSchema.venue)
  /// The items that an event concludes.
  package static let concludes = EntryKey(EventRecordSchema.concludes)
}
