import Arguments
import CivilTime
import Diagnostics
import PlanFiles
import PlanModel
import SpanishText

/// The day of what is written about a session that was held: that of the session.
///
/// Without «--fecha», it is the day on which it was held if the log knows it; else today, unless its
/// day has passed: then only a person knows.
struct SessionDay {
  /// The day.
  let date: EntryDate
  /// What is odd about it.
  private(set) var doubts: [Diagnostic] = []

  /// The day of a session; `said` is what «--fecha» tells, `example` a command that tells it.
  init(
    _ session: SessionAtWork, said: EntryDate, _ values: ArgumentValues,
    _ environment: Environment, in work: PlanAtWork, example: String
  ) throws(Stop) {
    let planned = session.status?.plannedDate?.value
    if values.contains(WritingOptions.date) {
      date = said
    } else if let held = session.heldOn {
      date = EntryDate(held)
    } else if let planned, let last = planned.end, last < work.today {
      let day = SessionMessages.plannedDay(planned)
      let answer = try environment.need(
        nil, SessionMessages.dayQuestion(day), what: SessionMessages.missingDay(session.key, day),
        example: "\(example) --fecha \(last.iso)")
      date = try EntryDate(answer, of: WritingOptions.date.definition.spelling, in: work)
    } else {
      date = EntryDate(work.today)
    }
    guard session.heldOn == nil else { return }
    if session.status?.isCancelled == true {
      doubts.append(SessionMessages.heldThoughCancelled(session.key))
    }
    if let planned = session.plannedDay, planned > date.day {
      doubts.append(SessionMessages.heldEarly(session.key, planned: planned, held: date.day))
    }
  }
}
