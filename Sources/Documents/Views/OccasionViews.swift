import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// Sessions and events: planned against held, with all that is known of them.
extension PlanViews {
  func session(_ key: String) -> PlanView? {
    // The log tells sessions apart by their names, however they are written, and so does this.
    let identity = SessionName(key).identity
    guard
      let place = state.sessions.firstIndex(where: { $0.key == key })
        ?? state.sessions.firstIndex(where: { SessionName($0.key).identity == identity })
    else { return nil }
    let (status, occasion) = (state.sessions[place], input.assessment.sessions[place])
    let key = status.key
    var facts = dates(status.schedule) + self.facts(of: occasion)
    if let call = status.call {
      facts.append(.init(ViewWords.call, RichText(FigureWords.when(call.value))))
    }
    // Of a session that is planned for a whole month, no day to call it can be told yet.
    let planned = occasion.planned.flatMap { $0.days == 1 ? $0.start : nil }
    if let notice = state.plan.rules.notice(kind: status.kind, name: status.name),
      let day = status.heldOn ?? planned
    {
      let last = notice.period.lastDayToCall(for: day, under: state.plan.rules)
      facts.append(
        .init(
          ViewWords.lastCall,
          RichText("\(SpanishDate.withWeekday(last)) (\(notice.text), según la regla del plan)")))
    }
    if let mode = status.mode {
      facts.append(.init(ViewWords.mode, RichText(mode.value.rawValue)))
    }
    if let venue = status.venue { facts.append(.init(ViewWords.venue, RichText(venue))) }
    let account = SessionAccount(status, input)
    if let attendance = account.attendance {
      facts.append(.init(ViewWords.attendance, RichText(attendance)))
    }
    if let minutes = status.minutes {
      var text = RichText(SessionWords.minutes(minutes))
      if let file = minutes.file { text = text + RichText(", ") + RichText(.code(file.value)) }
      let label = status.knownKind == .workingMeeting ? ViewWords.notes : ViewWords.minutes
      facts.append(.init(label, text))
    }
    let agreements = status.agreements.compactMap { state.agreements[$0].name }
    if !agreements.isEmpty {
      facts.append(.init(ViewWords.agreements, RichText(Spanish.and(agreements))))
    }
    let agenda = account.numberedAgenda
    let title: [Block] = agenda.isEmpty ? [] : [.heading(1, RichText(ViewWords.agenda))]
    return PlanView(
      Document(
        .init(title: SessionWords.title(status), dateLine: cutOffLine),
        [.paragraph(standing(occasion, SessionWords.text(status, occasion))), .facts(facts)]
          + title + agenda + history.blocks(status.entries, about: key)),
      data: data("sesión", occasion, SessionWords.text(status, occasion))
        + [
          ("asistencia", .array(status.attendance.values.map { .string($0.value) })),
          ("acuerdos", .array(agreements.map(JSONValue.string))),
          ("historia", history.data(status.entries, about: key)),
        ])
  }

  func event(_ key: String) -> PlanView? {
    guard let place = state.events.firstIndex(where: { $0.key == key }) else { return nil }
    let (status, occasion) = (state.events[place], input.assessment.events[place])
    var facts = dates(status.schedule) + self.facts(of: occasion)
    if let purpose = status.planned?.purpose {
      facts.append(.init(ViewWords.purpose, RichText(purpose)))
    }
    let venues = status.venues.values.map(\.value)
    if !venues.isEmpty { facts.append(.init(ViewWords.venue, RichText(Spanish.and(venues)))) }
    for figure in status.figures {
      facts.append(
        .init(
          Spanish.capitalized(figure.name.value), RichText(FigureWords.text(figure.value.value))))
    }
    if let lines = status.planned?.lines, !lines.isEmpty {
      facts.append(.init(ViewWords.lines, RichText(Spanish.and(lines.map(\.value)))))
    }
    return PlanView(
      Document(
        .init(title: EventWords.name(status), dateLine: cutOffLine),
        [.paragraph(standing(occasion, EventWords.text(status, occasion))), .facts(facts)]
          + history.blocks(status.entries, about: key)
      ),
      data: data("evento", occasion, EventWords.text(status, occasion)) + [
        ("historia", history.data(status.entries, about: key))
      ])
  }

  // MARK: What both have

  func mark(_ light: TrafficLight) -> StatusMark {
    StatusMark(SituationWords.light(light), showsWord: false)
  }

  private func standing(_ occasion: OccasionAssessment, _ words: String) -> RichText {
    RichText(.status(mark(occasion.light))) + RichText(" \(Spanish.sentence(words))")
  }

  private func facts(of occasion: OccasionAssessment) -> [LabelledValue] {
    var facts: [LabelledValue] = []
    if let held = occasion.held {
      facts.append(.init(ViewWords.held, RichText(SpanishDate.plain(held))))
    }
    if let days = occasion.originalDeviation {
      let label =
        occasion.planned == occasion.original
        ? ViewWords.deviation : ViewWords.originalDeviation
      let text = ViewWords.days(days, isOpen: occasion.held == nil)
      facts.append(.init(label, RichText(text)))
    }
    return facts
  }

  private func data(
    _ kind: String, _ occasion: OccasionAssessment, _ situation: String
  ) -> [(String, JSONValue)] {
    [
      ("vista", .string(kind)), ("clave", .string(occasion.key)),
      ("corte", .string(input.cutOff.iso)),
      ("programada del", .optional(occasion.planned?.start.iso)),
      ("programada al", .optional(occasion.planned?.end.iso)),
      ("realizada del", .optional(occasion.held?.start.iso)),
      ("realizada al", .optional(occasion.held?.end.iso)),
      ("situación", .string(situation)),
      ("semáforo", .string(SituationWords.light(occasion.light).name)),
    ]
  }
}
