import DocumentModel
import PlanModel
import SpanishText

/// How a session ended, where it can be heard and read, and who signs.
extension Minutes {
  /// The hour at which the session ended, in words.
  static func closing(_ session: SessionSubject) -> String {
    let status = session.status
    let hour = status.closed.map(Spanish.hourWords) ?? "las \(blank) horas"
    return MinutesWords.closed(
      OrderWords.plainArticle(status), at: hour, isSameDay: !endsAfterMidnight(status))
  }

  private static func endsAfterMidnight(_ status: SessionStatus) -> Bool {
    guard let opened = status.opened.flatMap(ClockReading.init),
      let closed = status.closed.flatMap(ClockReading.init)
    else { return false }
    return (closed.hour, closed.minute) < (opened.hour, opened.minute)
  }

  /// The breaks, in words.
  static func recesses(_ session: SessionSubject) -> String? {
    let recesses = session.status.recesses.map(MinutesWords.recess)
    return recesses.isEmpty ? nil : recesses.joined(separator: " ")
  }

  // MARK: Annexes

  /// What belongs to the minutes: what went with the call, the annexes of each item, the recording, what
  /// proves it; each once.
  static func annexes(_ session: SessionSubject) -> [Block] {
    let items = SessionPaper.all(of: session).compactMap { paper -> RichText? in
      let target: RichText =
        if paper.target.hasScheme {
          RichText(.url(paper.target))
        } else {
          isFile(paper) ? session.input.files.link(paper.target) : RichText(paper.target)
        }
      return MinutesWords.paper(paper.kind, target)
    }
    return items.isEmpty ? [] : [.numbered(items.map { List.Item($0) })]
  }

  /// Whether a paper is told as a file; an annex may be no more than the name of a document.
  private static func isFile(_ paper: SessionPaper) -> Bool {
    switch paper.kind {
    case .recording, .transcript, .evidence, .signedMinutes: true
    case .callAnnex, .annex, .sessionAnnex: paper.target.contains("/")
    }
  }

  // MARK: Signatures

  /// Those who sign: who presided, the secretariat, and everybody else who attended.
  static func signatures(_ session: SessionSubject) -> [SignatureBlock] {
    let people = SessionPeople(session)
    let isMeeting = session.isWorkingMeeting
    var signed: Set<String> = []
    let isLed = session.status.presidedBy != nil
    var blocks = isLed || !isMeeting ? [chair(session, people)] : []
    if let chair = session.status.presidedBy {
      signed.insert((people.name(chair.value) ?? chair.value).folded)
    }
    if let (office, holder) = people.secretariat, !isMeeting,
      holder.map({ signed.insert($0.folded).inserted }) ?? true
    {
      blocks.append(
        SignatureBlock(
          name: holder ?? "", office: ReportWords.officeHolder(office),
          role: MinutesWords.Roles.secretariat))
    }
    for group in AttendanceRoll(session).groups {
      for row in group.rows where row.isPresent {
        let name = people.name(row.key)
        guard signed.insert((name ?? row.key).folded).inserted else { continue }
        blocks.append(block(row, of: group.commission))
      }
    }
    return blocks
  }

  private static func chair(
    _ session: SessionSubject, _ people: SessionPeople
  ) -> SignatureBlock {
    let isMeeting = session.isWorkingMeeting
    guard let chair = session.status.presidedBy?.value else {
      return SignatureBlock(
        name: "", office: MinutesWords.Roles.unnamedChair(isMeeting: isMeeting),
        role: MinutesWords.Roles.chair(isMeeting: isMeeting))
    }
    let member = people.member(chair)
    let office =
      people.substitute(chair) != nil
      ? MinutesWords.standsIn(for: member?.name ?? chair)
      : people.office(of: chair).map(ReportWords.officeHolder) ?? member?.body ?? ""
    return SignatureBlock(
      name: people.name(chair) ?? chair, office: office,
      role: MinutesWords.Roles.chair(isMeeting: isMeeting))
  }

  private static func block(_ row: AttendanceRoll.Row, of commission: String?) -> SignatureBlock {
    let member = row.member
    let body = [member?.body ?? row.key, member == nil ? commission : nil].compactMap(\.self)
      .joined(separator: ", ")
    if case .substituted(let name, _) = row.standing {
      let whom = MinutesWords.standsIn(for: member?.name ?? row.key)
      return SignatureBlock(name: name, office: member?.body.map { "\(whom), \($0)" } ?? whom)
    }
    return SignatureBlock(name: member?.name ?? "", office: body)
  }
}
