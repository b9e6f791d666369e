import CivilTime
import Diagnostics
import PlanModel

/// Agreements are taken before they fall due and before something becomes of them, and somebody
/// carries them out.
enum AgreementCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "acuerdo-antes-de-tomarse", "un acuerdo aparece atendido antes de la sesión que lo tomó",
      checks: """
        El seguimiento de un acuerdo no lleva fecha anterior a la de la sesión en que se tomó.
        """,
      reason: """
        Una de las dos fechas está mal. Al corte de en medio, el acuerdo aparecería cumplido sin \
        existir todavía.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/01
              texto: Se publica el plan de trabajo
        - fecha: 2025-02-12
          acuerdo: CP/01
          estado: cumplido
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/01
              texto: Se publica el plan de trabajo
        - fecha: 2025-03-12
          acuerdo: CP/01
          estado: cumplido
        """),
    DiagnosticPage(
      "acuerdo-sin-seguimiento", "hay acuerdos sin responsable, sin fecha y sin noticia",
      checks: """
        Cuando la mayoría de los acuerdos tienen responsable o vencimiento, se enumeran los que no \
        tienen ni uno ni otro y de los que la bitácora no dice nada más.
        """,
      reason: """
        Quedan abiertos sin que le toquen a nadie. Si se agotan con decidirse («Se aprueba el \
        acta»), se cierran con «estado: cumplido».
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - texto: Se publica el plan de trabajo
              responsable: DGA
            - texto: Se envía el calendario
              responsable: DGA
            - texto: Se prepara el padrón de enlaces
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - texto: Se publica el plan de trabajo
              responsable: DGA
            - texto: Se envía el calendario
              responsable: DGA
            - texto: Se prepara el padrón de enlaces
              responsable: DGA
              vence: 30 de mayo
        """),
    DiagnosticPage(
      "vencimiento-anterior-al-acuerdo", "un acuerdo vence antes de la sesión que lo tomó",
      checks: """
        El vencimiento de un acuerdo no es anterior al día de la sesión. Sin año escrito, se toma \
        la fecha más cercana que no es anterior a ella.
        """,
      reason: """
        Nace vencido y aparece con atraso desde el primer día. Casi siempre es el año.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - texto: Se publica el plan de trabajo
              responsable: DGA
              vence: 14 de marzo de 2024
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - texto: Se publica el plan de trabajo
              responsable: DGA
              vence: 14 de marzo de 2025
        """),
  ]

  /// An agreement with the entry that tells of it, and its place among those of the session.
  private struct Taken {
    let entry: Int
    let agreement: Agreement
    let ordinal: AgreementOrdinal
  }

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var taken: [Taken] = []
    var counts: [String: Int] = [:]
    for (entry, record) in subject.facts.sessions {
      let session = record.key.value
      for agreement in record.agreements {
        let number = counts[SessionName(session).identity, default: 0] + 1
        counts[SessionName(session).identity] = number
        taken.append(
          Taken(
            entry: entry, agreement: agreement,
            ordinal: AgreementOrdinal(session: session, number)))
      }
    }
    guard !taken.isEmpty else { return [] }
    return due(taken, subject) + settled(taken, subject) + forgotten(taken, subject)
  }

  private static func due(_ taken: [Taken], _ subject: CheckSubject) -> [Diagnostic] {
    taken.compactMap { taken in
      let agreement = taken.agreement
      let date = subject.log.entries[taken.entry].date
      guard let due = agreement.due, due.value.relativeTo == nil, let end = due.value.end,
        end < date.value.start ?? subject.log.entries[taken.entry].day
      else { return nil }
      return CheckMessages.dueBefore(
        agreement.key?.value, subject.inLog(due.range), session: subject.inLog(date.range))
    }
  }

  private static func settled(_ taken: [Taken], _ subject: CheckSubject) -> [Diagnostic] {
    let entries = subject.log.entries
    var days: [String: Int] = [:]
    var places: [AgreementOrdinal: Int] = [:]
    for agreement in taken {
      places[agreement.ordinal] = agreement.entry
      guard let key = agreement.agreement.key?.value else { continue }
      if let known = days[key], entries[known].day <= entries[agreement.entry].day { continue }
      days[key] = agreement.entry
    }
    return subject.facts.agreementStates.compactMap { index, key, _ in
      let place = AgreementOrdinal(key.value).flatMap { places[$0] }
      guard let session = days[key.value] ?? place,
        entries[index].day < entries[session].date.value.start ?? entries[session].day
      else { return nil }
      return CheckMessages.settledBefore(
        key.value, subject.inLog(entries[index].date.range),
        session: subject.inLog(entries[session].date.range))
    }
  }

  private static func forgotten(_ taken: [Taken], _ subject: CheckSubject) -> [Diagnostic] {
    let told = Set(subject.facts.agreementStates.map(\.key.value))
    let toldPlaces = Set(told.compactMap { AgreementOrdinal($0) })
    let loose = taken.filter {
      $0.agreement.responsible == nil && $0.agreement.due == nil
        && $0.agreement.referredTo == nil && !toldPlaces.contains($0.ordinal)
        && !($0.agreement.key.map { told.contains($0.value) } ?? false)
    }.map(\.agreement)
    guard let first = loose.first, loose.count * 2 < taken.count else { return [] }
    let place = subject.inLog((first.key ?? first.text).range)
    return [CheckMessages.forgotten(loose.map { $0.key?.value }, place)]
  }
}
