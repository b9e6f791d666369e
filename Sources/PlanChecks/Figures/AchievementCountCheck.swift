import CivilTime
import Diagnostics
import PlanModel

/// The results of a kind are as many as the indicators of that kind say that they are.
enum AchievementCountCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "resultados-distintos", "los resultados de una clase no son los que se publicaron",
      checks: """
        Se suman las cantidades de los asientos «resultado» de cada clase y se comparan con las \
        mediciones de los indicadores que llevan esa clase en su clave «resultado».
        """,
      reason: """
        El informe lista los resultados por clase y dice cuántos son. Falta uno en la lista, o hay \
        uno que vale por varios: para eso está «cantidad».
        """,
      in: .log,
      example: """
        - fecha: 2025-11-20
          resultado: diagnóstico
          texto: Diagnóstico de los padrones del municipio
        - fecha: 2025-12-15
          medición: diagnosticos
          valor: 2
        """,
      instead: """
        - fecha: 2025-11-20
          resultado: diagnóstico
          texto: Diagnóstico de los padrones de dos municipios
          cantidad: 2
        - fecha: 2025-12-15
          medición: diagnosticos
          valor: 2
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let achievements = subject.facts.achievements
    guard !achievements.isEmpty else { return [] }
    let found = Dictionary(grouping: achievements.map(\.achievement), by: \.kind.value)
    var published: [AchievementKind: [Published]] = [:]
    for indicator in subject.plan.indicators {
      guard let kind = indicator.achievementKind?.value,
        let figure = figure(of: indicator, subject)
      else { continue }
      published[kind, default: []].append(figure)
    }
    return AchievementKind.allCases.compactMap { kind in
      guard let figures = published[kind], let first = figures.first,
        figures.allSatisfy({ !$0.isExplained })
      else { return nil }
      let number = figures.reduce(0) { $0 + $1.number }
      let sum = (found[kind] ?? []).reduce(0) { $0 + $1.number }
      guard SumCheck.differ(number, Double(sum)) else { return nil }
      return CheckMessages.achievementsDiffer(
        kind, sum, number, first.place, others: figures.dropFirst().map(\.place),
        last: found[kind]?.last.map { subject.inLog($0.kind.range) })
    }
  }

  private struct Published {
    let number: Double
    let place: Place
    let isExplained: Bool
  }

  /// What the measurements of an indicator come to; nil where that is no exact number.
  private static func figure(of indicator: Indicator, _ subject: CheckSubject) -> Published? {
    let told = subject.facts.measurements.filter {
      $0.measurement.indicator.value == indicator.key.value && $0.measurement.value != nil
    }.sorted { subject.log.entries[$0.entry].day < subject.log.entries[$1.entry].day }
    guard let last = told.last, let range = last.measurement.value?.range,
      let figure = AccumulatedFigure(
        told.compactMap(\.measurement.value?.value), by: indicator.accumulation),
      figure.precision == .exact, !figure.isShare
    else { return nil }
    return Published(
      number: figure.number, place: subject.inLog(range),
      isExplained: subject.log.entries[last.entry].note != nil)
  }
}
