import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// A new date says which, why and by whose authority, and is a new one.
struct ReschedulingCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "reprogramación-al-pasado", "la fecha nueva ya había pasado cuando se reprogramó",
      checks: """
        La fecha nueva de una reprogramación no termina antes del día del asiento.
        """,
      reason: """
        Lo reprogramado nace vencido. Casi siempre falta el año, o la fecha del asiento es otra.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: abril de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """,
      instead: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: octubre de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """),
    DiagnosticPage(
      "reprogramación-de-lo-concluido", "se reprograma una línea que ya estaba concluida",
      checks: """
        Se da fecha nueva a lo que falta por hacer. Si la línea se reabrió, un asiento anterior lo \
        dice con su porcentaje.
        """,
      reason: """
        La puntualidad se mide contra la fecha vigente: cambiarla después de concluir convierte un \
        atraso en puntualidad.
        """,
      in: .log,
      example: """
        - fecha: 2025-05-30
          avance: 1.1
          porcentaje: 100
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: octubre de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """,
      instead: """
        - fecha: 2025-05-30
          avance: 1.1
          porcentaje: 90
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: octubre de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """),
    DiagnosticPage(
      "reprogramación-sin-cambio", "la fecha nueva es la que ya estaba vigente",
      checks: """
        La fecha de una reprogramación es distinta de la que había: la del plan o la de la última \
        reprogramación.
        """,
      reason: """
        No cambia nada, y en el historial aparece como si se hubiera movido. Quizá la fecha nueva \
        era otra, o se cambió también el plan, que conserva lo prometido.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: junio de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """,
      instead: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: octubre de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """),
    DiagnosticPage(
      "reprogramación-sin-fecha", "una reprogramación no dice la fecha nueva",
      checks: """
        Una reprogramación lleva «temporalidad» con la fecha nueva. Si todavía no se sabe, se \
        escribe «por definir».
        """,
      reason: """
        Sin fecha nueva sigue vigente la anterior, y la línea aparecerá con atraso aunque se haya \
        acordado moverla.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """,
      instead: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: octubre de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """),
    DiagnosticPage(
      "reprogramación-sin-sustento", "no se dice por qué se reprogramó, o quién lo autorizó",
      checks: """
        Una reprogramación lleva «motivo» y «autoriza»: un acuerdo, un cargo o un oficio.
        """,
      reason: """
        Es lo primero que pregunta quien revisa el informe, y un año después nadie lo recuerda.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: octubre de 2025
        """,
      instead: """
        - fecha: 2025-06-12
          reprogramación: 1.1
          temporalidad: octubre de 2025
          motivo: Cambió la titularidad del área
          autoriza: Coordinación
        """),
  ]

  private let subject: CheckSubject
  /// The date that holds for each subject so far.
  private var current: [String: Located<TemporalExpression>] = [:]
  private var unfounded: [(name: String, range: Located<String>, missing: Set<String>)] = []
  private var findings: [Diagnostic] = []

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let changes = subject.facts.datedReschedulings
    guard !changes.isEmpty else { return [] }
    var check = ReschedulingCheck(subject)
    let days = changes.map { subject.log.entries[$0.entry].day }
    for place in changes.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }) {
      check.look(at: changes[place].change, of: changes[place].entry)
    }
    check.findConcluded(changes)
    return check.findings + check.aggregate
  }

  private init(_ subject: CheckSubject) {
    self.subject = subject
    let plan = subject.plan
    for item in subject.tree.items { current[item.key.value] = item.schedule }
    for event in plan.events { current[event.key.value] = event.schedule }
    for session in plan.sessions { current[Self.name(session.key)] = session.date }
    for agreement in subject.facts.agreements {
      if let key = agreement.key { current[key.value] = agreement.due }
    }
    current["periodo"] = plan.term
  }

  /// Sessions have several spellings; the keys of everything else have one.
  private static func name(_ key: Located<String>) -> String {
    let name = SessionName(key.value)
    return name.number == nil ? key.value : name.identity
  }

  private mutating func look(at change: Rescheduling, of index: Int) {
    let entry = subject.log.entries[index]
    let name = change.subject.value
    var missing: Set<String> = []
    if entry.reason == nil, entry.note == nil { missing.insert("motivo") }
    if change.authority == nil { missing.insert("autoriza") }
    if !missing.isEmpty { unfounded.append((name, change.subject, missing)) }
    guard let date = change.schedule else {
      guard subject.isWholeInLog(entry.range) else { return }
      findings.append(
        CheckMessages.reschedulingWithoutDate(name, subject.inLog(change.subject.range)))
      return
    }
    let key = current[name] == nil ? Self.name(change.subject) : name
    defer { current[key] = date }
    // A version that was approved since may have taken the new date into the plan.
    let isBeforeApproval = subject.approved.map { entry.day <= $0.day } ?? false
    if let before = current[key], let span = before.value.bounds, span == date.value.bounds,
      !isBeforeApproval
    {
      findings.append(CheckMessages.sameDate(name, subject.inLog(date.range)))
    } else if let end = date.value.end, end < entry.day, name != "periodo" {
      findings.append(
        CheckMessages.rescheduledToThePast(
          name, end, subject.inLog(date.range), entry: subject.inLog(entry.date.range)))
    }
  }

  /// Lines that were at 100 on the day on which they got a new date.
  private mutating func findConcluded(_ changes: [(entry: Int, change: Rescheduling)]) {
    var reports: [Int: [LogIndex.Report]] = [:]
    let places = Set(changes.compactMap { subject.tree.place(of: $0.change.subject.value) })
    if places.isEmpty { return }
    for report in subject.facts.reports {
      if let place = report.place, places.contains(place) {
        reports[place, default: []].append(report)
      }
    }
    for (index, change) in changes {
      guard let place = subject.tree.place(of: change.subject.value), change.schedule != nil,
        let told = reports[place]?.last(where: {
          $0.day < subject.log.entries[index].day && $0.progress != nil
        }), told.progress == 100
      else { continue }
      findings.append(
        CheckMessages.rescheduledAfterwards(
          change.subject.value, told.day, subject.inLog(change.subject.range),
          conclusion: subject.inLog(told.line.range)))
    }
  }

  private var aggregate: [Diagnostic] {
    guard let first = unfounded.first else { return [] }
    let missing = unfounded.reduce(into: Set<String>()) { $0.formUnion($1.missing) }
    return [
      CheckMessages.unfounded(
        unfounded.map(\.name), missing: missing.sorted(by: >),
        subject.inLog(first.range.range))
    ]
  }
}
