import CivilTime
import Diagnostics
import PlanModel
import SourceText

/// Progress grows, is told once a day, and a conclusion is told once.
///
/// An entry that a later one corrects is not held against the others: what it says no longer counts.
struct ProgressOrderCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "avance-retrocede", "el avance de una línea es menor que el anterior",
      checks: """
        Los porcentajes de una línea, en el orden de sus fechas, no bajan. Si de verdad bajó, un \
        «motivo» o una «nota» en el asiento lo explica; si el anterior estaba mal, se rectifica.
        """,
      reason: """
        Cuenta el último: una línea concluida vuelve a quedar abierta, y quien lea el informe \
        preguntará por qué.
        """,
      in: .log,
      example: """
        - fecha: 2025-05-16
          avance: 1.1
          porcentaje: 60
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 40
        """,
      instead: """
        - fecha: 2025-05-16
          avance: 1.1
          porcentaje: 60
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 40
          motivo: El área pidió rehacer la segunda parte
        """),
    DiagnosticPage(
      "conclusión-repetida", "una línea ya concluida se vuelve a dar por concluida",
      checks: """
        Una línea se concluye una vez: con «porcentaje: 100», con «estado: concluida» o con el \
        «concluye» de una sesión o de un evento. Otro asiento igual, sin nota, cifras ni evidencia, \
        sobra.
        """,
      reason: """
        Cuenta la primera fecha, así que la segunda no cambia nada; si la buena era la segunda, hay \
        que rectificar la primera.
        """,
      in: .log,
      example: """
        - fecha: 2025-03-28
          avance: 1.1
          porcentaje: 100
        - fecha: 2025-06-24
          avance: 1.1
          estado: concluida
        """,
      instead: """
        - fecha: 2025-03-28
          avance: 1.1
          porcentaje: 100
        """),
    DiagnosticPage(
      "dos-avances-en-un-día", "una línea tiene dos porcentajes distintos el mismo día",
      checks: """
        En un mismo día cada línea tiene un solo porcentaje. Si avanzó dos veces, una «nota» en el \
        segundo asiento lo explica.
        """,
      reason: """
        Cuenta el que está más abajo en el archivo, y un cambio de lugar cambiaría las cifras.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 40
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 60
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 60
        """),
  ]

  private let subject: CheckSubject
  /// The last report with a progress, by place in the tree: an index into the reports.
  private var last: [Int?]
  private var findings: [Diagnostic] = []
  private var repeated: [LogIndex.Report] = []

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var check = ProgressOrderCheck(subject)
    let reports = subject.facts.reports
    for index in reports.indices { check.look(at: index, reports) }
    return check.findings + check.repetitions
  }

  private init(_ subject: CheckSubject) {
    self.subject = subject
    last = Array(repeating: nil, count: subject.tree.keys.count)
  }

  private mutating func look(at index: Int, _ reports: [LogIndex.Report]) {
    let report = reports[index]
    guard let place = report.place, let progress = report.progress,
      // What has lines below it is asked about elsewhere.
      place >= subject.tree.items.count || subject.tree.items[place].isLeaf, !isCorrected(report)
    else { return }
    defer { last[place] = index }
    guard let before = last[place], let earlier = reports[before].progress else { return }
    let here = subject.inLog(valueRange(report))
    let there = subject.inLog(valueRange(reports[before]))
    if reports[before].day == report.day, earlier != progress {
      if !isExplained(report), !report.isSideEffect {
        findings.append(
          CheckMessages.twoReports(
            report.line.value, earlier, progress, here, first: there))
      }
    } else if progress < earlier {
      if !isExplained(report) {
        findings.append(
          CheckMessages.backwards(
            report.line.value, from: earlier, to: progress, here, before: there))
      }
    } else if progress == 100, earlier == 100, !report.isSideEffect, isBare(report) {
      repeated.append(report)
    }
  }

  private var repetitions: [Diagnostic] {
    guard let first = repeated.first else { return [] }
    return [
      CheckMessages.concludedAgain(repeated.map(\.line.value), subject.inLog(valueRange(first)))
    ]
  }

  private func valueRange(_ report: LogIndex.Report) -> ByteRange {
    report.percentage?.range ?? report.state?.range ?? report.line.range
  }

  private func isCorrected(_ report: LogIndex.Report) -> Bool {
    guard !subject.facts.correctedIDs.isEmpty, let id = subject.log.entries[report.entry].id else {
      return false
    }
    return subject.facts.correctedIDs.contains(id.value)
  }

  private func isExplained(_ report: LogIndex.Report) -> Bool {
    subject.log.entries[report.entry].note != nil || subject.log.entries[report.entry].reason != nil
  }

  private func isBare(_ report: LogIndex.Report) -> Bool {
    let entries = subject.log.entries
    return !isExplained(report) && entries[report.entry].evidence.isEmpty
      && entries[report.entry].figures.isEmpty && entries[report.entry].contents.isEmpty
      && entries[report.entry].annexes.isEmpty
  }
}
