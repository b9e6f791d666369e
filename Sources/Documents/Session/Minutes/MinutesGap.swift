import PlanModel
import SpanishText

/// What the log does not tell, and minutes say: it stays open in them.
package enum MinutesGap: Hashable, Sendable {
  /// Where people met, or through which address.
  case place
  /// How people met.
  case mode
  /// When it began.
  case opened
  /// When it ended.
  case closed
  /// Who presided.
  case chair
  /// Who came.
  case attendance
  /// Who declared the quorum.
  case quorumDeclaration
  /// How the order of business was voted.
  case agendaVote
  /// What came of the minutes of earlier sessions, by their keys.
  case earlierMinutes([String])
  /// What was brought up under «asuntos generales».
  case otherMatters
  /// What came of an item that is to be decided, by its number and its words.
  case result(number: String, title: String)
  /// Whether the session dealt with an item at all.
  case untold(number: String, title: String)

  /// What is missing for the minutes of a session, in the order in which minutes tell it.
  package static func all(of key: String, in input: ReportInput) -> [MinutesGap] {
    guard let session = SessionSubject(key, in: input) else { return [] }
    let status = session.status
    let isMeeting = session.isWorkingMeeting
    var gaps: [MinutesGap] = []
    if status.venue == nil, status.link == nil { gaps.append(.place) }
    if status.mode == nil { gaps.append(.mode) }
    if status.opened == nil { gaps.append(.opened) }
    if status.closed == nil { gaps.append(.closed) }
    if status.presidedBy == nil, !isMeeting { gaps.append(.chair) }
    if session.assessment.quorum == nil { gaps.append(.attendance) }
    if status.quorumDeclaredBy == nil, !isMeeting, session.assessment.quorum?.isEnough != false {
      gaps.append(.quorumDeclaration)
    }
    let account = MatterAccount(session)
    for item in session.orderOfBusiness.items {
      if item.kind == .matter, let matter = item.matter {
        gaps += Self.gaps(of: matter, numbered: "\(item.number)", account)
      } else if !isMeeting {
        gaps += formalGap(item, session).map { [$0] } ?? []
      }
    }
    return gaps
  }

  /// What a formal item leaves open.
  private static func formalGap(
    _ item: OrderOfBusiness.Item, _ session: SessionSubject
  ) -> MinutesGap? {
    switch item.kind {
    case .approvalOfAgenda: Minutes.isOpen(item) ? .agendaVote : nil
    case .minutes(let keys):
      Minutes.isOpen(item) && Minutes.approvedHere(session).isEmpty ? .earlierMinutes(keys) : nil
    case .otherMatters: item.matter?.note == nil ? .otherMatters : nil
    default: nil
    }
  }

  private static func gaps(
    of item: AgendaItem, numbered number: String, _ account: MatterAccount
  ) -> [MinutesGap] {
    let title = item.subject.value.isEmpty ? MinutesWords.title(item) : item.subject.value
    switch account.openness(of: item) {
    case .untold: return [.untold(number: number, title: title)]
    case .undecided: return [.result(number: number, title: title)]
    case nil:
      return item.points.enumerated().flatMap { place, point in
        gaps(of: point, numbered: "\(number).\(place + 1)", account)
      }
    }
  }
}
