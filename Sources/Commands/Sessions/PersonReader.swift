import CivilTime
import PlanModel
import SpanishText

/// Who presides or declares: a member by key, an office by its name, or any name.
struct PersonReader {
  private let session: SessionAtWork
  private let day: CivilDate
  private let names: PlanNames

  init(_ session: SessionAtWork, on day: CivilDate, _ names: PlanNames) {
    (self.session, self.day, self.names) = (session, day, names)
  }

  /// The key of a member, the name of who holds an office, else the name as it was typed; a single
  /// word that is nearly a key is a slip.
  func person(_ text: String) throws(Stop) -> String {
    if let key = names.member(text) { return key }
    let office = session.state.offices(on: day).first { $0.office.folded == text.folded }
    if let holder = office?.holder {
      let member = session.members(on: day).first { $0.name?.folded == holder.folded }
      return member?.key.value ?? holder
    }
    if !text.contains(where: \.isWhitespace), let nearest = names.nearestMember(to: text) {
      throw Stop(CommandMessages.noSuchMember(text, nearest), .usage)
    }
    return text
  }
}
