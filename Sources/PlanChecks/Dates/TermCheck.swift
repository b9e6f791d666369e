import CivilTime
import Diagnostics
import PlanModel

/// What is promised lies inside the term: what goes beyond it is judged at the end of the term, and
/// what does not touch it can't be judged at all (format.md, «How progress is judged»).
struct TermCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "fecha-ajena-al-periodo", "una fecha prevista está toda fuera del periodo del plan",
      checks: """
        Las líneas, los eventos y las sesiones de un plan se prevén dentro de su periodo. Si el \
        periodo se amplió, cuenta la ampliación.
        """,
      reason: """
        Casi siempre es un año mal escrito. Una línea para después del periodo se evaluaría como si \
        venciera en su último día; una de antes, como atrasada desde el primero.
        """,
      in: .plan,
      example: """
        periodo: 2025
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo de 2024
        """,
      instead: """
        periodo: 2025
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo de 2025
        """),
    DiagnosticPage(
      "fecha-rebasa-periodo", "una fecha prevista empieza o termina fuera del periodo",
      checks: """
        Se enumeran las líneas, los eventos y las sesiones cuya fecha está en parte fuera del \
        periodo del plan. Es frecuente («segundo semestre» en un periodo que acaba en noviembre) y \
        puede estar bien. También se dice de la última reprogramación que lleve algo más allá del \
        periodo.
        """,
      reason: """
        Lo que pasa del periodo se evalúa al último día del periodo, no al de la fecha escrita. \
        Conviene saberlo antes de que aparezca con atraso.
        """,
      in: .plan,
      example: """
        periodo: noviembre de 2024 a noviembre de 2025
        líneas:
          1.1:
            nombre: Modificar los lineamientos
            temporalidad: segundo semestre de 2025
        """,
      instead: """
        periodo: noviembre de 2024 a noviembre de 2025
        líneas:
          1.1:
            nombre: Modificar los lineamientos
            temporalidad: julio a noviembre de 2025
        """),
  ]

  private let subject: CheckSubject
  private let term: DateSpan
  private var beyond: [(name: String, date: Located<TemporalExpression>)] = []
  private var findings: [Diagnostic] = []

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    guard let term = subject.wholeTerm else { return [] }
    var check = TermCheck(subject: subject, term: term)
    for item in subject.tree.items { check.look(at: item.schedule, of: item.key.value) }
    for event in subject.plan.events { check.look(at: event.schedule, of: event.key.value) }
    for session in subject.plan.sessions { check.look(at: session.date, of: session.key.value) }
    return check.findings + check.aggregate + check.replanned
  }

  private init(subject: CheckSubject, term: DateSpan) {
    self.subject = subject
    self.term = term
  }

  private mutating func look(at date: Located<TemporalExpression>?, of name: String) {
    guard let date, let span = date.value.bounds, !term.contains(span) else { return }
    // «Desde 2024» touches the term though its only bound does not, and so does «hasta 2027».
    let isOpen =
      date.value.start == nil && span.end > term.end
      || date.value.end == nil && span.start < term.start
    if isOpen { return }
    if term.overlaps(span) {
      beyond.append((name, date))
    } else {
      findings.append(
        CheckMessages.outsideTerm(name, span, term: term, subject.inPlan(date.range)))
    }
  }

  /// What got a new date after the end of the term, and none since; agreements may outlast it.
  private var replanned: [Diagnostic] {
    var last: [String: Located<TemporalExpression>] = [:]
    let changes = subject.facts.datedReschedulings
    let days = changes.map { subject.log.entries[$0.entry].day }
    for place in changes.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }) {
      let change = changes[place].change
      if let date = change.schedule { last[change.subject.value] = date }
    }
    let others = Set(
      subject.plan.events.map(\.key.value)
        + subject.plan.sessions.map { SessionName($0.key.value).identity })
    return last.filter { name, date in
      guard let end = date.value.end ?? date.value.start, end > term.end else { return false }
      return subject.tree.place(of: name) != nil || others.contains(name)
        || others.contains(SessionName(name).identity)
    }.sorted { $0.value.range.start < $1.value.range.start }.map { name, date in
      CheckMessages.replannedBeyondTerm(name, term: term, subject.inLog(date.range))
    }
  }

  private var aggregate: [Diagnostic] {
    guard let first = beyond.first, let span = first.date.value.bounds else { return [] }
    return [
      CheckMessages.beyondTerm(
        beyond.map(\.name), first: span, term: term, subject.inPlan(first.date.range))
    ]
  }
}
