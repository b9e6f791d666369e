import Diagnostics
import PlanModel
import SourceText
import SpanishText

/// Every key that names something names something that is there: what nobody finds would be left out
/// of the figures without a word.
struct ReferenceCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "referencia-desconocida", "una clave no lleva a nada de este plan",
      checks: """
        Las líneas, los eventos, los indicadores, las alianzas y los integrantes se citan por su \
        clave, y la clave tiene que estar en el plan. Si el plan no enumera integrantes, la \
        asistencia no se revisa.
        """,
      reason: """
        Un avance de una línea que no existe no se suma a ninguna: el trabajo se hizo y en el \
        informe no aparecería.
        """,
      in: .log,
      example: """
        - fecha: 2025-03-28
          avance: 1.9
          porcentaje: 40
        """,
      instead: """
        - fecha: 2025-03-28
          avance: 1.1
          porcentaje: 40
        """),
    DiagnosticPage(
      "acuerdo-desconocido", "se cita un acuerdo que ninguna sesión de la bitácora tomó",
      checks: """
        La clave de un acuerdo al que se da seguimiento, o que autoriza una nueva fecha, es la de \
        un acuerdo que consta en una sesión. Los de un periodo anterior se pueden citar: entonces \
        no hay nada que corregir.
        """,
      reason: """
        Por una letra cambiada, un acuerdo cumplido seguiría abierto en los informes y otro, que \
        nadie tomó, aparecería como cumplido.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/ORD01/2025-01
              texto: Se publica el plan de trabajo
        - fecha: 2025-03-12
          acuerdo: CP/ORD01/2025-10
          estado: cumplido
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/ORD01/2025-01
              texto: Se publica el plan de trabajo
        - fecha: 2025-03-12
          acuerdo: CP/ORD01/2025-01
          estado: cumplido
        """),
  ]

  /// So many suggestions are looked for: each looks at every key.
  private static let mostSuggestions = 12

  private let subject: CheckSubject
  private let lines: KnownKeys
  private let events: KnownKeys
  private let alliances: KnownKeys
  private let indicators: KnownKeys
  private let members: KnownKeys?
  private var suggestions: [String: String?] = [:]
  private var findings: [Diagnostic] = []

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    var check = ReferenceCheck(subject)
    check.checkPlan()
    if let source = subject.log.source { check.check(subject.log, source) }
    return check.findings
  }

  private init(_ subject: CheckSubject) {
    self.subject = subject
    let plan = subject.plan
    lines = KnownKeys("\(plan.oneItem) de este plan", subject.tree.keys)
    events = plan.eventKeys
    alliances = plan.allianceKeys
    indicators = plan.indicatorKeys
    // A plan without a list of members leaves attendance to whoever writes it.
    members =
      plan.commission.members.isEmpty
      ? nil
      : KnownKeys(
        "un integrante de la comisión",
        plan.commission.members.map(\.key.value) + subject.facts.memberships.map(\.member.value))
  }

  private mutating func expect(
    _ reference: Located<String>, in known: KnownKeys, _ source: SourceText
  ) {
    guard !known.contains(reference.value) else { return }
    report(reference, known, source)
  }

  /// Lines are found in the tree, whose keys are there already.
  private mutating func expect(lines: [Located<String>], _ source: SourceText) {
    for line in lines where subject.tree.place(of: line.value) == nil {
      report(line, self.lines, source)
    }
  }

  private mutating func report(
    _ reference: Located<String>, _ known: KnownKeys, _ source: SourceText
  ) {
    let id = known.what + "\n" + reference.value
    if suggestions[id] == nil, suggestions.count < Self.mostSuggestions {
      suggestions[id] = .some(known.suggestion(for: reference.value))
    }
    let keys = reference.value.split(separator: ",").map(\.trimmed)
    let isList = keys.count > 1 && keys.allSatisfy(known.contains)
    findings.append(
      CheckMessages.unknownReference(
        reference.value, known.what, suggestions[id] ?? nil, list: isList ? keys : [],
        Place(source, reference.range)))
  }

  // MARK: The plan

  private mutating func checkPlan() {
    let plan = subject.plan
    let source = plan.source
    for session in plan.sessions { check(session.agenda, source) }
    for alliance in plan.alliances {
      expect(lines: alliance.lines, source)
      for event in alliance.events { expect(event, in: events, source) }
    }
    for list in plan.groups.map(\.lines) + plan.events.map(\.lines) + plan.indicators.map(\.lines) {
      expect(lines: list, source)
    }
  }

  private mutating func check(_ agenda: [AgendaItem], _ source: SourceText) {
    for item in agenda.flatMap(\.withPoints) {
      expect(lines: item.lines + item.concludes, source)
    }
  }

  // MARK: The log

  private mutating func check(_ log: Log, _ source: SourceText) {
    let taken = subject.facts.agreements.compactMap(\.key?.value)
    let agreements = KnownKeys("un acuerdo de esta bitácora", taken)
    let entries = KnownKeys(
      "el id de un asiento",
      subject.facts.corrections.isEmpty ? [] : log.entries.compactMap(\.id?.value))
    let meetings = KnownKeys(
      "una sesión del plan ni de la bitácora",
      subject.facts.sessions.contains { $0.record.minutes?.approvedIn != nil }
        ? (subject.plan.sessions.map(\.key.value) + subject.sessions.map(\.key.value)).flatMap {
          [$0, SessionName($0).identity]
        } : [])
    let movable = KnownKeys(
      "una línea, un evento, una sesión ni un acuerdo",
      subject.facts.reschedulings.isEmpty
        ? []
        : subject.tree.keys + subject.plan.events.map(\.key.value)
          + (subject.plan.sessions.map(\.key.value) + subject.sessions.map(\.key.value)).flatMap {
            [$0, SessionName($0).identity]
          } + taken + ["periodo"])
    let joint = Set(subject.sessions.filter(\.isJoint).map(\.name.identity))
    for index in log.entries.indices {
      switch log.entries[index].fact {
      case .progress(let report): expect(lines: [report.line], source)
      case .milestone(let line): expect(lines: [line], source)
      case .evaluation(let evaluation):
        if !evaluation.isOfWholePlan { expect(lines: [evaluation.item], source) }
      case .achievement(let achievement): expect(lines: achievement.lines, source)
      case .learning(let learning): expect(lines: learning.lines, source)
      case .pending(_, _, let list): expect(lines: list, source)
      case .event(let record):
        expect(record.key, in: events, source)
        expect(lines: record.concludes, source)
      case .alliance(let update): expect(update.key, in: alliances, source)
      case .measurement(let measurement): expect(measurement.indicator, in: indicators, source)
      case .session(let record):
        check(record.agenda, source)
        for agreement in record.agreements { expect(lines: agreement.lines, source) }
        if let members {
          let isJoint = joint.contains(SessionName(record.key.value).identity)
          for member in record.namedMembers(isJoint: isJoint) {
            expect(member, in: members, source)
          }
        }
        if let other = record.minutes?.approvedIn,
          !meetings.contains(SessionName(other.value).identity)
        {
          expect(other, in: meetings, source)
        }
      case .correction(let correction): expect(correction.entry, in: entries, source)
      case .rescheduling(let change):
        if !movable.contains(SessionName(change.subject.value).identity),
          !isTaken(change.subject.value)
        {
          expect(change.subject, in: movable, source)
        }
        checkAuthority(change, agreements, taken)
      case .agreement(let update): checkAgreement(update.key, agreements)
      case .membership, .handover, .note: break
      }
    }
  }

  /// An agreement of an earlier term may be followed up; a slip of the pen may not.
  private mutating func checkAgreement(_ key: Located<String>, _ known: KnownKeys) {
    guard !known.contains(key.value), !isTaken(key.value) else { return }
    findings.append(
      CheckMessages.unknownAgreement(
        key.value, known.suggestion(for: key.value), subject.inLog(key.range)))
  }

  /// Whether a session took the agreement that its place names («ordinaria 2#1»).
  private func isTaken(_ name: String) -> Bool {
    guard let ordinal = AgreementOrdinal(name) else { return false }
    return subject.sessions.contains {
      $0.name.identity == ordinal.session && $0.agreements.count >= ordinal.number
    }
  }

  /// What authorises a new date may be an office or an oficio; what looks just like the agreements of
  /// this log is one of them.
  private mutating func checkAuthority(
    _ change: Rescheduling, _ known: KnownKeys, _ taken: [String]
  ) {
    guard let authority = change.authority, !known.contains(authority.value),
      taken.contains(where: { $0.shape == authority.value.shape })
    else { return }
    checkAgreement(authority, known)
  }
}

extension SessionRecord {
  /// Every key of a member that the record holds; of several commissions, those of the others are not
  /// known, and the call is sent to them too.
  fileprivate func namedMembers(isJoint: Bool) -> [Located<String>] {
    let items = agenda.flatMap(\.withPoints)
    let votes = items.compactMap(\.vote) + agreements.compactMap(\.vote)
    let rolls = votes.flatMap { vote -> [Located<String>] in
      if case .counted(let votes) = vote.value { votes.roll.map(\.member) } else { [] }
    }
    return attendance + remote + substitutions.map(\.key) + excused
      + (isJoint ? [] : acknowledgements) + items.flatMap { $0.absent + $0.dissents.map(\.key) }
      + agreements.flatMap(\.absent) + rolls
  }
}

extension String {
  /// The text with every digit as 0: keys of one series have one shape.
  fileprivate var shape: String { String(map { $0.isNumber ? "0" : $0 }) }
}
