import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Sentences with something in them; in the order of the alphabet.
extension ReportWords {
  /// How many agreements there are and how they stand.
  ///
  /// «10 acuerdos: 6 cumplidos (2 con atraso), 1 sin efecto y 3 en seguimiento. De los que están en
  /// seguimiento, 1 va con atraso y 2 están por vencer.».
  static func agreementCount(_ tally: AgreementTally) -> String {
    var parts: [String] = []
    if tally.fulfilled > 0 {
      let late = tally.fulfilledLate > 0 ? " (\(tally.fulfilledLate) con atraso)" : ""
      parts.append(Spanish.count(tally.fulfilled, "cumplido", "cumplidos") + late)
    }
    if tally.void > 0 { parts.append("\(tally.void) sin efecto") }
    if tally.referred > 0 { parts.append(Spanish.count(tally.referred, "turnado", "turnados")) }
    if tally.open > 0 { parts.append("\(tally.open) en seguimiento") }
    if tally.notFollowedUp > 0 { parts.append("\(tally.notFollowedUp) \(notFollowedUp)") }
    let whole = "\(Spanish.count(tally.all, "acuerdo", "acuerdos")): \(Spanish.and(parts))."
    guard let pressing = pressing(tally) else { return whole }
    return "\(whole) De los que están en seguimiento, \(pressing)."
  }

  /// The title above what a session agreed; what a working meeting settles are commitments.
  static func agreements(_ count: Int, areCommitments: Bool) -> String {
    let noun = areCommitments ? "Compromiso" : "Acuerdo"
    return count == 1 ? noun : noun + "s"
  }

  static func annex(_ names: [String]) -> String {
    "\(names.count == 1 ? "anexo" : "anexos"): \(Spanish.and(names))"
  }

  static func authority(_ name: String) -> String { "autorizó: \(name)" }

  static func beyondTerm(_ end: String) -> String {
    "Su plazo termina después del periodo; se juzgan a su término, el \(end):"
  }

  static func breakdown(_ title: String, by name: String) -> String { "\(title), por \(name)" }

  static func breakdownOn(_ day: String) -> String { "Última medición con este desglose: \(day)." }

  static func breakdownSum(_ count: Int, of all: Int) -> String {
    count == all
      ? "Suma de \(Spanish.count(count, "medición", "mediciones"))."
      : "Suma de \(count) de las \(all) mediciones: las demás no traen este desglose."
  }

  /// «Por eje», «Por objetivo».
  static func byLevel(_ singular: String?) -> String {
    singular.map { "Por \($0)" } ?? "Por parte del plan"
  }

  static func call(_ details: String, notice: String?) -> String {
    "Convocatoria: \(details)" + (notice.map { "; \($0)" } ?? "") + "."
  }

  static func concluded(in session: String) -> String { "Concluida (\(session))" }

  static func concludes(_ titles: [String]) -> String { "concluye \(Spanish.and(titles))" }

  static func correction(
    of id: String, on day: String, isWithdrawal: Bool, reason: String?
  ) -> String {
    let verb = isWithdrawal ? "se dejó sin efecto" : "se rectificó"
    return "El \(day) \(verb) el asiento \(id) de la bitácora."
      + (reason.map { " " + Spanish.sentence("motivo: \($0)") } ?? "")
  }

  static func cutOffBeforeTerm(start: String) -> String {
    "El periodo comienza el \(start): a esta fecha de corte, todo está por iniciar."
  }

  static func due(_ date: String) -> String { "vence: \(date)" }

  static func earlyCutOff(termEnd: String) -> String {
    "El periodo termina el \(termEnd): lo que aquí se informa puede cambiar antes del cierre."
  }

  static func eventMotto(_ motto: String) -> String { "Lema: «\(motto)»" }

  static func eventTitle(_ title: String) -> String { "Título: «\(title)»" }

  static func eventToldIn(_ event: String, _ item: String) -> String {
    "\(event): se informa en \(item)."
  }

  static func evidence(_ count: Int) -> String { count == 1 ? "Evidencia:" : "Evidencias:" }

  static func followedUp(_ delay: String) -> String { "en seguimiento, con \(delay)" }

  /// On what a document is founded, for its cover.
  static func ground(_ text: String) -> RichText { "\(strong: "Fundamento:") \(text)" }

  static func learning(_ kind: LearningKind) -> String {
    switch kind {
    case .keep: "Mantener"
    case .avoid: "Evitar"
    case .improve: "Mejorar"
    case .general: "Otros aprendizajes"
    }
  }

  /// «resultado, diagnóstico (2)»; the number where it is not one.
  static func achievement(_ achievement: Achievement) -> String {
    let number = achievement.number == 1 ? "" : " (\(Spanish.grouped(achievement.number)))"
    return "resultado, \(achievement.kind.value.rawValue)\(number)"
  }

  /// «aprendizaje por mejorar»; «aprendizaje», where it is not said what to do with it.
  package static func learnt(_ kind: LearningKind) -> String {
    kind == .general ? "aprendizaje" : "aprendizaje por \(kind.rawValue)"
  }

  /// What an emblem says to who doesn't see it.
  static func logo(of commission: Commission) -> String {
    (commission.acronym?.value ?? commission.name?.value).map { "Logotipo de \($0)" } ?? "Logotipo"
  }

  /// «3.4 días (10 líneas que concluyeron o vencieron); contra las fechas originales, 12.1 días».
  static func meanDeviation(_ days: Double, original: Double?, lines: Int) -> String {
    let unit = { (value: Double) in
      let text = Spanish.decimal(value, digits: 1)
      return text == "1" ? "1 día" : "\(text) días"
    }
    let counted =
      lines == 1 ? "1 línea que concluyó o venció" : "\(lines) líneas que concluyeron o vencieron"
    let first = original.map { "; contra las fechas originales, \(unit($0))" } ?? ""
    return "\(unit(days)) (\(counted))\(first)"
  }

  static func meetingsDiffer(_ name: String, sum: String, whole: String) -> String {
    "\(Spanish.capitalized(name)): las jornadas suman \(sum) y el total dice \(whole)."
  }

  static func missed(_ name: String, _ value: String, target: String) -> String {
    "\(name) (\(value); meta, \(target))"
  }

  static func missedTargets(_ names: [String]) -> String {
    "Sin alcanzar su meta al corte: \(names.joined(separator: "; "))."
  }

  static func movedTo(_ day: String) -> String { "hábil: \(day)" }

  static func newSignatory(
    _ name: String, _ office: String, since day: String, formerly: String
  ) -> String {
    "Por \(withArticle(office)) firma \(name), desde el \(day). El plan nombra en las firmas a \(formerly)."
  }

  static func noActivity(_ count: Int) -> String {
    count == 1
      ? "Sin actividad registrada al corte, 1 línea:"
      : "Sin actividad registrada al corte, \(Spanish.grouped(count)) líneas:"
  }

  static func normNumber(_ number: String) -> String { "número \(number)" }

  static func noticeKept(_ rule: String) -> String { "en plazo (\(rule), según la regla del plan)" }

  static func noticeMissed(_ rule: String, last: String) -> String {
    "fuera de plazo: con \(rule), según la regla del plan, debía enviarse a más tardar el \(last)"
  }

  /// «Titular de la coordinación»: words for an office that fit anybody.
  static func officeHolder(_ office: String) -> String {
    "Titular \(Spanish.of(withArticle(office)))"
  }

  static func officialLetter(_ number: String) -> String { "oficio \(number)" }

  static func onlyRegistered(by day: String) -> String {
    "Solo se cuenta lo que ya estaba escrito en la bitácora el \(day)."
  }

  static func openLine(_ title: String, _ percentage: String, isInactive: Bool) -> String {
    "\(title) (\(percentage) %\(isInactive ? ", suspendida" : ""))"
  }

  static func otherSessions(_ count: Int) -> String { "\(count) de otro tipo" }

  static func outside(_ counts: String) -> String { "Fuera del cálculo: \(counts)." }

  static func outsideNumbering(_ count: String) -> String { "Fuera de la numeración: \(count)." }

  static func partsDiffer(_ parts: String, whole: String) -> String {
    "Las partes suman \(parts) y el total dice \(whole)."
  }

  static func percentage(_ value: Double?, of lines: Int) -> String {
    guard value != nil else { return "—" }
    return "\(PercentWords.exact(value)) (\(Spanish.count(lines, "línea", "líneas")))"
  }

  static func presenter(_ name: String) -> String { "presenta: \(name)" }

  /// «1 con atraso y 2 por vencer»; nil where nothing presses.
  static func pressing(_ tally: AgreementTally) -> String? {
    let parts = [
      tally.overdue > 0 ? "\(tally.overdue) con atraso" : nil,
      tally.dueSoon > 0 ? "\(tally.dueSoon) por vencer" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : Spanish.and(parts)
  }

  static func progress(_ percentage: String) -> String { "avance de \(percentage) %" }

  static func published(_ day: String) -> String { "publicación: \(day)" }

  static func punctual(_ dates: AgainstDates) -> String {
    guard dates.punctualityJudged > 0 else { return "—" }
    return dates.punctualityJudged == 1
      ? "\(dates.punctual) de 1, la única que venció o concluyó"
      : "\(dates.punctual) de las \(dates.punctualityJudged) que vencieron o concluyeron"
  }

  static func reason(_ text: String) -> String { "motivo: \(text)" }

  static func referred(_ body: String) -> String { "turnado a: \(body)" }

  /// «turnado a Consejo Nacional».
  static func referred(_ state: String, to body: String?) -> String {
    body.map { "\(state) a \($0)" } ?? state
  }

  static func referred(to body: String, on day: String?) -> String {
    "Turnado a: \(body)" + (day.map { " (\($0))" } ?? "") + "."
  }

  static func responsible(_ name: String) -> String { "responsable: \(name)" }

  static func sessionsHeld(_ counts: String) -> String {
    counts.isEmpty
      ? "Al corte no consta ninguna sesión celebrada." : "Sesiones celebradas: \(counts)."
  }

  static func term(_ text: String) -> String { "Periodo \(text)" }

  static func vacantOffice(_ office: String, since day: String, formerly: String) -> String {
    "\(Spanish.capitalized(withArticle(office))) está vacante desde el \(day). El plan nombra en las firmas a \(formerly)."
  }

  static func vote(_ hasVote: Bool) -> String { hasVote ? "Sí" : "No" }

  static func voting(_ clause: String) -> String { "votación: \(clause)" }

  static func withCastingVote(_ clause: String) -> String { "\(clause), y el voto de calidad" }

  /// «la coordinación», «el enlace».
  private static func withArticle(_ office: String) -> String {
    office == "enlace" ? "el \(office)" : "la \(office)"
  }
}
