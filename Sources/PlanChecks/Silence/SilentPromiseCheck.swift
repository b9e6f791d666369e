import CivilTime
import Diagnostics
import PlanModel

/// What was promised for a day that has passed is told of: that it happened, or what became of it.
///
/// A plan without entries is a programme, and one with entries that can't be read may tell of it
/// there; nothing is asked of either.
enum SilentPromiseCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "convenio-sin-suscribir", "la vigencia de un convenio empezó y no consta que se suscribiera",
      checks: """
        Se revisan las alianzas con convenio «por suscribir» o «en revisión», según el plan y la \
        bitácora, cuya vigencia ya empezó.
        """,
      reason: """
        O el convenio se suscribió y falta anotarlo, o se trabaja sin él.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-26
          hito: 1.1
          nota: La Universidad firmó el convenio
        """,
      instead: """
        - fecha: 2025-06-26
          alianza: universidad
          convenio: vigente
          suscrito: 2025-06-26
        """),
    DiagnosticPage(
      "evento-sin-noticia", "un evento del plan no aparece en la bitácora",
      checks: """
        Terminado el periodo, se enumeran los eventos del plan de los que ningún asiento de \
        «evento» o «reprogramación» dice nada.
        """,
      reason: """
        El informe dirá que no se realizó. Si se contó en una nota, el programa no sabe que era ese \
        evento.
        """,
      in: .log,
      example: """
        - fecha: 2025-10-23
          hito: 1.1
          nota: Se realizó el foro de criterios
        """,
      instead: """
        - fecha: 2025-10-23
          evento: foro
          realizado: 23 de octubre de 2025
        """),
    DiagnosticPage(
      "indicador-sin-medir", "un indicador del plan nunca se midió",
      checks: """
        Terminado el periodo, se enumeran los indicadores que no tienen ninguna «medición» con \
        valor.
        """,
      reason: """
        El informe no podrá decir si se alcanzó la meta. Si la cifra está en otro asiento, el \
        programa no sabe que es la de ese indicador.
        """,
      in: .log,
      example: """
        - fecha: 2025-07-18
          hito: 1.1
          cifras: {personas capacitadas: 150}
        """,
      instead: """
        - fecha: 2025-07-18
          medición: personas
          valor: 150
        """),
    DiagnosticPage(
      "sesión-sin-noticia", "una sesión del calendario ya pasó y no consta que se celebrara",
      checks: """
        Cuando la bitácora cuenta de sesiones, se enumeran las del calendario cuya fecha ya pasó, y \
        a la que siguió otra, sin que ningún asiento las nombre.
        """,
      reason: """
        El informe dirá que no se celebraron. Si se movieron, una reprogramación dice a cuándo; si \
        se anotaron con otro nombre, hay que usar el del calendario.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGC]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        - fecha: 2025-06-10
          sesión: ordinaria 2
          asistencia: [OGA, OGB, OGC]
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    guard !subject.log.entries.isEmpty, subject.isWhole else { return [] }
    var findings = covenants(subject) + sessions(subject)
    if let term = subject.wholeTerm, term.end < subject.today {
      findings += events(subject) + indicators(subject)
    }
    return findings
  }

  private static func covenants(_ subject: CheckSubject) -> [Diagnostic] {
    var states: [String: (day: CivilDate, state: CovenantState)] = [:]
    for (index, update) in subject.facts.alliances {
      guard let state = update.covenant?.value else { continue }
      let day = subject.log.entries[index].day
      if let known = states[update.key.value], known.day > day { continue }
      states[update.key.value] = (day, state)
    }
    return subject.plan.alliances.compactMap { alliance in
      let state = states[alliance.key.value]?.state ?? alliance.covenant?.value
      guard state == .toBeSigned || state == .underReview, let validity = alliance.validity,
        let start = validity.value.start, start <= subject.today
      else { return nil }
      return CheckMessages.unsigned(
        alliance.key.value, state ?? .toBeSigned, since: start, subject.inPlan(validity.range))
    }
  }

  private static func sessions(_ subject: CheckSubject) -> [Diagnostic] {
    let told = Set(
      subject.sessions.map(\.name.identity)
        + subject.facts.reschedulings.map { SessionName($0.subject.value).identity })
    // Of a session just held the minutes may still be missing; one that others followed was not told.
    guard let latest = subject.sessions.compactMap(\.heldOn).max() else { return [] }
    let silent = subject.plan.sessions.filter { session in
      guard let end = session.date?.value.end else { return false }
      return end < latest && !told.contains(SessionName(session.key.value).identity)
    }
    guard let first = silent.first else { return [] }
    return [
      CheckMessages.silentSessions(silent.map(\.key.value), subject.inPlan(first.key.range))
    ]
  }

  private static func events(_ subject: CheckSubject) -> [Diagnostic] {
    let told = Set(subject.facts.events.map(\.record.key.value))
    let moved = Set(subject.facts.reschedulings.map(\.subject.value))
    let silent = subject.plan.events.filter {
      !told.contains($0.key.value) && !moved.contains($0.key.value)
    }
    // A key that leads nowhere is an error, and may be that of the silent one.
    guard let first = silent.first, told.isSubset(of: subject.plan.events.map(\.key.value)) else {
      return []
    }
    return [CheckMessages.silentEvents(silent.map(\.key.value), subject.inPlan(first.key.range))]
  }

  private static func indicators(_ subject: CheckSubject) -> [Diagnostic] {
    let measured = Set(
      subject.facts.measurements.filter { $0.measurement.value != nil }
        .map(\.measurement.indicator.value))
    let silent = subject.plan.indicators.filter { !measured.contains($0.key.value) }
    guard let first = silent.first, measured.isSubset(of: subject.plan.indicators.map(\.key.value))
    else { return [] }
    return [
      CheckMessages.unmeasured(silent.map(\.key.value), subject.inPlan(first.key.range))
    ]
  }
}
