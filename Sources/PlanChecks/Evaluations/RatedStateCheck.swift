import CivilTime
import Diagnostics
import PlanModel

/// The rating that a commission gives itself goes with the state that its log tells.
///
/// What moved on after it was rated is not asked about, nor what has lines below it.
enum RatedStateCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "calificación-contra-estado", "una calificación no va con el estado de su línea",
      checks: """
        Una línea que la Comisión califica como «completado» está concluida, y una «inactivo» está \
        suspendida o cancelada; y al revés. No se revisa lo que avanzó después de calificarse, ni lo \
        que tiene líneas debajo.
        """,
      reason: """
        El informe cuenta las líneas concluidas con los avances y las calificaciones aparte: con dos \
        versiones, dos páginas del mismo informe se contradicen.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 80
        - fecha: 2025-12-15
          evaluación: 1.1
          propia: completado
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          estado: concluida
        - fecha: 2025-12-15
          evaluación: 1.1
          propia: completado
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let rated = subject.ratings.items.filter { $0.evaluation.own != nil }
    guard !rated.isEmpty else { return [] }
    let state = Replay(plan: subject.plan, log: subject.log, until: .latest).state
    let reports = Dictionary(grouping: subject.facts.reports, by: \.line.value)
    return rated.compactMap { item in
      state.line(item.key).flatMap { finding(item, $0, reports[item.key]?.last, subject) }
    }
  }

  private static func finding(
    _ item: StandingRatings.Item, _ line: LineStatus, _ last: LogIndex.Report?,
    _ subject: CheckSubject
  ) -> Diagnostic? {
    guard let own = item.evaluation.own, let day = item.ownDay,
      let place = subject.tree.place(of: item.key), subject.tree.item(at: place).isLeaf,
      contradict(own.value, line.state), last.map({ $0.day <= day }) ?? true
    else { return nil }
    return CheckMessages.ratedAgainstState(
      item.key, own.value, line.state, subject.inLog(own.range),
      state: last.flatMap { self.place(of: $0, subject) })
  }

  /// Where a report tells the state; nil for one that was corrected, which tells another.
  private static func place(of report: LogIndex.Report, _ subject: CheckSubject) -> Place? {
    let id = subject.log.entries[report.entry].id?.value
    guard id.map({ !subject.facts.correctedIDs.contains($0) }) ?? true else { return nil }
    return (report.state?.range ?? report.percentage?.range).map(subject.inLog)
  }

  /// Whether a rating and a state can't both be true.
  private static func contradict(_ rating: Rating, _ state: ProgressState?) -> Bool {
    switch state {
    case .concluded: rating != .completed
    case .suspended: rating != .inactive
    case .cancelled: rating == .completed
    case .underway, nil: rating == .completed || rating == .inactive
    }
  }
}
