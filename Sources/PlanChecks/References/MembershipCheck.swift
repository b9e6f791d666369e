import CivilTime
import Diagnostics
import PlanModel
import SpanishText

/// Members and offices that come and go are those of the commission, and who attends belongs to it.
enum MembershipCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "asistencia-repetida", "alguien aparece dos veces en la asistencia de una sesión",
      checks: """
        En la lista de asistencia de una sesión cada integrante va una sola vez.
        """,
      reason: """
        Quien aparece dos veces cuenta una; casi siempre, la segunda vez debía ser otra persona, y \
        de eso puede depender el quórum.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGB]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        """),
    DiagnosticPage(
      "asistencia-de-no-integrante", "asistió alguien que ese día no integraba la comisión",
      checks: """
        Quien asiste a una sesión, o a quien alguien suple, es integrante ese día, según el plan y \
        las altas y bajas de la bitácora. La baja cuenta desde su propia fecha.
        """,
      reason: """
        Su asistencia no cuenta para el quórum. Si estaba como invitado no hay nada que corregir; \
        si no, la fecha de la baja o la del alta está mal.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-30
          integrante: OGC
          cambio: baja
        - fecha: 2025-09-09
          sesión: ordinaria 3
          asistencia: [OGA, OGB, OGC]
        """,
      instead: """
        - fecha: 2025-06-30
          integrante: OGC
          cambio: baja
        - fecha: 2025-09-09
          sesión: ordinaria 3
          asistencia: [OGA, OGB]
        """),
    DiagnosticPage(
      "cargo-desconocido", "un relevo es de un cargo que el plan no nombra",
      checks: """
        El relevo nombra un cargo de los que están bajo «comisión»: coordinación, secretaría y los \
        demás que el plan ocupe.
        """,
      reason: """
        Con otro nombre, el informe mostraría dos cargos: el anterior con quien ya se fue, y uno \
        nuevo.
        """,
      in: .log,
      example: """
        - fecha: 2025-08-15
          relevo: coordinadora
          nombre: Nombre Apellido
        """,
      instead: """
        - fecha: 2025-08-15
          relevo: coordinación
          nombre: Nombre Apellido
        """),
    DiagnosticPage(
      "falta-de-quien-asistió", "alguien aparece en la asistencia y entre las faltas justificadas",
      checks: """
        Nadie está a la vez en «asistencia» (o en «a distancia») y en «justificadas», a menos que \
        alguien lo haya suplido.
        """,
      reason: """
        De eso dependen el quórum y la cuenta de asistencias.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          justificadas: [OGC]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          justificadas: [OGD]
        """),
    DiagnosticPage(
      "integrante-con-el-mismo-cambio", "un alta o una baja dice lo que ya era",
      checks: """
        La baja es de quien ese día integra la comisión, y el alta, de quien ese día no. Un alta con \
        otro nombre sí dice algo: que llegó una persona nueva en el mismo lugar.
        """,
      reason: """
        Un cambio que no cambia nada casi siempre tiene la clave de otra persona, y entonces falta \
        el que sí ocurrió: el quórum se calcularía con quien ya no está.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-30
          integrante: OGC
          cambio: baja
        - fecha: 2025-08-15
          integrante: OGC
          cambio: baja
        """,
      instead: """
        - fecha: 2025-06-30
          integrante: OGC
          cambio: baja
        - fecha: 2025-08-15
          integrante: OGD
          cambio: baja
        """),
    DiagnosticPage(
      "integrante-desconocido", "causa baja alguien que no integraba la comisión",
      checks: """
        La baja es de un integrante del plan, o de alguien que entró antes con un alta.
        """,
      reason: """
        Una baja que no se entiende no cambia nada: quien se fue seguiría contando para el quórum \
        y para las asistencias.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-30
          integrante: OGX
          cambio: baja
        """,
      instead: """
        - fecha: 2025-06-30
          integrante: OGC
          cambio: baja
        """),
    DiagnosticPage(
      "integrante-sin-nombre", "entra a la comisión alguien de quien no se dice el nombre",
      checks: """
        El alta de alguien que no está entre los integrantes del plan lleva su «nombre».
        """,
      reason: """
        En las listas de asistencia y en el informe solo aparecería su clave. Y si la clave está mal \
        escrita, entraría alguien que no existe y subiría el quórum.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-30
          integrante: OGX
          cambio: alta
        """,
      instead: """
        - fecha: 2025-06-30
          integrante: OGX
          cambio: alta
          nombre: Persona titular de OGX
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    offices(subject) + changes(subject) + repeatedAttendance(subject) + excused(subject)
      + formerMembers(subject)
  }

  private static func offices(_ subject: CheckSubject) -> [Diagnostic] {
    let known = subject.plan.commission.offices.map(\.key.value)
    // A plan that names none may fill any of the usual ones.
    let offices = known.isEmpty ? CommissionOffice.allCases.map(\.rawValue) : known
    let folded = Set(offices.map(\.folded))
    return subject.facts.handovers.filter { !folded.contains($0.office.value.folded) }.map {
      CheckMessages.unknownOffice($0.office.value, known, subject.inLog($0.office.range))
    }
  }

  /// What changes nothing: whoever leaves is a member on that day, and whoever comes is none.
  private static func changes(_ subject: CheckSubject) -> [Diagnostic] {
    let planned = subject.plan.commission.members
    guard !planned.isEmpty else { return [] }
    var standing: [String: Standing] = [:]
    for member in planned { standing[member.key.value] = Standing(name: member.name) }
    var findings: [Diagnostic] = []
    for (day, index) in inOrder(subject) {
      guard case .membership(let member, let change, let name) = subject.log.entries[index].fact
      else { continue }
      let (key, place) = (member.value, subject.inLog(member.range))
      switch (change.value, standing[key]) {
      case (.joins, let known):
        if let known, known.isMember, name == nil || name == known.name {
          findings.append(CheckMessages.memberAlready(key, since: known.since?.day, place))
        } else if name == nil, known == nil {
          findings.append(CheckMessages.namelessMember(key, place))
        }
        standing[key] = Standing(name: name ?? known?.name, since: (day, place))
      case (.leaves, let known?):
        if !known.isMember, let since = known.since {
          findings.append(CheckMessages.goneAlready(key, since.day, place, first: since.place))
        } else {
          standing[key] = Standing(name: known.name, isMember: false, since: (day, place))
        }
      case (.leaves, nil):
        findings.append(
          CheckMessages.unknownMember(
            key, Suggestion.nearest(to: key, in: planned.map(\.key.value)), place))
      }
    }
    return findings
  }

  /// The entries about members by their days, corrections worked in.
  private static func inOrder(_ subject: CheckSubject) -> [(day: CivilDate, entry: Int)] {
    let corrections = Dictionary(
      subject.facts.corrections.map { ($0.correction.entry.value, $0.correction) },
      uniquingKeysWith: { $1 })
    let days = subject.facts.memberships.compactMap { index, _, _ -> (CivilDate, Int)? in
      let entry = subject.log.entries[index]
      guard let correction = entry.id.flatMap({ corrections[$0.value] }) else {
        return (entry.day, index)
      }
      // A correction that says nothing else withdraws.
      return correction.date?.value.end.map { ($0, index) }
    }
    return days.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element)
  }

  /// Whether somebody is a member, since which change.
  private struct Standing {
    var name: String?
    var isMember = true
    var since: (day: CivilDate, place: Place)?
  }

  private static func repeatedAttendance(_ subject: CheckSubject) -> [Diagnostic] {
    subject.facts.sessions.flatMap { _, record -> [Diagnostic] in
      var first: [String: Located<String>] = [:]
      return record.attendance.compactMap { member in
        guard let earlier = first.updateValue(member, forKey: member.value) else { return nil }
        first[member.value] = earlier
        return CheckMessages.repeatedAttendance(
          member.value, subject.inLog(member.range), first: subject.inLog(earlier.range))
      }
    }
  }

  private static func excused(_ subject: CheckSubject) -> [Diagnostic] {
    subject.sessions.flatMap { session -> [Diagnostic] in
      // For whoever was absent with reason, somebody may have stood in.
      let substituted = Set(session.entries.flatMap(\.record.substitutions).map(\.key.value))
      let present = session.attendance.filter { !substituted.contains($0.value) }.firstByText
      return session.entries.flatMap(\.record.excused).compactMap { member in
        present[member.value].map {
          CheckMessages.excusedAndPresent(
            member.value, subject.inLog(member.range), present: subject.inLog($0.range))
        }
      }
    }
  }

  private static func formerMembers(_ subject: CheckSubject) -> [Diagnostic] {
    guard !subject.facts.memberships.isEmpty else { return [] }
    let known = Set(
      subject.plan.commission.members.map(\.key.value)
        + subject.facts.memberships.map(\.member.value))
    var found: [(member: Located<String>, day: CivilDate)] = []
    var counts: [String: Int] = [:]
    MembersByDay.onDays(ofSessions: subject) { session, day, members in
      for member in session.attendance
      where known.contains(member.value) && members.members[member.value] == nil {
        if counts[member.value] == nil { found.append((member, day)) }
        counts[member.value, default: 0] += 1
      }
    }
    return found.map { member, day in
      CheckMessages.formerMember(
        member.value, day, count: counts[member.value] ?? 1, subject.inLog(member.range))
    }
  }
}

extension [Located<String>] {
  /// The first place of each text.
  fileprivate var firstByText: [String: Located<String>] {
    Dictionary(map { ($0.value, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
