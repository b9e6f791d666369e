import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// The calendar of sessions and their calls, in words: a catalogue in the order of the names.
package enum CallWords {
  static let acknowledged = "Acusó recibo"

  /// The call went out before the day changed.
  static func calledForOtherDay(_ day: CivilDate) -> [String] {
    [sent(day), "para otra fecha"]
  }

  static func addressees(_ commission: String?) -> String {
    "Personas integrantes \(ofCommission(commission))"
  }

  /// Where something has to be written by hand.
  static let blank = "……………………………………"

  static func calendarTitle(_ commission: Commission) -> String {
    commission.acronym.map { "Calendario de sesiones · \($0.value)" } ?? "Calendario de sesiones"
  }

  static func called(_ day: CivilDate, isKept: Bool?) -> [String] {
    [sent(day)] + (isKept.map { [$0 ? "en plazo" : "fuera de plazo"] } ?? [])
  }

  static func closedDay(_ reason: String) -> String { "día inhábil: \(reason)" }

  /// «7 días hábiles», in the unit of a rule.
  package static func count(_ count: Int, of period: NoticePeriod) -> String {
    switch period {
    case .workingDays: Spanish.count(count, "día hábil", "días hábiles")
    case .calendarDays: Spanish.count(count, "día natural", "días naturales")
    case .hours: Spanish.count(count, "hora", "horas")
    }
  }

  /// The days between a call and its session that are not counted, each with its reason.
  private static func closed(_ days: [(days: DateSpan, reason: String)]) -> String? {
    guard !days.isEmpty else { return nil }
    let isSingle = days.count == 1 && days[0].days.days == 1
    let words = days.map { span, reason in
      let days =
        span.days == 1
        ? "el \(SpanishDate.withWeekday(span.start))" : "los días \(SpanishDate.span(span))"
      return "\(days): \(reason)"
    }
    return "No se \(isSingle ? "cuenta" : "cuentan") \(words.joined(separator: "; "))."
  }

  static let everythingCalled = "No queda ninguna sesión por convocar en el calendario."

  /// «Comisionada ciudadana, titular de la coordinación».
  static func inOffice(_ written: String, _ title: String) -> String {
    "\(written), \(title.prefix(1).lowercased())\(title.dropFirst())"
  }

  static let neverCalled = "envío: no consta"

  /// What comes next: which call has to go out, and by when.
  static func next(
    _ session: SessionAssessment, by day: CivilDate, rule: String, on cutOff: CivilDate
  )
    -> String
  {
    let name = OrderWords.plainArticle(session.status)
    let verb = day < cutOff ? "debió convocarse" : "debe convocarse"
    return "Lo que sigue: \(name) \(verb) a más tardar el \(SpanishDate.withWeekday(day)) "
      + "(\(rule), según la regla del plan)"
  }

  static func nextWithoutRule(_ session: SessionAssessment, on day: CivilDate) -> String {
    "Lo que sigue: \(OrderWords.plainArticle(session.status)), el \(SpanishDate.withWeekday(day)), "
      + "está sin convocar"
  }

  static let noRule = "sin regla"

  static let noSessions =
    "El plan no programa sesiones y la bitácora no cuenta ninguna. Se agrega una con:"

  /// How much notice a call gives, what the rule asks for, and which days are not counted.
  package static func notice(_ notice: SessionNotice, isToday: Bool) -> String {
    let unit = count(notice.given, of: notice.period)
    let session = "el \(SpanishDate.withWeekday(notice.session))"
    let count =
      isToday
      ? "\(notice.given == 1 ? "Falta" : "Faltan") \(unit) para la sesión, \(session)"
      : "Entre el \(SpanishDate.withWeekday(notice.call)) y la sesión, \(session), hay \(unit)"
    return [
      "\(count); la regla del plan pide \(notice.rule): se convoca a más tardar el "
        + "\(SpanishDate.withWeekday(notice.lastDay)).",
      closed(notice.closedDays),
    ].compactMap(\.self).joined(separator: " ")
  }

  static func placeAndDay(_ place: String, _ day: String) -> String { "\(place), a \(day)" }

  /// «de la Comisión de Ejemplo», «del Comité de Transparencia».
  private static func ofCommission(_ name: String?) -> String {
    Spanish.of(MinutesWords.withArticle(name))
  }

  static func quorum(_ isEnough: Bool) -> String { isEnough ? "con quórum" : "sin quórum" }

  /// The rules by which the last days were reckoned, by the kinds of session.
  static func rules(_ rules: [(kind: String, text: String)]) -> String {
    let texts = rules.map { "\($0.kind), \($0.text)" }
    return "El último día para convocar se cuenta según la regla del plan "
      + "(\(texts.joined(separator: "; ")))."
  }

  /// «De no reunirse el quórum, se sesionará en segunda convocatoria 30 minutos después …».
  static func secondCall(after: String?, quorum: String?) -> String {
    var words = "De no reunirse el quórum, se sesionará en segunda convocatoria"
    if let after { words += " \(after)" }
    if let quorum {
      words +=
        QuorumRule(quorum) == .whoeverAttends ? ", con \(quorum)" : ", con quórum de \(quorum)"
    }
    return words + ", según la regla del plan."
  }

  private static func sent(_ day: CivilDate) -> String { "enviada \(SpanishDate.short(day))" }

  /// The kinds of session for which the plan has no rule.
  static func silentRules(_ kinds: [String]) -> String {
    let keys = kinds.map { "«convocatoria \($0)»" }
    return "Sin regla: el plan no dice con cuánto plazo se convoca (reglas: \(Spanish.and(keys)))."
  }

  static func stage(_ session: SessionAssessment, on cutOff: CivilDate) -> String {
    switch session.stage {
    case .toCall(let day) where day < cutOff: "sin convocar, fuera de plazo"
    case .toCall: "por convocar"
    default: SessionWords.stage(session, on: cutOff)
    }
  }

  static func substitute(_ name: String) -> String { "Suplente: \(name)" }

  /// Who is called to what, and when; `bodies` are the commissions that meet as one.
  static func summons(
    of bodies: String?, commission: String?, to session: SessionStatus, isMeeting: Bool,
    when: String?
  ) -> String {
    let whom =
      bodies.map { "de \($0)" } ?? ofCommission(commission)
    let verb = isMeeting ? "se invita" : "se convoca"
    let day = when.map { ", que se celebrará \($0)" } ?? ""
    return "Por este medio \(verb) a las personas integrantes \(whom) a "
      + "\(OrderWords.plainArticle(session))\(day)."
  }

  static let undated = "sin fecha"

  static let unknownPlace = "……………………………………"

  static let whoCalls = "Quien convoca"

  /// The labels of the data of a session.
  enum Labels {
    static let day = "Día"
    static let hour = "Hora"
    static let joint = "Comisiones unidas"
    static let link = "Enlace"
    static let mode = "Modalidad"
    static let venue = "Lugar"
  }
}
