import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Agreements as rows of a table, and the sentences around it.
enum AgreementRow {
  /// The table, a group for each session that took some, in the order of the log; last what comes of
  /// other terms.
  static func table(_ agreements: [AgreementAssessment], _ input: ReportInput) -> Table {
    var sessions: [String] = []
    for session in agreements.compactMap(\.status.session) where !sessions.contains(session) {
      sessions.append(session)
    }
    let bySession = Dictionary(grouping: agreements, by: \.status.session)
    let groups = (sessions.map(Optional.some) + [nil]).compactMap { session in
      bySession[session].map { (session: session, rows: $0.map(row)) }
    }
    let columns: [Column] = [
      .key(ColumnTitles.key), .words(ColumnTitles.agreement, weight: 3, minimum: 16),
      .words(ColumnTitles.responsible, minimum: 8),
      .words(ColumnTitles.due, minimum: 11),
      .words(ColumnTitles.situation, weight: 2, minimum: 14),
    ]
    let isMoved = agreements.contains { agreement in
      let written = agreement.status.schedule.current?.value
      return written?.relativeTo == nil && written?.end != agreement.status.dueOn
    }
    let notes = isMoved ? [RichText(ReportWords.movedDueRule)] : []
    return Table(
      caption: ReportWords.Captions.agreements, columns,
      groups: groups.map { Table.Group(title(of: $0.session, input.state), $0.rows) },
      notes: notes, isWide: true
    ).withoutEmptyColumns
  }

  private static func row(_ agreement: AgreementAssessment) -> Table.Row {
    let decided = agreement.status.agreement
    return [
      RichText(agreement.status.key ?? "—"),
      RichText(decided?.text.value ?? ReportWords.earlierAgreement),
      RichText(decided?.responsible?.value ?? "—"), due(agreement.status), situation(agreement),
    ]
  }

  /// «Primera sesión ordinaria (25 de febrero de 2025)».
  private static func title(of key: String?, _ state: PlanState) -> RichText {
    guard let key, let session = state.session(key) else {
      return RichText(ReportWords.earlierSessions)
    }
    let title = SessionWords.title(session)
    return RichText(session.heldOn.map { "\(title) (\(SpanishDate.words($0)))" } ?? title)
  }

  /// By when it is to be carried out: the day, under the phrase that means it, and over the working
  /// day to which it moves; under them the first date, where it changed.
  private static func due(_ status: AgreementStatus) -> RichText {
    guard let written = status.schedule.current?.value else { return "—" }
    var lines = dueParts(status, written).map(Spanish.capitalized)
    if status.schedule.isReplanned, let original = status.schedule.original?.value {
      lines.append(ScheduleWords.original(original))
    }
    return lines.map { RichText($0) }.joinedByLines()
  }

  /// The same on one line: «próxima sesión, 9 sep 2025».
  static func dueInline(_ status: AgreementStatus) -> String? {
    status.schedule.current.map { dueParts(status, $0.value).joined(separator: ", ") }
  }

  private static func dueParts(_ status: AgreementStatus, _ written: TemporalExpression) -> [String]
  {
    guard let due = status.dueOn else { return [written.text] }
    let day = SpanishDate.short(due)
    if written.relativeTo != nil { return [written.text, day] }
    return written.end == due
      ? [ScheduleWords.inline(written)] : [ScheduleWords.inline(written), ReportWords.movedTo(day)]
  }

  private static func situation(_ agreement: AgreementAssessment) -> RichText {
    let mark = StatusMark(SituationWords.light(agreement.light), showsWord: false)
    var text = words(agreement)
    if let day = agreement.status.settledOn { text += " (\(SpanishDate.short(day)))" }
    return "\(.status(mark)) \(text)"
  }

  /// How an agreement stands, as one clause in lower case.
  static func words(_ agreement: AgreementAssessment) -> String {
    let text = AgreementWords.text(agreement.situation)
    switch agreement.situation {
    case .overdue: return ReportWords.followedUp(text)
    case .undated where !agreement.status.isFollowedUp: return ReportWords.notFollowedUp
    case .referred: return ReportWords.referred(text, to: agreement.status.referredTo)
    default: return text
    }
  }

  // MARK: Sentences

  /// «10 acuerdos: 6 cumplidos, 1 sin efecto …», in words.
  static func count(_ agreements: [AgreementAssessment]) -> String {
    ReportWords.agreementCount(AgreementTally(agreements))
  }

  /// How a list names an agreement: by its key, else by its text.
  static func name(_ status: AgreementStatus) -> String {
    status.key ?? status.agreement?.text.value ?? ReportWords.earlierAgreement
  }

  /// What was passed on, to whom and when, with what the log remarks on it.
  static func referral(_ status: AgreementStatus, in state: PlanState) -> String {
    var text = status.key.map { "\($0). " } ?? ""
    if let agreement = status.agreement { text += Spanish.sentence(agreement.text.value) + " " }
    let body = status.referredTo ?? ReportWords.unnamedBody
    let day = status.state == .referred ? status.settledOn : nil
    text += ReportWords.referred(to: body, on: day.map(SpanishDate.words))
    let notes = status.entries.compactMap { place -> String? in
      guard case .agreement = state.entries[place].fact else { return nil }
      return state.entries[place].note?.value
    }
    return ([text] + notes.map(Spanish.sentence)).joined(separator: " ")
  }
}
