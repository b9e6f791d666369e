import CivilTime
import PlanModel
import SpanishText

/// What an entry of the log tells, in one or two sentences.
enum EntryWords {
  /// The fact, as far as it concerns a key, its figures, then the remark of whoever wrote it down.
  static func text(_ entry: LogEntry, about key: String) -> String {
    let matters = matters(entry, about: key).compactMap(\.self)
    // What an entry tells of its own session needs no title.
    let isOwn = isSession(entry.fact, key) && !matters.isEmpty
    let fact = isOwn ? nil : part(entry.fact, of: key) + (fact(entry.fact) ?? "")
    let sentences =
      [fact] + matters
      + [figures(entry.figures), entry.reason?.value, entry.note?.value]
    return sentences.compactMap { $0 }.filter { !$0.isEmpty }.map { Spanish.sentence($0) }.joined(
      separator: " ")
  }

  /// «asistentes: 5; ponentes: 2».
  private static func figures(_ figures: [Figure]) -> String? {
    figures.isEmpty
      ? nil
      : figures.map { "\($0.name.value): \(FigureWords.text($0.value.value))" }
        .joined(separator: "; ")
  }

  private static func fact(_ fact: Fact) -> String? {
    switch fact {
    case .progress(let report): progress(report)
    case .milestone(let line): "hito de \(line.value)"
    case .session(let record): SessionWords.title(record.key.value)
    case .agreement(let update):
      ["acuerdo \(update.key.value)", settled(update)].compactMap { $0 }.joined(separator: ": ")
    case .event(let record):
      record.concludes.isEmpty ? "evento \(record.key.value)" : concluding(record)
    case .alliance(let update): alliance(update)
    case .measurement(let measurement):
      measurement.value.map { "medición: \(FigureWords.text($0.value))" } ?? "medición"
    case .rescheduling(let change): rescheduling(change)
    case .evaluation(let evaluation): EvaluationWords.fact(evaluation)
    case .learning(let learning):
      "\(ReportWords.learnt(learning.kind.value)): \(learning.text)"
    case .achievement(let achievement):
      "\(ReportWords.achievement(achievement)): \(achievement.text.value)"
    case .pending(let text, let recipient, _):
      "pendiente\(recipient.map { " para \($0)" } ?? ""): \(text.value)"
    case .membership(let member, let change, let name):
      "\(change.value.rawValue) de \(name ?? member.value)"
    case .handover(let office, let name): "relevo en \(office.value): \(name ?? "vacante")"
    case .correction(let correction): "rectifica el asiento \(correction.entry.value)"
    case .note: nil
    }
  }

  /// «inciso a: » before what is told of a lettered part of the key.
  private static func part(_ fact: Fact, of key: String) -> String {
    guard case .progress(let report) = fact, report.line.value.hasPrefix(key + ".") else {
      return ""
    }
    return "inciso \(report.line.value.dropFirst(key.count + 1)): "
  }

  /// Whether a fact is about the session of a key.
  private static func isSession(_ fact: Fact, _ key: String) -> Bool {
    guard case .session(let record) = fact else { return false }
    return SessionName(key).identity == SessionName(record.key.value).identity
  }

  /// What a session dealt with and agreed on concerning a key.
  private static func matters(_ entry: LogEntry, about key: String) -> [String?] {
    guard case .session(let record) = entry.fact else { return [] }
    if isSession(entry.fact, key) {
      return told(record, on: entry.day) + [
        taken(record.agreements), record.minutes.map { "acta \(SessionWords.minutes($0))" },
      ]
    }
    let items = record.agenda.flatMap(\.withPoints).filter { item in
      (item.lines + item.concludes).contains { $0.value == key }
    }
    let agreements = record.agreements.filter { agreement in
      agreement.key?.value == key || agreement.lines.contains { $0.value == key }
    }
    return items.map(matter)
      + agreements.map { agreement in
        let number = agreement.key.map { "\($0.value): " } ?? ""
        return agreement.key?.value == key
          ? "se tomó el acuerdo" : "acuerdo \(number)\(agreement.text.value)"
      }
  }

  /// «turnado a Comisión Jurídica».
  private static func settled(_ update: AgreementUpdate) -> String? {
    let state = update.state?.value.rawValue
    guard let body = update.referredTo else { return state }
    return ReportWords.referred(state ?? AgreementState.referred.rawValue, to: body)
  }

  /// The agreements that an entry about a session brings; nil for none.
  private static func taken(_ agreements: [Agreement]) -> String? {
    let names = agreements.map { $0.key?.value ?? "«\($0.text.value)»" }
    switch names.count {
    case 0: return nil
    case 1: return "se tomó el acuerdo \(names[0])"
    default: return "se tomaron los acuerdos \(Spanish.and(names))"
    }
  }

  private static func matter(_ item: AgendaItem) -> String {
    let subject = [
      item.treatment.map { SessionWords.treatment($0) }, item.subject.value,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
    let outcome = item.outcome.map { " (\(SessionWords.outcome($0.value)))" } ?? ""
    return subject + outcome + (item.concludes.isEmpty ? "" : "; concluida")
  }

  private static func progress(_ report: ProgressReport) -> String {
    let state = report.state?.value
    guard let percentage = report.percentage?.value else { return state?.rawValue ?? "avance" }
    let text = "avance de \(Spanish.decimal(percentage, digits: 1)) %"
    guard let state, state != .underway else { return text }
    return "\(text); \(state.rawValue)"
  }

  private static func concluding(_ record: EventRecord) -> String {
    let lines = Spanish.and(record.concludes.map(\.value))
    return "evento \(record.key.value); concluye \(lines)"
  }

  private static func alliance(_ update: AllianceUpdate) -> String {
    [
      update.covenant.map { "convenio \($0.value.rawValue)" },
      update.signed.map { "suscrito: \(FigureWords.when($0.value))" },
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private static func rescheduling(_ change: Rescheduling) -> String {
    let date = change.schedule.map { ": \($0.value.text)" } ?? ""
    let authority = change.authority.map { " (\($0.value))" } ?? ""
    return "nueva fecha\(date)\(authority)"
  }
}
