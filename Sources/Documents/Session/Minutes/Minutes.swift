import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// What the minutes of a session say, part by part; a template orders the parts.
///
/// Nothing is said on which the log is silent: a clause is left out, or leaves a line to be filled in
/// by hand where minutes can't do without it.
enum Minutes {
  /// A line to be filled in by hand.
  static let blank = "____________________"

  /// The paragraph with which minutes begin: where, when, how and what for people met.
  static func opening(_ session: SessionSubject) -> String {
    let status = session.status
    let isMeeting = session.isWorkingMeeting
    let place = status.venue.map { "En \($0), siendo " } ?? "Siendo "
    let hour = status.opened.map(Spanish.hourWords) ?? (isMeeting ? nil : "las \(blank) horas")
    let day = session.day.map(SpanishDate.spelledOut) ?? blank
    let time = hour.map { "\(place)\($0) del día \(day)" }
    var text = time ?? "\(status.venue.map { "En \($0), el" } ?? "El") día \(day)"
    text += ", se reunieron"
    text += way(status)
    text += " \(MinutesWords.membersOf(body(session))), para celebrar "
    text += OrderWords.plainArticle(status)
    if status.isSecondCall { text += ", en segunda convocatoria" }
    if let call = call(status) { text += ", \(call)" }
    return text + "."
  }

  /// « de manera híbrida, a distancia por medio de https://…,», as it follows «se reunieron».
  private static func way(_ status: SessionStatus) -> String {
    let mode = status.mode.map { " de manera \($0.value.rawValue)" } ?? ""
    guard let link = status.link, status.mode?.value != .inPerson else { return mode }
    return "\(mode), \(MinutesWords.link(link, isAllRemote: status.mode?.value == .remote)),"
  }

  /// The commission by its name, or all those that met as one.
  private static func body(_ session: SessionSubject) -> String {
    let commission = session.input.plan.commission
    let own = commission.name?.value ?? commission.acronym?.value
    let joint = otherCommissions(session)
    guard !joint.isEmpty else { return MinutesWords.withArticle(own) }
    let bodies = [own].compactMap(\.self) + joint
    return MinutesWords.united(bodies.map { MinutesWords.withArticle($0) })
  }

  /// The acronyms of the commissions that took part, beside the plan's own.
  static func otherCommissions(_ session: SessionSubject) -> [String] {
    let commission = session.input.plan.commission
    var met = Set([commission.acronym?.value.folded, commission.name?.value.folded])
    return
      (session.status.joint.values.map(\.value)
      + session.status.parts.map(\.commission.value)).filter { met.insert($0.folded).inserted }
  }

  private static func call(_ status: SessionStatus) -> String? {
    let day = status.call.map { FigureWords.when($0.value) }
    guard day != nil || status.callNumber != nil else { return nil }
    return MinutesWords.call(on: day, number: status.callNumber)
  }

  /// Who presided, and who is to fill it in where the log does not tell it.
  static func chair(_ session: SessionSubject) -> String? {
    let people = SessionPeople(session)
    if let chair = session.status.presidedBy {
      return MinutesWords.presided(
        people.wordsWithOffice(chair.value), isMeeting: session.isWorkingMeeting)
    }
    return session.isWorkingMeeting ? nil : MinutesWords.presided(blank, isMeeting: false)
  }

  /// That the minutes are a draft; nothing once they are approved.
  static func draftNotice(_ session: SessionSubject) -> [Block] {
    session.isDraft
      ? [.info([.paragraph(RichText(MinutesWords.draftNotice))], title: MinutesWords.draft)] : []
  }

  /// «La presente hoja forma parte del acta de la segunda sesión ordinaria …».
  static func legend(_ session: SessionSubject) -> String {
    let commission = session.input.plan.commission
    let own = (commission.acronym ?? commission.name)?.value
    let bodies = [own].compactMap(\.self) + otherCommissions(session)
    return MinutesWords.legend(
      session.status,
      of: bodies.map { MinutesWords.withArticle($0, likeName: commission.name?.value) },
      on: session.day.map { SpanishDate.words($0) }, isMeeting: session.isWorkingMeeting)
  }

  /// When and where the minutes were approved; nil while they are a draft.
  static func approval(_ session: SessionSubject) -> String? {
    guard let minutes = session.status.minutes, minutes.isApproved else { return nil }
    let name = minutes.approvedIn.map { key in
      session.input.state.session(key.value).map(OrderWords.plainArticle) ?? key.value
    }
    return MinutesWords.approved(
      in: name, on: session.status.minutesApprovedOn.map { SpanishDate.words($0) },
      isReadingWaived: minutes.isReadingWaived == true, isSigned: minutes.isSigned == true)
  }

  /// The sessions whose minutes were approved in this one, by day.
  static func approvedHere(_ session: SessionSubject) -> [SessionStatus] {
    let identity = session.status.name.identity
    return session.input.state.sessions.filter { other in
      other.minutes?.approvedIn.map { SessionName($0.value).identity } == identity
    }.enumerated().sorted {
      ($0.element.heldOn ?? .latest, $0.offset) < ($1.element.heldOn ?? .latest, $1.offset)
    }.map(\.element)
  }
}

extension SessionSubject {
  /// Whether it is a meeting that decides nothing.
  var isWorkingMeeting: Bool { status.knownKind == .workingMeeting }

  /// Whether its minutes still wait for approval; those of a working meeting need none.
  var isDraft: Bool { !isWorkingMeeting && !(status.minutes?.isApproved ?? false) }
}
