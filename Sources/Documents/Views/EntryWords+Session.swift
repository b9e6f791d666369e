import CivilTime
import PlanModel
import SpanishText

/// What an entry tells of its own session, clause by clause; what was agreed and the minutes aside.
extension EntryWords {
  static func told(_ record: SessionRecord) -> [String] {
    [standing(record), call(record), meeting(record), attendance(record)].compactMap(\.self)
      + record.agenda.flatMap(\.withPoints).compactMap(item)
  }

  private static func standing(_ record: SessionRecord) -> String? {
    switch record.state?.value {
    case .planned:
      record.plannedFor.map { "programada para \(FigureWords.when($0.value))" } ?? "programada"
    case .postponed: "diferida hasta nuevo aviso"
    case .cancelled: "cancelada"
    case .held, nil: nil
    }
  }

  private static func call(_ record: SessionRecord) -> String? {
    let acknowledged = record.acknowledgements.map(\.value)
    let parts = [
      record.call.map { "convocada: \(FigureWords.when($0.value))" },
      record.callNumber.map(ReportWords.officialLetter),
      acknowledged.isEmpty ? nil : "con acuse de \(few(acknowledged))",
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func meeting(_ record: SessionRecord) -> String? {
    let parts = [
      SessionWords.hours(from: record.opened, to: record.closed),
      record.presidedBy.map { "presidió \($0.value)" },
    ].compactMap(\.self)
    guard !parts.isEmpty || record.state?.value == .held else { return nil }
    return (["celebrada"] + parts).joined(separator: ", ")
  }

  private static func attendance(_ record: SessionRecord) -> String? {
    let present = Set((record.present + record.parts.flatMap(\.present)).map(\.value))
    guard !present.isEmpty else { return nil }
    return present.count == 1 ? "asistió 1 integrante" : "asistieron \(present.count) integrantes"
  }

  /// What came of an item; nil of one of which nothing new is told.
  private static func item(_ item: AgendaItem) -> String? {
    let subject = item.subject.value
    let words = subject.isEmpty ? item.treatment?.rawValue ?? "" : "«\(subject)»"
    let vote = FigureWords.vote(on: item)
    let what = [
      item.outcome.map { SessionWords.outcome($0.value) } ?? vote.map { _ in "se votó" }, vote,
    ].compactMap(\.self)
    if what.isEmpty { return item.points.isEmpty ? "se trató \(words)" : nil }
    return "\(words): \(what.joined(separator: " "))"
  }

  private static func few(_ names: [String]) -> String {
    names.count > 4 ? "\(names.count) integrantes" : Spanish.and(names)
  }
}
