import CivilTime
import Diagnostics
import PlanModel

/// Entries tell what has happened, in a term and not in another one, and are written down afterwards.
struct EntryDateCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "fecha-futura", "un asiento lleva una fecha que todavía no llega",
      checks: """
        La bitácora cuenta lo que ya ocurrió: la fecha de un asiento, y la de su registro, no son \
        posteriores a hoy. Un mes o un año cuenta en su último día.
        """,
      reason: """
        Lo que tiene fecha posterior al corte no entra en el informe: el hecho está escrito y \
        parece que no ocurrió. Casi siempre es un año o un mes equivocado.
        """,
      in: .log,
      example: """
        - fecha: 2035-03-28
          hito: 1.1
          nota: Se entregó el borrador
        """,
      instead: """
        - fecha: 2025-03-28
          hito: 1.1
          nota: Se entregó el borrador
        """),
    DiagnosticPage(
      "fecha-lejana", "un asiento está a más de un año del periodo del plan",
      checks: """
        Los asientos anteriores a la aprobación del plan y los que llegan después de su término son \
        normales; a más de un año de distancia, casi siempre el año está mal.
        """,
      reason: """
        Un avance fechado diez años antes parece haberse concluido diez años antes, y así cuenta en \
        el desfase.
        """,
      in: .log,
      example: """
        - fecha: 2015-03-28
          hito: 1.1
          nota: Se entregó el borrador
        """,
      instead: """
        - fecha: 2025-03-28
          hito: 1.1
          nota: Se entregó el borrador
        """),
    DiagnosticPage(
      "registro-anterior-al-hecho", "un asiento se registró antes de que ocurriera",
      checks: """
        «registrado» es el día en que se anotó el hecho, y no va antes de «fecha», que es el día en \
        que ocurrió.
        """,
      reason: """
        Los informes «como se entregaron» cuentan lo que estaba registrado ese día. Con las dos \
        fechas cambiadas, un hecho aparece en un informe anterior a él.
        """,
      in: .log,
      example: """
        - fecha: 2025-03-28
          registrado: 2025-03-20
          hito: 1.1
          nota: Se entregó el borrador
        """,
      instead: """
        - fecha: 2025-03-28
          registrado: 2025-03-31
          hito: 1.1
          nota: Se entregó el borrador
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let entries = subject.log.entries
    let near = subject.wholeTerm.map {
      DateSpan(between: $0.start.adding(months: -12), and: $0.end.adding(months: 12))
    }
    var future: [Int] = []
    var pending: [Int] = []
    var distant: [Int] = []
    var early: [Diagnostic] = []
    for index in entries.indices {
      let day = entries[index].day
      if day > subject.today {
        if (entries[index].date.value.start ?? day) > subject.today {
          future.append(index)
        } else {
          pending.append(index)
        }
      }
      if let near, !near.contains(day), !isCorrection(entries[index].fact) { distant.append(index) }
      if let recorded = entries[index].recorded {
        if recorded.value < entries[index].date.value.start ?? day {
          early.append(
            CheckMessages.recordedEarly(
              subject.inLog(recorded.range), fact: subject.inLog(entries[index].date.range)))
        } else if recorded.value > subject.today, day <= subject.today {
          early.append(CheckMessages.recordedLater(subject.today, subject.inLog(recorded.range)))
        }
      }
    }
    var findings = early
    if let first = future.first {
      findings.append(
        CheckMessages.future(
          future.count, today: subject.today, subject.inLog(entries[first].date.range)))
    }
    if let first = pending.first {
      findings.append(
        CheckMessages.notYetCounted(
          pending.count, entries[first].date.value.text, until: entries[first].day,
          subject.inLog(entries[first].date.range)))
    }
    // What has not come yet is told already.
    let told = Set(future)
    let past = distant.filter { !told.contains($0) }
    if let first = past.first, let near {
      findings.append(
        CheckMessages.distant(
          past.count, isBefore: entries[first].day < near.start,
          subject.inLog(entries[first].date.range)))
    }
    return findings
  }

  /// A correction may come years later.
  private static func isCorrection(_ fact: Fact) -> Bool {
    if case .correction = fact { true } else { false }
  }
}
