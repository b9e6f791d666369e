import Arguments
import CivilTime
import PlanFiles
import PlanModel
import YAMLSyntax

/// What a person says of the call of a session: what the document prints, and what the log takes in.
struct SaidCall {
  let session: SessionAtWork
  /// The day of the call, where the log takes one in: as it was said, else today.
  let date: EntryDate
  /// Whether the log takes it in.
  let isNoted: Bool
  private let values: ArgumentValues
  private let acknowledgements: [String]

  init(
    _ session: SessionAtWork, on date: EntryDate, _ values: ArgumentValues, in work: PlanAtWork
  ) throws(Stop) {
    (self.session, self.date, self.values) = (session, date, values)
    isNoted = Self.isNoted(values)
    var members = MemberReader(
      session, on: session.heldOn ?? session.plannedDay ?? work.today, work.names)
    acknowledgements = members.inOrder(members.keys(values[SessionCallCommand.acknowledgements]))
    try members.checkAll()
  }

  /// Whether a person says something that is to be remembered.
  static func isNoted(_ values: ArgumentValues) -> Bool {
    typealias Options = SessionCallCommand
    return values[Options.isNoted]
      || [Options.number, Options.sent].contains { values.contains($0) }
      || [Options.annexes, Options.acknowledgements].contains { values.contains($0) }
  }

  /// Whether nothing is said but who acknowledged a call that is out: then there is no document.
  static func isAcknowledgement(_ values: ArgumentValues) -> Bool {
    typealias Options = SessionCallCommand
    return values.contains(Options.acknowledgements) && !values[Options.isNoted]
      && !values.contains(Options.annexes)
      && ![Options.number, Options.sent, PlanOptions.output].contains { values.contains($0) }
      && !saysDetails(values)
  }

  /// Whether hour, mode, place or address are said.
  static func saysDetails(_ values: ArgumentValues) -> Bool {
    values.contains(SessionPlanningCommand.hour) || values.contains(SessionOptions.mode)
      || [SessionOptions.venue, SessionOptions.link].contains { values.contains($0) }
  }

  /// Whether the call goes out with this: a number, annexes and acknowledgements of a call that is out
  /// do not send it again.
  var isSent: Bool {
    typealias Options = SessionCallCommand
    if values.contains(Options.sent) || values[Options.isNoted] { return true }
    guard session.status?.isCalled != true else { return false }
    return values.contains(Options.number) || Self.saysDetails(values)
  }

  /// The entry of the log.
  var draft: EntryDraft { draft(isSent: isSent) }

  /// The same for a document that is made before the call goes out.
  var draftOfDocument: EntryDraft {
    draft(isSent: isSent || session.status?.isCalled != true && Self.saysDetails(values))
  }

  private func draft(isSent: Bool) -> EntryDraft {
    typealias Options = SessionCallCommand
    var draft = EntryDraft(.session, session.key, on: date)
    draft.set(.plannedHour, values[SessionPlanningCommand.hour]?.description)
    draft.set(.mode, values[SessionOptions.mode]?.rawValue)
    draft.set(
      values, [(.sessionVenue, SessionOptions.venue), (.link, SessionOptions.link)])
    var call: [(key: String, value: YAMLFragment)] = []
    if isSent { call.append((EntryKey.callDate.name, .plain(date.text))) }
    if let number = values[Options.number] {
      call.append((EntryKey.callNumber.name, .text(number)))
    }
    let annexes = values[Options.annexes]
    if !annexes.isEmpty {
      call.append((EntryKey.callAnnexes.name, .list(annexes.map(YAMLFragment.text))))
    }
    if !acknowledgements.isEmpty {
      call.append(
        (EntryKey.acknowledgements.name, .list(acknowledgements.map(YAMLFragment.plain))))
    }
    draft.set(.call, call.isEmpty ? nil : .group(call))
    return draft
  }
}
