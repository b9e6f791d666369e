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
    guard subject.isWhole else { return [] }
    let bare = bareConclusions(subject)
    guard let first = bare.first else { return [] }
    return [CheckMessages.withoutEvidence(bare.map(\.key), subject.inLog(first.report.range))]
  }

  /// The lines that are concluded without anything to show, in the order of the plan, each with where
  /// the log concludes it.
  static func bareConclusions(
    _ subject: CheckSubject
  ) -> [(key: String, report: Located<String>)] {
    let tree = subject.tree
    let shown = shownEntries(subject)
    let reports = subject.facts.reports
    // The report that concluded each item, as an index.
    var conclusions: [Int?] = Array(repeating: nil, count: tree.items.count)
    var isShown = Array(repeating: false, count: tree.items.count)
    for index in reports.indices {
      guard let place = reports[index].place else { continue }
      if shown.contains(reports[index].entry) { isShown[tree.owner(of: place)] = true }
      guard place < tree.items.count, tree.items[place].isLeaf,
        let progress = reports[index].progress
      else { continue }
      // A later entry reopens.
      conclusions[place] = progress == 100 ? conclusions[place] ?? index : nil
    }
    for line in shown.flatMap({ lines(of: $0, subject) }) {
      if let place = tree.place(of: line.value) { isShown[tree.owner(of: place)] = true }
    }
    return tree.items.indices.compactMap { place in
      guard let report = conclusions[place], !isShown[place] else { return nil }
      return (tree.keys[place], reports[report].line)
    }
  }

  /// The entries that bear something to show, and those of the same session or event.
  private static func shownEntries(_ subject: CheckSubject) -> Set<Int> {
    let entries = subject.log.entries
    var shown = Set(
      entries.indices.filter { !entries[$0].evidence.isEmpty || !entries[$0].annexes.isEmpty })
    for session in subject.sessions
    where session.entries.contains(where: { shown.contains($0.entry) }) {
      shown.formUnion(session.entries.map(\.entry))
    }
    let events = Set(
      subject.facts.events.filter { shown.contains($0.entry) || !$0.record.images.isEmpty }
        .map(\.record.key.value))
    for (index, record) in subject.facts.events where events.contains(record.key.value) {
      shown.insert(index)
    }
    return shown
  }

  /// The lines that an entry proves something of, beside those that it concludes; the minutes of a
  /// session that talked of a line prove nothing of it.
  private static func lines(of index: Int, _ subject: CheckSubject) -> [Located<String>] {
    switch subject.log.entries[index].fact {
    case .milestone(let line): [line]
    case .evaluation(let evaluation): [evaluation.item]
    case .achievement(let achievement): achievement.lines
    case .event(let record):
      subject.plan.events.first { $0.key.value == record.key.value }?.lines ?? []
    default: []
    }
  }
}
