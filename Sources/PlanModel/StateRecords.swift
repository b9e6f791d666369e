import CivilTime

/// A session, planned or not, with all that its entries tell.
package struct SessionState: Sendable {
  /// The key.
  package let key: String
  /// When it was planned first; nil for a session that nobody planned.
  package private(set) var planned: Located<TemporalExpression>?
  /// When it is planned now.
  package private(set) var current: Located<TemporalExpression>?
  /// The day on which it was held.
  package private(set) var heldOn: CivilDate?
  /// How people met.
  package private(set) var mode: Located<SessionMode>?
  /// Where.
  package private(set) var venue: String?
  /// The commissions that met together.
  package private(set) var joint: [Located<String>] = []
  /// When it was called.
  package private(set) var call: Located<TemporalExpression>?
  /// Who attended.
  package private(set) var attendance: [Located<String>] = []
  /// The items that it dealt with; before it is held, those that are planned.
  package private(set) var agenda: [AgendaItem] = []
  /// What it decided.
  package private(set) var agreements: [Agreement] = []
  /// What proves it.
  package private(set) var evidence: [Evidence] = []

  init(key: String) { self.key = key }

  init(planned session: PlannedSession) {
    key = session.key.value
    planned = session.date
    current = session.date
    agenda = session.agenda
  }

  /// The day on which it was held, else the one on which it is planned.
  package var day: CivilDate? { heldOn ?? current?.value.end }

  mutating func take(_ record: SessionRecord, _ entry: LogEntry) {
    // What was held takes the place of what was planned; further entries add to it.
    if heldOn == nil, !record.agenda.isEmpty { agenda = [] }
    heldOn = heldOn ?? entry.day
    mode = record.mode ?? mode
    venue = record.venue ?? venue
    joint = record.joint.isEmpty ? joint : record.joint
    call = record.call ?? call
    attendance = record.attendance.isEmpty ? attendance : record.attendance
    agenda += record.agenda
    agreements += record.agreements
    evidence += entry.evidence
  }

  mutating func reschedule(_ change: Rescheduling) { current = change.schedule ?? current }
}

/// An event, planned or not, with all that its entries tell.
package struct EventState: Sendable {
  /// The key.
  package let key: String
  /// The name, where the plan gives one.
  package private(set) var name: String?
  /// The edition, where the plan gives one.
  package private(set) var edition: String?
  /// When it was planned first.
  package private(set) var planned: Located<TemporalExpression>?
  /// When it is planned now.
  package private(set) var current: Located<TemporalExpression>?
  /// Whether an entry tells of it.
  package private(set) var wasHeld = false
  /// When it took place.
  package private(set) var realized: Located<TemporalExpression>?
  /// The title that it bore.
  package private(set) var title: String?
  /// Its motto.
  package private(set) var motto: String?
  /// Where it took place.
  package private(set) var venues: [Located<String>] = []
  /// What was on its programme.
  package private(set) var programme: [Located<String>] = []
  /// Its days, when it was held on several.
  package private(set) var meetings: [EventMeeting] = []
  /// Its figures.
  package private(set) var figures: [Figure] = []
  /// Pictures.
  package private(set) var images: [EventImage] = []
  /// Links and files.
  package private(set) var evidence: [Evidence] = []
  /// Remarks.
  package private(set) var notes: [String] = []
  /// The items of the plan that it serves.
  package private(set) var lines: [Located<String>] = []

  init(key: String) { self.key = key }

  init(planned event: PlannedEvent) {
    key = event.key.value
    name = event.name?.value
    edition = event.edition
    planned = event.schedule
    current = event.schedule
    lines = event.lines
  }

  mutating func take(_ record: EventRecord, _ entry: LogEntry) {
    wasHeld = true
    realized = entry.realized ?? realized
    title = record.title ?? title
    motto = record.motto ?? motto
    venues += record.venues
    programme += record.programme
    meetings += record.meetings
    figures += entry.figures
    images += record.images
    evidence += entry.evidence
    if let note = entry.note?.value { notes.append(note) }
  }

  mutating func reschedule(_ change: Rescheduling) { current = change.schedule ?? current }
}

/// An agreement with what became of it.
package struct AgreementRecord: Sendable {
  /// The agreement as it was taken.
  package let agreement: Agreement
  /// The key of the session that took it.
  package let session: String
  /// The day on which it was taken.
  package let taken: CivilDate
  /// By when it is to be carried out now.
  package private(set) var due: Located<TemporalExpression>?
  /// What became of it, and since when.
  package private(set) var outcome: (state: AgreementState, day: CivilDate)?

  init(_ agreement: Agreement, session: String, taken: CivilDate) {
    self.agreement = agreement
    self.session = session
    self.taken = taken
    due = agreement.due
  }

  mutating func take(_ state: AgreementState, on day: CivilDate) { outcome = (state, day) }

  mutating func reschedule(_ change: Rescheduling) { due = change.schedule ?? due }
}

/// An alliance with how far its convenio is.
package struct AllianceState: Sendable {
  /// The alliance as it was promised.
  package let alliance: Alliance
  /// How far its convenio is.
  package private(set) var covenant: CovenantState?
  /// When it was signed.
  package private(set) var signed: Located<TemporalExpression>?

  init(_ alliance: Alliance) {
    self.alliance = alliance
    covenant = alliance.covenant?.value
  }

  mutating func take(_ update: AllianceUpdate, on day: CivilDate) {
    covenant = update.covenant?.value ?? covenant
    signed = update.signed ?? signed
  }
}

/// An indicator with what was measured.
package struct IndicatorState: Sendable {
  /// The indicator as it was promised.
  package let indicator: Indicator
  /// The measurements in order, each with its entry.
  package private(set) var measurements: [(measurement: Measurement, entry: LogEntry)] = []

  init(_ indicator: Indicator) { self.indicator = indicator }

  mutating func take(_ measurement: Measurement, _ entry: LogEntry) {
    measurements.append((measurement, entry))
  }

  /// The figure that the measurements amount to by the indicator's accumulation; nil without any.
  ///
  /// A sum with a lower bound in it is a lower bound.
  package var value: FigureValue? {
    let values = measurements.compactMap { $0.measurement.value?.value }
    guard let last = values.last else { return nil }
    guard values.count > 1 else { return last }
    let numbers = values.compactMap(\.number)
    guard !numbers.isEmpty else { return last }
    switch indicator.accumulation {
    case .last: return last
    case .mean: return .exact(numbers.reduce(0, +) / Double(numbers.count))
    case .maximum: return .exact(numbers.reduce(numbers[0], max))
    case .sum:
      let total = numbers.reduce(0, +)
      let isExact = values.allSatisfy { if case .exact = $0 { true } else { false } }
      return isExact ? .exact(total) : .lowerBound(total, text: "más de \(Int(total))")
    }
  }
}
