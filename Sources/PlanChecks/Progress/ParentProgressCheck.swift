import Diagnostics
import PlanModel

/// What has lines below it is judged by them: progress that is told of it counts for nothing.
enum ParentProgressCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "avance-en-partida-con-líneas", "se registra el avance de una partida que tiene líneas",
      checks: """
        Un eje, un objetivo o una estrategia con líneas avanza con ellas: su porcentaje se calcula. \
        Los avances y las conclusiones se anotan en las líneas.
        """,
      reason: """
        Lo que se anota arriba no se suma: el avance de la estrategia sigue siendo el de sus \
        líneas, y lo demás se pierde.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1
          porcentaje: 50
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 50
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let tree = subject.tree
    var counts: [Int: Int] = [:]
    var first: [(place: Int, report: LogIndex.Report)] = []
    let reports = subject.facts.reports
    for index in reports.indices {
      guard let place = reports[index].place, place < tree.items.count, !tree.items[place].isLeaf
      else {
        continue
      }
      if counts[place] == nil { first.append((place, reports[index])) }
      counts[place, default: 0] += 1
    }
    return first.map { place, report in
      CheckMessages.parentProgress(
        report.line.value, children: tree.items[place].leaves.map(\.key.value),
        count: counts[place] ?? 1, resting: resting(report), subject.inLog(report.line.range))
    }
  }

  /// The state of a report that takes something out of the averages.
  private static func resting(_ report: LogIndex.Report) -> ProgressState? {
    report.state.map(\.value).flatMap { $0 == .suspended || $0 == .cancelled ? $0 : nil }
  }
}
