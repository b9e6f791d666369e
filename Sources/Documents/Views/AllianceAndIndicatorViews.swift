import CivilTime
import DocumentModel
import JSONText
import PlanAssessment
import PlanModel
import SpanishText

/// Alliances, indicators and single entries.
extension PlanViews {
  func alliance(_ key: String) -> PlanView? {
    guard let status = state.alliance(key) else { return nil }
    let alliance = status.alliance
    var facts: [LabelledValue] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(.init(label, RichText(text))) }
    }
    add(ViewWords.institutions, alliance.map { Spanish.and($0.institutions.map(\.value)) })
    add(ViewWords.purpose, alliance?.purpose)
    add(
      ViewWords.covenant,
      status.covenant.map { covenant in
        let since = status.since.map { " (desde el \(SpanishDate.words($0)))" } ?? ""
        return covenant.value.rawValue + since
      })
    add(ViewWords.signedWith, alliance?.signedWith)
    add(ViewWords.signed, status.signed.map { FigureWords.when($0.value) })
    add(ViewWords.validity, alliance?.validity.map { ScheduleWords.inline($0.value) })
    add(ViewWords.lines, alliance.map { Spanish.and($0.lines.map(\.value)) })
    add(ViewWords.events, alliance.map { Spanish.and($0.events.map(\.value)) })
    return PlanView(
      Document(
        .init(title: ViewWords.allianceTitle(key), dateLine: cutOffLine),
        [.facts(facts)] + history.blocks(status.entries, about: key)),
      data: [
        ("vista", .string("alianza")), ("clave", .string(key)),
        ("corte", .string(input.cutOff.iso)),
        ("convenio", .optional(status.covenant?.value.rawValue)),
        ("desde", .optional(status.since?.iso)),
        ("historia", history.data(status.entries, about: key)),
      ])
  }

  func indicator(_ key: String) -> PlanView? {
    guard let status = state.indicator(key) else { return nil }
    let indicator = status.indicator
    var facts: [LabelledValue] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { facts.append(.init(label, RichText(text))) }
    }
    add(ViewWords.value, FigureWords.text(status))
    add(ViewWords.target, indicator?.target.map { FigureWords.text($0.value) })
    add(ViewWords.baseline, indicator?.baseline.map { FigureWords.text($0.value) })
    add(ViewWords.unit, indicator?.unit)
    add(ViewWords.accumulation, indicator.map { $0.accumulation.rawValue })
    add(ViewWords.lines, indicator.map { Spanish.and($0.lines.map(\.value)) })
    return PlanView(
      Document(
        .init(title: indicator?.name?.value ?? key, dateLine: cutOffLine),
        [.facts(facts)] + history.blocks(status.measurements.map(\.entry), about: key)),
      data: [
        ("vista", .string("indicador")), ("clave", .string(key)),
        ("corte", .string(input.cutOff.iso)),
        ("valor", status.value.map { .number($0.number) } ?? .null),
        ("meta", indicator?.target?.value.number.map { .number($0) } ?? .null),
        ("historia", history.data(status.measurements.map(\.entry), about: key)),
      ])
  }

  func entry(_ id: String) -> PlanView? {
    guard let place = state.entries.firstIndex(where: { $0.id?.value == id }) else { return nil }
    return PlanView(
      Document(.init(title: ViewWords.entryTitle(id)), history.blocks([place], about: id)),
      data: [
        ("vista", .string("asiento")), ("id", .string(id)),
        ("historia", history.data([place], about: id)),
      ])
  }

  func agreement(_ key: String) -> PlanView? {
    // One without a key is named by its session and its place («ordinaria 2#1»).
    let name = state.agreement(key)?.name ?? key
    return input.assessment.agreements.first { $0.status.name == name }.map {
      AgreementView($0, in: self).view
    }
  }
}
