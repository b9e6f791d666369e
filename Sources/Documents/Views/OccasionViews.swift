import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// Sessions and events: planned against held, with all that is known of them.
extension PlanViews {
  func session(_ key: String) -> PlanView? {
    guard let place = state.sessions.firstIndex(where: { $0.key == key }) else { return nil }
    let (status, occasion) = (state.sessions[place], input.assessment.sessions[place])
    var facts = dates(status.schedule) + self.facts(of: occasion)
    if let call = status.call {
      facts.append(.init(ViewWords.call, RichText(FigureWords.when(call.value))))
    }
    if let notice = state.plan.rules.notice(for: status.kind),
      let day = status.heldOn ?? occasion.planned?.end
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
    let attendance = status.attendance.values.map(\.value)
    if !attendance.isEmpty {
      let members = status.heldOn.map { state.members(on: $0).count } ?? 0
      let count = members > 0 ? "\(attendance.count) de \(members): " : ""
      facts.append(.init(ViewWords.attendance, RichText(count + Spanish.and(attendance))))
    }
    if let quorum = state.plan.rules.quorum {
      facts.append(
        .init(ViewWords.quorum, RichText("\(quorum.value), según la regla del plan")))
    }
    let agreements = status.agreements.compactMap { state.agreements[$0].key }
    if !agreements.isEmpty {
      facts.append(.init(ViewWords.agreements, RichText(Spanish.and(agreements))))
    }
    let agenda = status.agenda.isEmpty ? status.planned?.agenda ?? [] : status.agenda
    return PlanView(
      Document(
        .init(title: SessionWords.title(key), dateLine: cutOffLine),
        [.paragraph(standing(occasion)), .facts(facts)] + self.agenda(agenda)
          + history.blocks(status.entries, about: key)),
      data: data("sesión", occasion)
        + [
          ("asistencia", .array(attendance.map(JSONValue.string))),
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
        .init(title: status.planned?.name?.value ?? key, dateLine: cutOffLine),
        [.paragraph(standing(occasion)), .facts(facts)] + history.blocks(status.entries, about: key)
      ),
      data: data("evento", occasion) + [("historia", history.data(status.entries, about: key))])
  }

  // MARK: What both have

  func mark(_ light: TrafficLight) -> StatusMark {
    StatusMark(SituationWords.light(light), showsWord: false)
  }

  func standing(_ occasion: OccasionAssessment) -> RichText {
    var text = RichText(.status(mark(occasion.light)))
    text.append(RichText(" \(Spanish.capitalized(OccasionWords.text(occasion.situation)))."))
    return text
  }

  private func facts(of occasion: OccasionAssessment) -> [DocumentModel.Fact] {
    var facts: [DocumentModel.Fact] = []
    if let held = occasion.held {
      facts.append(.init(ViewWords.held, RichText(SpanishDate.plain(held))))
    }
    if let days = occasion.originalDeviation {
      facts.append(.init(ViewWords.deviation, RichText(ViewWords.days(days))))
    }
    return facts
  }

  private func agenda(_ items: [AgendaItem]) -> [Block] {
    guard !items.isEmpty else { return [] }
    return [
      .heading(1, RichText(ViewWords.agenda)), .numbered(items.map(ClosingReport.agendaItem)),
    ]
  }

  private func data(
    _ kind: String, _ occasion: OccasionAssessment
  ) -> [(String, JSONValue)] {
    [
      ("vista", .string(kind)), ("clave", .string(occasion.key)),
      ("corte", .string(input.cutOff.iso)),
      ("programada del", .optional(occasion.planned?.start.iso)),
      ("programada al", .optional(occasion.planned?.end.iso)),
      ("realizada del", .optional(occasion.held?.start.iso)),
      ("realizada al", .optional(occasion.held?.end.iso)),
      ("situación", .string(OccasionWords.text(occasion.situation))),
      ("semáforo", .string(SituationWords.light(occasion.light).name)),
    ]
  }
}
