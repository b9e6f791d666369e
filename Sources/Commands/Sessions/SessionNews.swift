import CivilTime
import Documents
import PlanModel
import SpanishText

/// What is told of an entry about a session: what it changed, and what follows from it.
enum SessionNews {
  // MARK: The calendar

  static func planned(_ effect: EntryEffect) -> EntryCommand.News {
    guard case .session(let record) = effect.entry.fact, let date = record.plannedFor?.value else {
      return .init(sentence: "")
    }
    let key = record.key.value
    var words = ["«\(key)» queda programada para \(SessionMessages.plannedDay(date))"]
    if let hour = record.plannedHour { words.append("a las \(hour) horas") }
    if let mode = record.mode?.value { words.append("en modalidad \(mode.rawValue)") }
    return .init(sentence: words.joined(separator: ", "), details: call(key, for: date, effect))
  }

  static func postponed(_ effect: EntryEffect) -> EntryCommand.News {
    guard case .rescheduling(let change) = effect.entry.fact, let new = change.schedule?.value
    else {
      return .init(sentence: "«\(key(effect))» queda diferida hasta nuevo aviso")
    }
    let key = change.subject.value
    let before = effect.before.session(key)
    let old = before?.schedule.current?.value
    let from = old.map { " de\(behind($0))" } ?? ""
    var details = call(key, for: new, effect)
    if before?.isCalled == true { details.insert(calledInVain, at: 0) }
    return .init(sentence: "«\(key)» pasa\(from) a\(behind(new))", details: details)
  }

  static func cancelled(_ effect: EntryEffect) -> EntryCommand.News {
    let key = key(effect)
    let planned = effect.before.session(key)?.plannedDate?.value
    let when = planned.map { "; estaba programada para \(SessionMessages.plannedDay($0))" } ?? ""
    return .init(sentence: "«\(key)» queda cancelada\(when)")
  }

  private static let calledInVain =
    "Ya se había convocado para el día anterior: hay que convocar otra vez."

  /// The last day on which a session can be called.
  private static func call(
    _ key: String, for date: TemporalExpression, _ effect: EntryEffect
  ) -> [String] {
    let session = SessionAtWork(
      key: key, status: effect.after.session(key), state: effect.after)
    guard let day = date.end, date.start == day, day >= effect.after.cutOff else { return [] }
    guard let call = session.lastCall(for: day) else {
      return session.knownKind == .workingMeeting ? [] : [noNotice(session.kind)]
    }
    let words = BoardWords.callBy(call.day, rule: call.rule, on: effect.after.cutOff)
    return [Spanish.sentence(words)]
  }

  private static func noNotice(_ kind: String) -> String {
    "El plan no dice con cuánto plazo se convoca (reglas: «convocatoria \(kind)»)."
  }

  /// A day behind «de» and «a»: «l martes 10 de junio de 2025».
  private static func behind(_ date: TemporalExpression) -> String {
    guard let day = date.end, date.start == day else { return " «\(date.text)»" }
    return "l \(SpanishDate.withWeekday(day))"
  }

  // MARK: The session

  static func held(_ effect: EntryEffect) -> EntryCommand.News {
    let key = key(effect)
    guard let session = effect.after.session(key), let day = session.heldOn else {
      return .init(sentence: "«\(key)»")
    }
    let verb = effect.before.session(key)?.heldOn == nil ? "se celebró" : "se completa: fue"
    var words = ["«\(key)» \(verb) el \(SpanishDate.withWeekday(day))"]
    switch (session.opened, session.closed) {
    case (let from?, let to?): words.append("de \(from) a \(to) horas")
    case (let from?, nil): words.append("desde las \(from) horas")
    case (nil, let to?): words.append("hasta las \(to) horas")
    case (nil, nil): break
    }
    return .init(
      sentence: words.joined(separator: ", "),
      details: quorum(of: session, effect) ?? [
        "Falta anotar quiénes asistieron: snt sesión asistencia \(key.shellWord) CLAVE…"
      ])
  }

  static func attended(_ effect: EntryEffect) -> EntryCommand.News {
    let key = key(effect)
    let day = SpanishDate.withWeekday(effect.entry.day)
    let details = effect.after.session(key).flatMap { quorum(of: $0, effect) } ?? []
    return .init(sentence: "asistencia de «\(key)», del \(day)", details: details)
  }

  /// Who came, and whether that was enough; nil where nobody noted it.
  private static func quorum(of session: SessionStatus, _ effect: EntryEffect) -> [String]? {
    guard let quorum = effect.after.quorum(of: session) else { return nil }
    var details = [QuorumWords.text(quorum)]
    let rules = effect.plan.rules
    if session.knownKind == .workingMeeting { return details }
    if quorum.rule == nil {
      details.append(
        quorum.isSecondCall
          ? "El plan no dice con cuántos hay quórum en segunda convocatoria (reglas: «quórum en "
            + "segunda convocatoria»)."
          : "El plan no dice con cuántos hay quórum (reglas: «quórum»).")
      return details
    }
    for count in quorum.counts where count.voters == nil {
      guard let commission = count.commission else { continue }
      details.append(
        "Para saber si hubo quórum de \(commission) falta cuántos integrantes con voto tiene: "
          + "--comisión \(commission) --integrantes NÚMERO.")
    }
    let told = Set(quorum.counts.compactMap { $0.commission?.folded })
    if session.isJoint {
      let silent = session.commissions(own: effect.plan.commission.acronym?.value)
        .filter { !told.contains($0.folded) }
      if !silent.isEmpty { details.append("Falta la asistencia de \(Spanish.and(silent)).") }
    }
    if quorum.isEnough == false, !quorum.isSecondCall, let rule = rules.secondCallQuorum {
      let when = rules.secondCall.map { " (\($0.value))" } ?? ""
      details.append(
        "En segunda convocatoria\(when) el quórum es otro, según la regla del plan: "
          + "«\(rule.value)»; se anota con --segunda-convocatoria.")
    }
    return details
  }

  // MARK: The items

  static func resolved(_ effect: EntryEffect, _ place: AgendaPlace?, _ outcome: Outcome?)
    -> EntryCommand.News
  {
    let what = outcome.map { SessionWords.outcome($0) } ?? "se completa"
    return .init(
      sentence: "tema \(subject(place, effect)): \(what)", details: added(place, effect))
  }

  static func voted(_ effect: EntryEffect, _ ballot: BallotDraft?) -> EntryCommand.News {
    guard let ballot else { return .init(sentence: "") }
    let key = key(effect)
    let rules = effect.plan.rules
    let body = ballot.commission.map { " de \($0.acronym)" } ?? ""
    let what = ballot.outcome.map { SessionWords.outcome($0) } ?? "sin resultado todavía"
    let command = "snt sesión votar \(key.shellWord) \(ballot.place.number)"
    var details: [String] = []
    if let decision = ballot.decision, ballot.missing.isEmpty {
      details.append(VoteWords.text(decision, castingVote: rules.castingVote?.value))
      if decision.outcome == .tied {
        details.append(castingVote(ballot, rules, command))
      }
    } else if !ballot.missing.isEmpty {
      details.append(
        "Falta la votación de \(Spanish.and(ballot.missing)): \(command) --comisión "
          + "\(ballot.missing[0].shellWord) …")
    } else if ballot.outcome == nil {
      details.append(
        "No se sabe con qué mayoría se aprueba (reglas: «mayoría»), así que no se escribió el "
          + "resultado: snt sesión resultado \(key.shellWord) \(ballot.place.number) aprobado")
    }
    return .init(
      sentence: "votación\(body) del tema \(subject(ballot.place, effect)): \(what)",
      details: details + added(ballot.place, effect))
  }

  private static func castingVote(
    _ ballot: BallotDraft, _ rules: PlanRules, _ command: String
  ) -> String {
    guard let rule = rules.castingVote?.value else {
      return "El plan no dice quién decide un empate (reglas: «voto de calidad»)."
    }
    let option = ballot.commission.map { " --comisión \($0.acronym.shellWord)" } ?? ""
    let who = ballot.castingMember.map { "\($0) (\(rule))" } ?? rule
    return "El voto de calidad es de \(who); cuando conste: \(command)\(option) "
      + "--voto-de-calidad \"a favor\""
  }

  private static func added(_ place: AgendaPlace?, _ effect: EntryEffect) -> [String] {
    guard let place, place.isBesideAgenda else { return [] }
    return [
      "No estaba en el orden del día: queda como el \(place.number). Si el cambio se votó: "
        + "snt sesión registrar \(key(effect).shellWord) --cambio \"…\""
    ]
  }

  /// «4 de «ordinaria 2» («Plan de trabajo»)».
  private static func subject(_ place: AgendaPlace?, _ effect: EntryEffect) -> String {
    guard let place else { return "de «\(key(effect))»" }
    let text = place.item.subject.value
    let short = text.count > 60 ? text.prefix(57) + "…" : text[...]
    let named = text.isEmpty ? "" : " («\(short)»)"
    return "\(place.number) de «\(key(effect))»\(named)"
  }

  private static func key(_ effect: EntryEffect) -> String { effect.entry.fact.subjects.joined() }
}
