import Diagnostics
import PlanModel
import SourceText

/// Every key that names something names something that is there: what nobody finds would be left out
/// of the figures without a word.
struct ReferenceCheck: PlanCheck {
  static let pages: [DiagnosticPage] = []

  private let plan: Plan
  private let lines: KnownKeys
  private let events: KnownKeys
  private let alliances: KnownKeys
  private let indicators: KnownKeys
  private let members: KnownKeys?
  private var findings: [Diagnostic] = []

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var check = ReferenceCheck(subject.plan, subject.log)
    check.checkPlan()
    if let source = subject.log.source { check.check(subject.log, source) }
    return check.findings
  }

  private init(_ plan: Plan, _ log: Log) {
    self.plan = plan
    lines = plan.lineKeys
    events = plan.eventKeys
    alliances = plan.allianceKeys
    indicators = plan.indicatorKeys
    // A plan without a list of members leaves attendance to whoever writes it.
    members =
      plan.commission.members.isEmpty
      ? nil
      : KnownKeys(
        "un integrante de la comisión", plan.commission.members.map(\.key.value) + log.memberKeys)
  }

  private mutating func expect(
    _ reference: Located<String>, in known: KnownKeys, _ source: SourceText
  ) {
    guard !known.contains(reference.value) else { return }
    findings.append(
      CheckMessages.unknownReference(
        reference.value, known.what, known.suggestion(for: reference.value),
        Place(source, reference.range)))
  }

  private mutating func expect(_ list: [Located<String>], in known: KnownKeys, _ source: SourceText)
  {
    for reference in list { expect(reference, in: known, source) }
  }

  // MARK: The plan

  private mutating func checkPlan() {
    let source = plan.source
    for session in plan.sessions { check(session.agenda, source) }
    for alliance in plan.alliances {
      expect(alliance.lines, in: lines, source)
      expect(alliance.events, in: events, source)
    }
    for list in plan.groups.map(\.lines) + plan.events.map(\.lines) + plan.indicators.map(\.lines) {
      expect(list, in: lines, source)
    }
  }

  private mutating func check(_ agenda: [AgendaItem], _ source: SourceText) {
    for item in agenda.flatMap(\.withPoints) {
      expect(item.lines + item.concludes, in: lines, source)
    }
  }

  // MARK: The log

  private mutating func check(_ log: Log, _ source: SourceText) {
    let entries = KnownKeys("el id de un asiento", log.entries.compactMap(\.id?.value))
    let agreements = KnownKeys(
      "un acuerdo de esta bitácora", log.agreements.compactMap(\.key?.value))
    let movable = KnownKeys(
      "una línea, un evento, una sesión ni un acuerdo",
      plan.allItems.map(\.key.value) + plan.events.map(\.key.value)
        + plan.sessions.map(\.key.value) + log.sessionKeys
        + log.agreements.compactMap(\.key?.value) + ["periodo"])
    for entry in log.entries {
      switch entry.fact {
      case .progress(let report): expect(report.line, in: lines, source)
      case .milestone(let line): expect(line, in: lines, source)
      case .evaluation(let evaluation): expect(evaluation.item, in: lines, source)
      case .pending(_, _, let list): expect(list, in: lines, source)
      case .event(let record):
        expect(record.key, in: events, source)
        expect(record.concludes, in: lines, source)
      case .alliance(let update): expect(update.key, in: alliances, source)
      case .measurement(let measurement): expect(measurement.indicator, in: indicators, source)
      case .session(let record):
        check(record.agenda, source)
        for agreement in record.agreements { expect(agreement.lines, in: lines, source) }
        if let members { expect(record.attendance, in: members, source) }
      case .correction(let correction): expect(correction.entry, in: entries, source)
      case .rescheduling(let change): expect(change.subject, in: movable, source)
      case .agreement(let key, _): checkAgreement(key, agreements, source)
      case .learning, .membership, .handover, .note: break
      }
    }
  }

  /// An agreement of an earlier term may be followed up; a slip of the pen may not.
  private mutating func checkAgreement(
    _ key: Located<String>, _ known: KnownKeys, _ source: SourceText
  ) {
    guard !known.contains(key.value) else { return }
    findings.append(
      CheckMessages.unknownAgreement(
        key.value, known.suggestion(for: key.value), Place(source, key.range)))
  }
}
