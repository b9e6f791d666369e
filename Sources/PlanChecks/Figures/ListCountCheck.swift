import Diagnostics
import PlanModel
import SpanishText

/// A number that is told beside a list is the number of its elements.
///
/// A text says many numbers; it is only asked about when the number and the list nearly agree, or
/// when the figure bears the name of the list. `nota` explains a difference.
enum ListCountCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "cuenta-distinta", "una cifra y la lista que la acompaña no coinciden",
      checks: """
        Se cuenta «contenido» y se compara con el número que dice la nota o el valor, si es casi el \
        mismo; las sedes, con la cifra de sedes; y las universidades y escuelas entre las sedes, \
        con la cifra de instituciones educativas.
        """,
      reason: """
        Un informe que dice diez y enumera nueve hace dudar de las demás cifras. Falta un elemento \
        en la lista, o el número es otro.
        """,
      in: .log,
      example: """
        - fecha: 2025-04-04
          hito: 1.1
          nota: Se publicaron cuatro fichas del catálogo
          contenido:
            - Presupuesto
            - Contrataciones
            - Declaraciones patrimoniales
        """,
      instead: """
        - fecha: 2025-04-04
          hito: 1.1
          nota: Se publicaron tres fichas del catálogo
          contenido:
            - Presupuesto
            - Contrataciones
            - Declaraciones patrimoniales
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let entries = subject.log.entries
    var findings: [Diagnostic] = []
    for index in entries.indices where entries[index].contents.count >= 3 {
      findings += contents(of: entries[index], subject)
    }
    return findings
      + subject.facts.events.flatMap { index, record in
        entries[index].note == nil ? venues(of: record, entries[index].figures, subject) : []
      }
  }

  private static func contents(of entry: LogEntry, _ subject: CheckSubject) -> [Diagnostic] {
    let listed = entry.contents.count
    guard let first = entry.contents.first else { return [] }
    let list = subject.inLog(first.range)
    if case .measurement(let measurement) = entry.fact, entry.note == nil,
      let value = measurement.value, case .exact(let number, _) = value.value,
      nearlyAgree(number, listed)
    {
      return [CheckMessages.countDiffers(number, listed, subject.inLog(value.range), list: list)]
    }
    guard let note = entry.note, let number = CountedNoun.only(in: note.value),
      nearlyAgree(Double(number), listed)
    else { return [] }
    return [
      CheckMessages.countDiffers(Double(number), listed, subject.inLog(note.range), list: list)
    ]
  }

  /// Whether a number and a list differ by so little that they are about the same things.
  static func nearlyAgree(_ number: Double, _ listed: Int) -> Bool {
    let difference = (number - Double(listed)).magnitude
    return difference > 0 && difference <= max(1, Double(listed) / 5)
  }

  // MARK: Venues

  private static func venues(
    of record: EventRecord, _ figures: [Figure], _ subject: CheckSubject
  ) -> [Diagnostic] {
    var places: [String] = record.venues.map(\.value)
    let met = record.meetings.compactMap(\.venue)
    // Days without a place could lie anywhere.
    guard met.count == record.meetings.count else { return [] }
    places += met
    let venues = Set(places.map(\.folded))
    guard venues.count >= 3 else { return [] }
    return figures.compactMap { figure in
      guard case .exact(let number, _) = figure.value.value else { return nil }
      let name = figure.name.value.folded
      let counted: Int
      if name == "sedes" {
        counted = venues.count
      } else if name == "universidades" || name.hasPrefix("instituciones de educacion")
        || name.hasPrefix("instituciones educativas")
      {
        counted = venues.count(where: isSchool)
      } else {
        return nil
      }
      guard counted > 0, Double(counted) != number else { return nil }
      return CheckMessages.venuesDiffer(
        figure.name.value, number, counted, subject.inLog(figure.value.range))
    }
  }

  /// Whether a venue is a university or a school by its name; folded.
  static func isSchool(_ venue: String) -> Bool {
    [
      "universidad", "facultad", "instituto tecnologico", "tecnologico", "escuela", "colegio",
      "instituto politecnico", "unam",
    ].contains { venue.hasPrefix($0) }
  }
}
