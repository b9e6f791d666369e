import CivilTime
import PlanAssessment
import PlanFiles
import PlanModel
import SpanishText
import YAMLSyntax

/// What hangs on the tree: sessions, alliances, groups, events, indicators.
extension PlanContinuation {
  private static let undated = YAMLFragment.plain("por definir")

  /// The calendar keeps its sessions, without their dates and what was on their agenda.
  mutating func carrySessions() {
    if let count = facts.sessions {
      account.sessions = (0..<count).map { "ordinaria \($0 + 1)" }
      let calendar = account.sessions.map {
        (key: $0, value: YAMLFragment.group([("fecha", Self.undated)]))
      }
      if let entry = revision.entry("sesiones") {
        revision.remove(keyAt: entry.key.range, "sesiones")
      }
      if count > 0 {
        revision.set("sesiones", .plan, ofKeyAt: nil, to: .group(calendar), "sesiones")
      }
      return
    }
    for session in plan.sessions {
      let key = session.key.value
      account.sessions.append(key)
      if let agenda = revision.entry("temas", .session, ofKeyAt: session.key.range) {
        revision.remove(keyAt: agenda.key.range, "los temas de \(key)")
      }
      guard let date = session.date else { continue }
      let last = state.session(key)?.schedule.current ?? date
      revision.write(Self.undated, at: date.range, "la fecha de \(key)")
      revision.note("antes: \(last.value.text)", at: date.range, "la fecha de \(key)")
    }
  }

  mutating func carryAlliances() {
    let gone = goneLines
    let held = Set(plan.events.map(\.key.value).filter { state.event($0)?.held != nil })
    for alliance in plan.alliances {
      let key = alliance.key.value
      let status = state.alliance(key)
      let covenant = status?.covenant?.value
      guard covenant != .ended else {
        account.endedAlliances.append(key)
        revision.remove(keyAt: alliance.key.range, "la alianza \(key)")
        continue
      }
      account.alliances.append(key)
      if let covenant, covenant != alliance.covenant?.value {
        revision.set(
          "convenio", .alliance, ofKeyAt: alliance.key.range, to: .plain(covenant.rawValue),
          "el convenio de \(key)")
        if let signed = status?.signed {
          revision.note(
            "suscrito: \(signed.value.text)", "convenio", .alliance, ofKeyAt: alliance.key.range,
            "el convenio de \(key)")
        }
      }
      revision.keep(
        alliance.lines, under: "líneas", .alliance, ofKeyAt: alliance.key.range, key,
        where: { !gone.contains($0) })
      revision.keep(
        alliance.events, under: "eventos", .alliance, ofKeyAt: alliance.key.range, key
      ) { !held.contains($0) }
    }
  }

  mutating func carryGroups() {
    let gone = goneLines
    for group in plan.groups {
      revision.keep(
        group.lines, under: "líneas", .workingGroup, ofKeyAt: group.key.range, group.key.value,
        where: { !gone.contains($0) })
    }
  }

  /// Events that were not held go on; their dates are to be set.
  mutating func carryEvents() {
    let gone = goneLines
    for event in plan.events {
      let key = event.key.value
      guard state.event(key)?.held == nil else {
        account.heldEvents.append(key)
        revision.remove(keyAt: event.key.range, "el evento \(key)")
        continue
      }
      account.events.append(key)
      if let date = state.event(key)?.schedule.current?.value, date.start != nil || date.end != nil
      {
        revision.set(
          "temporalidad", .event, ofKeyAt: event.key.range, to: Self.undated, "la fecha de \(key)")
        revision.note(
          "antes: \(date.text)", "temporalidad", .event, ofKeyAt: event.key.range,
          "la fecha de \(key)")
      }
      revision.keep(
        event.lines, under: "líneas", .event, ofKeyAt: event.key.range, key,
        where: { !gone.contains($0) })
    }
  }

  /// What was measured becomes the baseline, except of a sum, which is counted from nothing again.
  mutating func carryIndicators() {
    let gone = goneLines
    for indicator in plan.indicators {
      let key = indicator.key.value
      account.indicators.append(key)
      if let value = state.indicator(key)?.value {
        let text = Self.text(of: value)
        if indicator.accumulation == .sum || value.precision != .exact {
          revision.note(
            "al \(SpanishDate.short(cutOff)): \(text)", "línea base", .indicator,
            ofKeyAt: indicator.key.range, "la línea base de \(key)")
        } else {
          revision.set(
            "línea base", .indicator, ofKeyAt: indicator.key.range, to: .plain(text),
            "la línea base de \(key)")
          let old = indicator.baseline.map { "; antes: \(Self.text(of: $0.value))" } ?? ""
          revision.note(
            "al \(SpanishDate.short(cutOff))" + old, "línea base", .indicator,
            ofKeyAt: indicator.key.range, "la línea base de \(key)")
        }
      }
      if indicator.target != nil {
        revision.note(
          "la del periodo anterior: revísela", "meta", .indicator, ofKeyAt: indicator.key.range,
          "la meta de \(key)")
      }
      revision.keep(
        indicator.lines, under: "líneas", .indicator, ofKeyAt: indicator.key.range, key,
        where: { !gone.contains($0) })
    }
  }

  private static func text(of figure: AccumulatedFigure) -> String {
    let bound =
      switch figure.precision {
      case .exact: ""
      case .atLeast: "más de "
      case .atMost: "menos de "
      case .about: "alrededor de "
      }
    return bound + Spanish.decimal(figure.number, digits: 4) + (figure.isShare ? " %" : "")
  }

  private static func text(of figure: FigureValue) -> String {
    switch figure {
    case .exact(let number, let least): Spanish.decimal(number, digits: 4, least: least)
    case .share(let number, let least):
      Spanish.decimal(number, digits: 4, least: least) + " %"
    case .lowerBound(_, let text), .upperBound(_, let text), .words(let text): text
    }
  }
}
