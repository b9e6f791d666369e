import Diagnostics
import PlanModel

/// What a report of progress says fits together: a percentage, a state, or both that agree.
enum ProgressValueCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "avance-contradictorio", "el porcentaje y el estado de un avance no concuerdan",
      checks: """
        Lo concluido está al 100; lo que está al 100 no sigue en proceso, ni suspendido, ni \
        cancelado.
        """,
      reason: """
        Solo uno de los dos datos cuenta: «concluida» vale 100 aunque diga 80, y una línea \
        suspendida queda fuera del promedio aunque diga 100.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 80
          estado: concluida
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 80
          estado: en proceso
        """),
    DiagnosticPage(
      "avance-sin-dato", "un avance no dice ni porcentaje ni estado",
      checks: """
        Un asiento de «avance» lleva «porcentaje», «estado» o los dos. Si solo cuenta que algo \
        ocurrió, es un «hito».
        """,
      reason: """
        Sin uno de los dos, la línea se queda donde estaba, y quien lo anotó creerá que avanzó.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1.1
          nota: Se entregó el segundo borrador
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 80
          nota: Se entregó el segundo borrador
        """),
    DiagnosticPage(
      "porcentaje-menor-que-uno", "un porcentaje es una fracción de uno",
      checks: """
        El avance va de 0 a 100. Las hojas de cálculo guardan 60 % como 0.6, y así llega a veces al \
        copiarlo.
        """,
      reason: """
        0.6 se lee como seis décimas de uno por ciento: la línea aparecería casi sin empezar.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 0.6
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 60
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let reports = subject.facts.reports
    let empty = reports.filter {
      $0.percentage == nil && $0.state == nil
        && subject.isWholeInLog(subject.log.entries[$0.entry].range)
    }
    return emptyReports(empty, subject) + reports.compactMap { contradiction(in: $0, subject) }
  }

  /// Who writes milestones down as progress does so everywhere.
  private static func emptyReports(
    _ reports: [LogIndex.Report], _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard let first = reports.first, reports.count > 3 else {
      return reports.map {
        CheckMessages.emptyReport($0.line.value, subject.inLog($0.line.range))
      }
    }
    return [
      CheckMessages.emptyReports(
        reports.map(\.line.value), count: reports.count, subject.inLog(first.line.range))
    ]
  }

  private static func contradiction(
    in report: LogIndex.Report, _ subject: CheckSubject
  ) -> Diagnostic? {
    switch (report.percentage, report.state) {
    case (let percentage?, let state?) where contradict(percentage.value, state.value):
      return CheckMessages.contradictoryReport(
        percentage.value, state.value, subject.inLog(percentage.range),
        state: subject.inLog(state.range))
    case (let percentage?, _) where percentage.value > 0 && percentage.value < 1:
      return CheckMessages.fractionOfOne(percentage.value, subject.inLog(percentage.range))
    default: return nil
    }
  }

  static func contradict(_ percentage: Double, _ state: ProgressState) -> Bool {
    state == .concluded ? percentage < 100 : percentage == 100
  }
}
