import CivilTime

/// An agreement with what became of it up to the cut-off.
package struct AgreementStatus: Sendable {
  /// Its number; old documents may have none.
  package let key: String?
  /// What was decided; nil for an agreement that the log only names, of an earlier term.
  package private(set) var agreement: Agreement?
  /// The session that took it.
  package internal(set) var session: String?
  /// Its place among the agreements of the session, from 1.
  package internal(set) var ordinal: Int?
  /// The day on which it was taken.
  package private(set) var takenOn: CivilDate?
  /// What became of it; nil while it is open.
  package private(set) var state: AgreementState?
  /// The day on which that became of it.
  package private(set) var settledOn: CivilDate?
  /// The body that it was passed to, where an entry about the agreement says so.
  package private(set) var referral: String?
  /// When it was and is due, as written.
  package internal(set) var schedule = ScheduleHistory(written: nil)
  /// The last day to carry it out, moved to a working day where the rules say so; nil without one.
  package internal(set) var dueOn: CivilDate?
  /// Its entries: their places in `PlanState.entries`.
  package internal(set) var entries: [Int] = []

  init(key: String?) { self.key = key }

  /// What it can be called by: its key, else its session and its place («ordinaria 2#1»).
  package var name: String? {
    if let key { return key }
    guard let session, let ordinal else { return nil }
    return AgreementOrdinal.text(session: session, ordinal)
  }

  /// The body that it was or is to be passed to.
  package var referredTo: String? { referral ?? agreement?.referredTo }

  /// Whether it was neither carried out, nor withdrawn, nor passed on.
  package var isOpen: Bool { state == nil }

  /// Whether there is something to follow up: who, by when, to whom, or a later word on it.
  ///
  /// «Se aprueba el Programa» is done once it is decided.
  package var isFollowedUp: Bool {
    schedule.current != nil || agreement?.responsible != nil || referredTo != nil
      || agreement == nil || entries.count > 1
  }

  /// How many days it is overdue on a day; nil when it is settled, undated or not yet late.
  package func daysOverdue(on day: CivilDate) -> Int? {
    guard isOpen, let dueOn, day > dueOn else { return nil }
    return day.dayNumber - dueOn.dayNumber
  }

  mutating func merge(_ other: Agreement, takenOn day: CivilDate) {
    var merged = agreement ?? other
    merged.text = other.text
    merged.vote = other.vote ?? merged.vote
    merged.responsible = other.responsible ?? merged.responsible
    merged.due = other.due ?? merged.due
    merged.referredTo = other.referredTo ?? merged.referredTo
    if !other.lines.isEmpty { merged.lines = other.lines }
    agreement = merged
    takenOn = takenOn ?? day
    schedule = schedule.rewritten(merged.due)
  }

  mutating func apply(_ update: AgreementUpdate, on day: CivilDate) {
    referral = update.referredTo ?? referral
    if let state = update.state { settle(state.value, on: day) }
  }

  private mutating func settle(_ state: AgreementState, on day: CivilDate) {
    // Said twice, it counts from the first time on.
    if self.state != state { settledOn = day }
    self.state = state
  }
}
