import CivilTime
import Documents
import PlanModel
import SpanishText

/// The clauses about everything but progress, in the order of the names.
extension EffectWords {
  static func achievement(_ effect: EntryEffect) -> String {
    guard case .achievement(let achievement) = effect.entry.fact else { return "" }
    let lines = achievement.lines.map(\.value)
    return named(
      "resultado de la clase «\(achievement.kind.value.rawValue)»",
      [
        achievement.number == 1 ? nil : "cuenta por \(Spanish.grouped(achievement.number))",
        lines.isEmpty ? nil : "de \(Spanish.and(lines))",
      ])
  }

  static func alliance(_ effect: EntryEffect) -> String {
    guard case .alliance(let update) = effect.entry.fact else { return "" }
    let covenant = update.covenant.map { "convenio \($0.value.rawValue)" }
    let signed = update.signed.map { "suscrito el \(days($0.value))" }
    return named("alianza \(update.key.value)", [covenant, signed])
  }

  static func correction(_ effect: EntryEffect) -> String {
    guard case .correction(let correction) = effect.entry.fact else { return "" }
    let id = correction.entry.value
    let consequence = effect.correctedLines.map { "; \(progress(of: $0, effect))" }.joined()
    guard !correction.isWithdrawal else { return "se retira el asiento \(id)\(consequence)" }
    let values = [
      correction.percentage.map { "dice ahora \(Spanish.decimal($0.value, digits: 1)) %" },
      correction.state.map { "dice ahora «\($0.value.rawValue)»" },
      correction.value.map { "dice ahora \(FigureWords.text($0.value))" },
      correction.date?.value.end.map { "lleva la fecha \(SpanishDate.words($0))" },
    ]
    return "el asiento \(id) \(Spanish.and(values.compactMap { $0 }))\(consequence)"
  }

  static func evaluation(_ effect: EntryEffect) -> String {
    guard case .evaluation(let evaluation) = effect.entry.fact else { return "" }
    let own = evaluation.own.map { "propia, \($0.value.rawValue)" }
    let others = evaluation.independent.map { name, rating in
      [name ?? "independiente", rating.value.rawValue].joined(separator: ", ")
    }
    let view = [
      evaluation.openness.map { "apertura, \($0.value.rawValue)" },
      evaluation.hasEarlyResults.map { "\($0.value ? "con" : "sin") resultados tempranos" },
    ]
    let subject = evaluation.isOfWholePlan ? "del plan" : "de \(evaluation.item.value)"
    return named("evaluación \(subject)", [own] + others + view)
  }

  static func event(_ effect: EntryEffect) -> String {
    guard case .event(let record) = effect.entry.fact else { return "" }
    let when = effect.entry.realized.map { "realizado \(days($0.value))" } ?? "el \(day(effect))"
    let concluded = record.concludes.map(\.value)
    return named(
      "evento \(record.key.value)",
      [when, concluded.isEmpty ? nil : "concluye \(Spanish.and(concluded))"])
  }

  static func figures(_ effect: EntryEffect) -> String {
    let figures = effect.entry.figures.map {
      "\($0.name.value) \(FigureWords.text($0.value.value))"
    }
    let asOf = effect.entry.asOf?.value.end.map { ", al \(SpanishDate.words($0))" } ?? ""
    return "\(effect.entry.fact.subjects.joined()): \(Spanish.and(figures))\(asOf)"
  }

  static func handover(_ effect: EntryEffect) -> String {
    guard case .handover(let office, let name) = effect.entry.fact else { return "" }
    let holder = name.map { "a cargo de \($0)" } ?? "vacante"
    return "\(office.value) \(holder) desde el \(day(effect))"
  }

  static func learning(_ effect: EntryEffect) -> String {
    guard case .learning(let learning) = effect.entry.fact else { return "" }
    let lines = learning.lines.map(\.value)
    return named(
      ReportWords.learnt(learning.kind.value), [lines.isEmpty ? nil : "de \(Spanish.and(lines))"])
  }

  static func measurement(_ effect: EntryEffect) -> String {
    guard case .measurement(let measurement) = effect.entry.fact else { return "" }
    let key = measurement.indicator.value
    let value = measurement.value.map { FigureWords.text($0.value) } ?? ""
    let unit = effect.plan.indicators.first { $0.key.value == key }?.unit.map { " \($0)" } ?? ""
    return "indicador \(key): \(value)\(unit)"
  }

  static func membership(_ effect: EntryEffect) -> String {
    guard case .membership(let member, let change, let name) = effect.entry.fact else { return "" }
    let who = name.map { "\(member.value), \($0)," } ?? member.value
    return "\(who) causa \(change.value.rawValue) el \(day(effect))"
  }

  static func milestone(_ effect: EntryEffect) -> String {
    "hito de \(effect.entry.fact.subjects.joined()) el \(day(effect))"
  }

  static func pending(_ effect: EntryEffect) -> String {
    guard case .pending(_, let recipient, let lines) = effect.entry.fact else { return "" }
    let whose = [
      recipient.map { " para \($0)" },
      lines.isEmpty ? nil : ", de \(Spanish.and(lines.map(\.value)))",
    ]
    return "un pendiente" + whose.compactMap { $0 }.joined()
  }

  static let remark = "una nota"

  static func rescheduling(_ effect: EntryEffect) -> String {
    guard case .rescheduling(let change) = effect.entry.fact else { return "" }
    let key = change.subject.value
    guard let new = change.schedule?.value else { return key }
    guard let old = effect.before.schedule(of: key)?.current?.value else {
      return "\(key) se compromete para «\(new.text)»"
    }
    let shift = shift(from: old, to: new).map { ": termina \($0)" } ?? ""
    return "\(key) pasa de «\(old.text)» a «\(new.text)»\(shift)"
  }

  // MARK: Parts of clauses

  /// The days that a date means, so that nobody has to guess which year was understood.
  private static func days(_ date: TemporalExpression) -> String {
    if let day = date.end, date.start == day { return SpanishDate.words(day) }
    let days = ScheduleWords.days(date)
    return days == date.text ? days : "\(date.text) (\(days))"
  }

  private static func day(_ effect: EntryEffect) -> String { SpanishDate.words(effect.entry.day) }

  /// «evento x: …», the particulars that there are behind a colon.
  private static func named(_ subject: String, _ particulars: [String?]) -> String {
    let told = particulars.compactMap { $0 }
    return told.isEmpty ? subject : "\(subject): \(told.joined(separator: "; "))"
  }

  /// «275 días después», when both ends are known and differ.
  private static func shift(
    from old: TemporalExpression, to new: TemporalExpression
  ) -> String? {
    guard let before = old.end, let after = new.end, before != after else { return nil }
    let days = after.dayNumber - before.dayNumber
    let count = Spanish.count(abs(days), "día", "días")
    return days > 0 ? "\(count) después" : "\(count) antes"
  }
}
