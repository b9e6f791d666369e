import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// The calendar of sessions: planned against held, by when each must be called, and how far it is.
package struct SessionCalendarView {
  let judged: JudgedPlan
  /// The sessions by their days, those without one last; those of one day in the order of the plan.
  let sessions: [SessionAssessment]

  /// The calendar of a plan at the cut-off of its judgement.
  package init(_ judged: JudgedPlan) {
    self.judged = judged
    sessions = judged.assessment.sessionStages.enumerated()
      .map { (day: Self.day(of: $1), place: $0, session: $1) }
      .sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.session)
  }

  private static func day(of session: SessionAssessment) -> CivilDate {
    session.day ?? session.status.schedule.current?.value.end ?? .latest
  }

  /// The calendar, and under it what comes next.
  package var document: Document {
    let plan = judged.plan
    var metadata = Document.Metadata(
      title: CallWords.calendarTitle(plan.commission), subtitle: plan.title?.value,
      author: plan.commission.institution, subject: plan.title?.value,
      dateLine: BoardWords.cutOff(judged),
      exampleNotice: plan.isExample ? ReportWords.exampleNotice : nil)
    metadata.isScreen = true
    metadata.footer = plan.commission.name?.value
    metadata.day = judged.cutOff.iso
    guard !sessions.isEmpty else {
      return Document(
        metadata,
        [
          .paragraph(
            "\(CallWords.noSessions) \(code: "snt sesión programar \"ordinaria 1\" --fecha FECHA")")
        ])
    }
    return Document(metadata, [.table(table)] + followUp)
  }

  // MARK: The table

  private var table: Table {
    let columns: [Column] = [
      .words(ColumnTitles.session, minimum: 11),
      .words(ColumnTitles.programmedSession, minimum: 15),
      .words(ColumnTitles.callBy, minimum: 19), .words(ColumnTitles.held, minimum: 11),
      .words(ColumnTitles.situation, weight: 2, minimum: 12),
    ]
    return Table(
      columns, sessions.map(row), notes: notes.map { RichText($0) }, isWide: true, isDense: true)
  }

  private func row(_ session: SessionAssessment) -> Table.Row {
    [
      RichText(Spanish.capitalized(session.key)), date(session).joinedByLines(),
      call(session).map { RichText($0) }.joinedByLines(),
      held(session).map { RichText($0) }.joinedByLines(), situation(session),
    ]
  }

  /// The day that holds with its hour, why nobody works on it, and the day that was promised first.
  private func date(_ session: SessionAssessment) -> [RichText] {
    let schedule = session.status.schedule
    guard let current = schedule.current?.value else {
      return [RichText(session.status.heldOn == nil ? CallWords.undated : "—")]
    }
    var lines: [RichText]
    if let day = current.end, day == current.start {
      lines = [RichText(SpanishDate.shortWithWeekday(day))]
      if let hour = session.status.plannedHour { lines.append(RichText("\(hour) horas")) }
      if session.status.heldOn == nil, let reason = closedReason(day) {
        lines.append(RichText(CallWords.closedDay(reason)))
      }
    } else {
      lines = [ScheduleWords.cell(current)]
    }
    if schedule.isReplanned, let original = schedule.original?.value {
      lines.append(RichText(ScheduleWords.original(original)))
    }
    return lines
  }

  private func closedReason(_ day: CivilDate) -> String? {
    judged.plan.rules.calendar.reasonClosed(day)
  }

  /// By when it must be called, and when that was done.
  private func call(_ session: SessionAssessment) -> [String] {
    let status = session.status
    var lines: [String] = []
    if session.notice == nil {
      lines.append(CallWords.noRule)
    } else if let last = session.lastDayToCall {
      lines.append(SpanishDate.shortWithWeekday(last))
    }
    if let called = status.calledOn {
      let isForThisDay = status.heldOn != nil || status.isCalled
      lines +=
        isForThisDay
        ? CallWords.called(called, isKept: session.lastDayToCall.map { called <= $0 })
        : CallWords.calledForOtherDay(called)
    } else if status.heldOn != nil {
      lines.append(CallWords.neverCalled)
    }
    return lines.isEmpty ? ["—"] : lines
  }

  /// The day on which it was held, and whether enough came.
  private func held(_ session: SessionAssessment) -> [String] {
    guard let day = session.status.heldOn else { return ["—"] }
    var lines = [SpanishDate.short(day)]
    if let reason = closedReason(day) { lines.append(CallWords.closedDay(reason)) }
    if let isEnough = session.quorum?.isEnough { lines.append(CallWords.quorum(isEnough)) }
    return lines
  }

  private func situation(_ session: SessionAssessment) -> RichText {
    let light = StatusMark(Self.light(session, on: judged.cutOff), showsWord: false)
    return "\(.status(light)) \(CallWords.stage(session, on: judged.cutOff))"
  }

  /// What is late is red, what should be done now yellow, what is done green.
  private static func light(
    _ session: SessionAssessment, on cutOff: CivilDate
  ) -> StatusMark.Light {
    if session.quorum?.isEnough == false { return .red }
    switch session.stage {
    case .overdue: return .red
    case .toCall(let day): return day < cutOff ? .red : .yellow
    case .withoutMinutes, .minutesToApprove: return .yellow
    case .called, .held, .minutesApproved: return .green
    case .undated, .planned, .postponed, .cancelled: return .grey
    }
  }

  // MARK: Notes

  /// The rules by which the days were reckoned, and the kinds for which the plan has none.
  private var notes: [String] {
    var rules: [(kind: String, text: String)] = []
    var silent: [String] = []
    for session in sessions {
      let kind = session.status.kind
      if let notice = session.notice {
        if !rules.contains(where: { $0.kind.folded == kind.folded }) {
          rules.append((kind, notice))
        }
      } else if session.status.knownKind != .workingMeeting,
        !silent.contains(where: { $0.folded == kind.folded })
      {
        silent.append(kind)
      }
    }
    let written = judged.plan.rules
    var notes: [String] = []
    if !rules.isEmpty {
      notes.append(CallWords.rules(rules))
      notes.append(
        ProgrammeWords.counting(call: written.countsDayOfCall, session: written.countsDayOfSession))
    }
    if !silent.isEmpty { notes.append(CallWords.silentRules(silent)) }
    return notes
  }

  // MARK: What comes next

  /// The next session that has to be called: by its last day, those without a rule by their own.
  package var next: SessionAssessment? {
    let open = sessions.filter { session in
      let status = session.status
      return status.heldOn == nil && !status.isCancelled && !status.isCalled
        && session.day.map { $0 >= judged.cutOff } ?? false
    }
    return open.enumerated().min {
      (($0.element.lastDayToCall ?? $0.element.day ?? .latest), $0.offset)
        < (($1.element.lastDayToCall ?? $1.element.day ?? .latest), $1.offset)
    }?.element
  }

  private var followUp: [Block] {
    let alerts = judged.assessment.sessionAlerts.filter {
      if case .call = $0 { false } else { true }
    }
    let other: [Block] =
      alerts.isEmpty ? [] : [.bullets(alerts.map { List.Item(RichText(BoardWords.alert($0))) })]
    guard let next, let day = next.day else {
      return [.paragraph(RichText(CallWords.everythingCalled))] + other
    }
    let words =
      if let last = next.lastDayToCall, let rule = next.notice {
        CallWords.next(next, by: last, rule: rule, on: judged.cutOff)
      } else {
        CallWords.nextWithoutRule(next, on: day)
      }
    let command = "snt sesión convocar \"\(next.key)\" -o convocatoria.docx"
    return [.paragraph([.text("\(words):"), .lineBreak, .code(command)])] + other
  }
}
