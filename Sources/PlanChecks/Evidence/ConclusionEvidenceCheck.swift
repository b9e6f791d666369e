import Diagnostics
import PlanModel

/// What was concluded can be shown: some entry about the line bears evidence.
enum ConclusionEvidenceCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "conclusión-sin-evidencia", "hay líneas concluidas sin ninguna evidencia",
      checks: """
        De cada línea concluida se busca una evidencia o un anexo en cualquiera de sus asientos, o \
        en la sesión o el evento que la concluyó. Las que no tienen se enumeran en una sola nota.
        """,
      reason: """
        Una línea concluida es lo primero que se pide comprobar, y conviene anotar el enlace cuando \
        todavía se recuerda dónde está.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 100
        """,
      instead: """
        - fecha: 2025-06-24
          avance: 1.1
          porcentaje: 100
          evidencia:
            - https://example.org/diagnostico
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let tree = subject.tree
    var conclusions: [Int: LogIndex.Report] = [:]
    var isShown = Array(repeating: false, count: tree.items.count)
    for report in subject.facts.reports {
      guard let place = report.place else { continue }
      if hasEvidence(report.entry, subject) { isShown[tree.owner(of: place)] = true }
      guard place < tree.items.count, tree.items[place].isLeaf, let progress = report.progress
      else { continue }
      // A later entry reopens.
      conclusions[place] = progress == 100 ? conclusions[place] ?? report : nil
    }
    guard !conclusions.isEmpty else { return [] }
    showMilestones(subject, &isShown)
    let bare = conclusions.keys.filter { !isShown[$0] }.sorted()
    guard let first = bare.first, let report = conclusions[first] else { return [] }
    return [
      CheckMessages.withoutEvidence(bare.map { tree.keys[$0] }, subject.inLog(report.line.range))
    ]
  }

  /// Milestones of a line, and events that the plan attaches to it, prove it too.
  private static func showMilestones(_ subject: CheckSubject, _ isShown: inout [Bool]) {
    let entries = subject.log.entries
    let linesOfEvents = Dictionary(
      subject.plan.events.map { ($0.key.value, $0.lines) }, uniquingKeysWith: { first, _ in first })
    for index in entries.indices where hasEvidence(index, subject) {
      var lines: [Located<String>] = []
      switch entries[index].fact {
      case .milestone(let line): lines = [line]
      case .evaluation(let evaluation): lines = [evaluation.item]
      case .event(let record): lines = linesOfEvents[record.key.value] ?? []
      case .session(let record):
        lines = record.agenda.flatMap(\.withPoints).flatMap(\.lines)
          + record.agreements.flatMap(\.lines)
      default: break
      }
      for place in lines.compactMap({ subject.tree.place(of: $0.value) }) {
        isShown[subject.tree.owner(of: place)] = true
      }
    }
  }

  private static func hasEvidence(_ index: Int, _ subject: CheckSubject) -> Bool {
    !subject.log.entries[index].evidence.isEmpty || !subject.log.entries[index].annexes.isEmpty
  }
}
