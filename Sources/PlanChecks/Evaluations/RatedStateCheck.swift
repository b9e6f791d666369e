import CivilTime
import Diagnostics
import PlanModel

/// The rating that a commission gives itself goes with the state that its log tells.
///
/// What has lines below it is held against theirs. What moved on after it was rated is not asked
/// about.
enum RatedStateCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "calificación-contra-estado", "una calificación no va con el estado de su línea",
      checks: """
        Una línea que la Comisión califica como «completado» está concluida, y una «inactivo» está \
        suspendida o cancelada; y al revés. De lo que tiene líneas o acciones debajo se miran las \
        suyas. No se revisa lo que avanzó después de calificarse.
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
      guard let place = subject.tree.place(of: item.key), let line = state.line(item.key) else {
        return nil
      }
      let node = subject.tree.item(at: place)
      guard !node.isLeaf else { return finding(item, line, reports[item.key]?.last, subject) }
      let lines = node.leaves.compactMap { state.line($0.key.value) }
      return finding(item, above: lines, reports, subject)
    }
  }

  private static func finding(
    _ item: StandingRatings.Item, _ line: LineStatus, _ last: LogIndex.Report?,
    _ subject: CheckSubject
  ) -> Diagnostic? {
    guard let own = item.evaluation.own, let day = item.ownDay, contradict(own.value, line.state),
      last.map({ $0.day <= day }) ?? true
    else { return nil }
    return CheckMessages.ratedAgainstState(
      item.key, own.value, line.state, subject.inLog(own.range),
      state: last.flatMap { self.place(of: $0, subject) })
  }

  /// The finding on what has lines below it: those of them that contradict its rating.
  private static func finding(
    _ item: StandingRatings.Item, above lines: [LineStatus],
    _ reports: [String: [LogIndex.Report]], _ subject: CheckSubject
  ) -> Diagnostic? {
    guard let own = item.evaluation.own, let day = item.ownDay else { return nil }
    let last = lines.compactMap { reports[$0.key]?.last }
    guard last.allSatisfy({ $0.day <= day }) else { return nil }
    let odd = contradicting(own.value, lines)
    guard let first = odd.first else { return nil }
    return CheckMessages.ratedAgainstLines(
      item.key, own.value, odd.map { ($0.key, $0.state) }, subject.inLog(own.range),
      state: reports[first.key]?.last.flatMap { place(of: $0, subject) })
  }

  /// The lines below a rated item that can't be as they are if the rating is true.
  private static func contradicting(_ rating: Rating, _ lines: [LineStatus]) -> [LineStatus] {
    switch rating {
    case .completed: lines.filter { $0.state != .concluded && $0.state != .cancelled }
    case .inactive: lines.filter { $0.state == .underway || $0.state == nil }
    case .substantial, .limited, .majorDelays, .notStarted:
      // Some of them may well be done; all of them are the whole.
      lines.allSatisfy { $0.state == .concluded } || lines.allSatisfy { $0.state == .suspended }
        ? lines : []
    }
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
