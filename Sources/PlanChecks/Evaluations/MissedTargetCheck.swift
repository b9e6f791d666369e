import Diagnostics
import PlanModel

/// What is told to be completed has reached the targets of its indicators.
///
/// Only exact figures are compared, and a `nota` of the measurement that explains it is enough.
enum MissedTargetCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "meta-no-alcanzada", "lo que se da por completado no alcanzó su meta",
      checks: """
        La última medición de cada indicador se compara con su «meta», cuando una de sus líneas está \
        concluida o la Comisión la calificó, a ella o a la partida que la contiene, como \
        «completado». Si la meta es menor que la línea \
        base, se espera que la cifra baje.
        """,
      reason: """
        Completar una línea y alcanzar su meta no es lo mismo, y quien lee el informe ve las dos \
        cifras juntas: conviene que una «nota» diga por qué difieren.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-20
          medición: escuelas
          valor: 44
        - fecha: 2025-06-24
          avance: 1.1
          estado: concluida
        """,
      instead: """
        - fecha: 2025-06-20
          medición: escuelas
          valor: 44
          nota: Seis escuelas pidieron incorporarse el próximo ciclo
        - fecha: 2025-06-24
          avance: 1.1
          estado: concluida
        """)
  ]

  /// What says that an item is completed, and where.
  private typealias Claim = (key: String, words: String, place: Place)

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let aimed = subject.plan.indicators.filter { $0.target != nil && !$0.lines.isEmpty }
    guard !aimed.isEmpty, !subject.facts.measurements.isEmpty else { return [] }
    let measured = Dictionary(grouping: subject.facts.measurements) {
      $0.measurement.indicator.value
    }
    let claims = claims(subject)
    return aimed.compactMap { indicator in
      let told = (measured[indicator.key.value] ?? []).map { entry, measurement in
        (entry: subject.log.entries[entry], value: measurement.value)
      }
      return finding(
        indicator, told, self.claims(on: indicator, claims, subject.tree), subject)
    }
  }

  /// What is told to be completed of the lines of an indicator, or of what lies above them.
  private static func claims(
    on indicator: Indicator, _ claims: [String: Claim], _ tree: ItemTree
  ) -> [Claim] {
    var met: Set<String> = []
    return indicator.lines.compactMap { line -> Claim? in
      if let claim = claims[line.value] { return claim }
      guard let owner = tree.place(of: line.value).map(tree.owner) else { return nil }
      return ([owner] + tree.ancestors(of: owner)).lazy.compactMap { claims[tree.keys[$0]] }.first
    }.filter { met.insert($0.key).inserted }
  }

  private static func finding(
    _ indicator: Indicator, _ told: [(entry: LogEntry, value: Located<FigureValue>?)],
    _ claims: [Claim], _ subject: CheckSubject
  ) -> Diagnostic? {
    let inOrder = told.enumerated().sorted {
      ($0.element.entry.day, $0.offset) < ($1.element.entry.day, $1.offset)
    }.map(\.element)
    guard let claim = claims.first, let last = inOrder.last, last.entry.note == nil,
      let place = last.value?.range, let target = indicator.target,
      let reached = AccumulatedFigure(
        inOrder.compactMap(\.value?.value), by: indicator.accumulation),
      reached.precision == .exact,
      let aim = AccumulatedFigure([target.value], by: .last), aim.precision == .exact,
      aim.isShare == reached.isShare
    else { return nil }
    let falls = indicator.baseline?.value.number.map { $0 > aim.number } ?? false
    guard falls ? reached.number > aim.number : reached.number < aim.number,
      SumCheck.differ(reached.number, aim.number)
    else { return nil }
    let lines = indicator.lines.map(\.value)
    return CheckMessages.missedTarget(
      claims.map(\.key), claim.words, .init(reached: reached, target: aim),
      below: lines.contains(claim.key) ? [] : lines, subject.inLog(place),
      target: subject.inPlan(target.range), claim: claim.place)
  }

  /// The items that are told to be completed: rated so, or else concluded.
  private static func claims(_ subject: CheckSubject) -> [String: Claim] {
    var claims: [String: Claim] = [:]
    for report in subject.facts.reports {
      if report.progress == 100, let range = report.state?.range ?? report.percentage?.range {
        claims[report.line.value] = (report.line.value, "concluida", subject.inLog(range))
      } else if report.progress != nil || report.state != nil {
        claims[report.line.value] = nil
      }
    }
    for item in subject.ratings.items {
      guard let own = item.evaluation.own, own.value == .completed else { continue }
      claims[item.key] = (item.key, own.value.rawValue, subject.inLog(own.range))
    }
    return claims
  }
}
