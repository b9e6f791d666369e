import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// The calendar of sessions that the plan announces.
extension Programme {
  /// Every planned session with its date, the last day to call it and how much it has to deal with.
  ///
  /// Empty where the plan announces no sessions.
  package static func sessionTable(_ input: ReportInput) -> [Block] {
    let sessions = plannedSessions(input)
    guard !sessions.isEmpty else { return [] }
    var rules: [String] = []
    let rows = sessions.map { session -> Table.Row in
      let call = lastCall(of: session, input.plan.rules)
      if let rule = call?.rule, !rules.contains(rule) { rules.append(rule) }
      return [
        RichText(SessionWords.title(session)), date(session),
        RichText(call.map { Spanish.capitalized(SpanishDate.words($0.day)) } ?? "—"),
        count(session.planned?.agenda.count ?? 0),
        count(session.planned?.agenda.reduce(0) { $0 + $1.points.count } ?? 0),
      ]
    }
    let columns: [Column] = [
      .words(ColumnTitles.session, weight: 2, minimum: 14),
      .words(ColumnTitles.date, minimum: 14),
      .words(ColumnTitles.lastCall, minimum: 14),
      .figures(ColumnTitles.agendaItems), .figures(ColumnTitles.agendaPoints),
    ]
    let notes = rules.isEmpty ? [] : [RichText(ProgrammeWords.lastCallRule(rules))]
    return [
      .table(
        Table(caption: ProgrammeWords.Captions.sessions, columns, rows, notes: notes)
          .withoutEmptyColumns)
    ]
  }

  /// Every planned session with its agenda, in the order of the days.
  ///
  /// Empty where no planned session has an agenda.
  package static func sessionAgendas(_ input: ReportInput) -> [Block] {
    let sessions = plannedSessions(input)
    guard sessions.contains(where: { $0.planned?.agenda.isEmpty == false }) else { return [] }
    return sessions.flatMap { session -> [Block] in
      let agenda = session.planned?.agenda ?? []
      let day = dateInline(session).map { [Block.paragraph(RichText($0))] } ?? []
      let items = agenda.map { item($0, input) }
      return [.heading(2, RichText(SessionWords.title(session)))] + day
        + (items.isEmpty ? [] : [.numbered(items)])
    }
  }

  /// The planned sessions in the order of the days that hold for them, those without one last.
  static func plannedSessions(_ input: ReportInput) -> [SessionStatus] {
    input.state.sessions.filter { $0.planned != nil }.enumerated()
      .map { (day: $1.schedule.current?.value.end ?? .latest, place: $0, session: $1) }
      .sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.session)
  }

  /// The last day to call a session of which the day is known, and the rule that says so.
  static func lastCall(
    of session: SessionStatus, _ rules: PlanRules
  ) -> (day: CivilDate, rule: String)? {
    guard let days = session.schedule.current?.value.span, days.days == 1 else { return nil }
    return rules.lastCall(kind: session.kind, name: session.name, for: days.start)
  }

  // MARK: Dates

  private static func date(_ session: SessionStatus) -> RichText {
    let written = ScheduleWords.formalCell(session.planned?.date?.value)
    guard let change = session.schedule.replanning else { return written }
    let current = ScheduleWords.formal(change.to.value)
    guard session.planned?.date != nil else { return RichText(current) }
    return [written, RichText(ProgrammeWords.rescheduled(to: current))].joinedByLines()
  }

  private static func dateInline(_ session: SessionStatus) -> String? {
    let written = session.planned?.date.map { ScheduleWords.formal($0.value) }
    let current = session.schedule.replanning.map { ScheduleWords.formal($0.to.value) }
    guard let first = written ?? current else { return nil }
    guard written != nil, let current else { return Spanish.sentence(first) }
    return Spanish.sentence(ProgrammeWords.rescheduled(first, to: current))
  }

  // MARK: The agenda

  private static func item(_ item: AgendaItem, _ input: ReportInput) -> List.Item {
    let points = item.points.map { self.item($0, input) }
    return List.Item(text(item, input), points.isEmpty ? [] : [.bullets(points)])
  }

  /// «*Recepción:* Informe de cierre 2016 (línea 1.1.1)».
  private static func text(_ item: AgendaItem, _ input: ReportInput) -> RichText {
    var text = RichText()
    let subject = item.subject.value
    if let treatment = item.treatment {
      let words = SessionWords.treatment(treatment, of: item)
      text.append("\(emphasis: RichText(words)):\(subject.isEmpty ? "" : " ")")
    }
    text.append(RichText(subject))
    let details = [
      item.lines.isEmpty ? nil : input.index.mention(item.lines),
      item.presenter.map(ProgrammeWords.presenter),
    ].compactMap(\.self)
    if !details.isEmpty { text.append(RichText(" (\(details.joined(separator: "; ")))")) }
    if let note = item.note { text.append(RichText(". \(Spanish.sentence(note))")) }
    return text
  }

  /// A count for a column; a dash for none.
  static func count(_ number: Int) -> RichText {
    RichText(number > 0 ? Spanish.grouped(number) : "—")
  }
}
