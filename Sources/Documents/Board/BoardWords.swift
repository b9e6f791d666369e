import CivilTime
import PlanAssessment
import PlanModel
import SpanishText

/// The sentences of the daily screen and of the views, in alphabetical order of their names.
package enum BoardWords {
  static let achieved = "Alcanzado"

  /// «Acuerdos en seguimiento: 3, uno con atraso y 2 por vencer».
  static func agreements(_ open: Int, overdue: Int, dueSoon: Int) -> String {
    func some(_ count: Int, _ what: String) -> String? {
      switch count {
      case 0: nil
      case open where open == 1: what
      case 1: "uno \(what)"
      default: "\(count) \(what)"
      }
    }
    let parts = [some(overdue, "con atraso"), some(dueSoon, "por vencer")].compactMap { $0 }
    return "Acuerdos en seguimiento: \(open)" + (parts.isEmpty ? "" : ", \(Spanish.and(parts))")
  }

  /// What should not be overlooked about sessions, as a sentence.
  static func alert(_ alert: SessionAlert) -> String {
    switch alert {
    case .call(let session, let day, let rule):
      "\(SessionWords.title(session)): convocar a más tardar el \(SpanishDate.withWeekday(day)) "
        + "(\(rule), según la regla del plan)."
    case .withoutQuorum(let session, let quorum):
      "\(SessionWords.title(session)): \(lacking(quorum))."
    case .withoutMinutes(let sessions):
      "Sin acta en la bitácora: \(names(sessions))."
    case .minutesToApprove(let sessions):
      "\(sessions.count == 1 ? "Acta" : "Actas") por aprobar: \(names(sessions))."
    case .behindCalendar(let held, let planned):
      "Van \(held) de \(Spanish.count(planned, "sesión ordinaria programada", "sesiones ordinarias programadas")) "
        + "hasta esta fecha."
    }
  }

  /// «no hubo quórum: asistieron 3 con voto y hacían falta 4».
  private static func lacking(_ quorum: SessionQuorum) -> String {
    let parts = quorum.counts.filter { $0.isEnough == false }.map { count in
      let present = count.presentVoters.count
      let verb = present == 1 ? "asistió" : "asistieron"
      let needed = count.needed ?? 0
      let lack = needed == 1 ? "hacía falta" : "hacían falta"
      let name = count.commission.map { "de \($0), " } ?? ""
      return "\(name)\(verb) \(present) con voto y \(lack) \(needed)"
    }
    return "no hubo quórum: \(parts.joined(separator: "; "))"
  }

  private static func names(_ sessions: [String]) -> String {
    let first = sessions.prefix(6).map { SessionWords.title($0) }.map {
      $0.prefix(1).lowercased() + $0.dropFirst()
    }
    let more = sessions.count - first.count
    return Spanish.and(first + (more > 0 ? ["\(more) más"] : []))
  }

  static let attention = "En amarillo, sin concluir"

  /// By when a session has to be called, as a clause in lower case.
  package static func callBy(_ day: CivilDate, rule: String, on cutOff: CivilDate) -> String {
    let when = SpanishDate.withWeekday(day)
    return day < cutOff
      ? "la convocatoria debió enviarse a más tardar el \(when) (\(rule), según la regla del plan)"
      : "la convocatoria debe enviarse a más tardar el \(when) (\(rule), según la regla del plan)"
  }

  static let called = "ya se convocó"

  /// The cut-off, how far into the term it lies, and the version that was judged.
  static func cutOff(_ judged: JudgedPlan) -> String {
    let line = cutOff(judged.cutOff, term: judged.state.termSpan)
    return judged.version.map { "\(line) · \(VersionWords.inForce($0))" } ?? line
  }

  private static func cutOff(_ day: CivilDate, term: DateSpan?) -> String {
    let text = "Corte: \(SpanishDate.words(day))"
    guard let term else { return text }
    let (number, days) = (day.dayNumber - term.start.dayNumber + 1, term.days)
    if number < 1 {
      return "\(text) · el periodo empieza el \(SpanishDate.words(term.start))"
    }
    return number > days
      ? "\(text) · el periodo terminó el \(SpanishDate.words(term.end))"
      : "\(text) · día \(number) de \(days)"
  }

  static func daysLate(_ days: Int) -> String {
    "\(Spanish.count(days, "día", "días")) de atraso"
  }

  static let dueTitle = "Vence"

  static func dueIn(_ days: Int) -> String {
    days == 0 ? "vence hoy" : "en \(Spanish.count(days, "día", "días"))"
  }

  static let emptyLog =
    "La bitácora no registra nada hasta esta fecha: lo que se haya hecho no cuenta todavía."
  static let events = "Eventos"
  static let everyAgreement = "Todos los acuerdos se ven con «snt acuerdos»."
  static func first(_ shown: Int, of count: Int, _ title: String) -> String {
    "\(title): \(Spanish.grouped(count)), y aquí los primeros \(shown)"
  }

  static let lineTitle = "Línea"

  static func moreHistory(_ key: String) -> String {
    "Una línea con su historia se ve con «snt ver \(ShellWord.quoted(key))»; todo el plan, con "
      + "«snt ver»."
  }

  static let nothingDue =
    "Nada está con atraso ni vence en los próximos \(StatusBoard.horizon) días."
  static let number = "N.º"

  static func outside(_ what: String) -> String { "Fuera del cálculo: \(what)." }

  static let overdue = "Con atraso"
  static let programmed = "programado"
  static let progressTitle = "Avance"
  static let ratio = "alcanzado/programado"
  static let sessions = "Sesiones"

  /// What is yellow about a line, in as few words as a narrow column holds.
  static func short(_ line: LineAssessment) -> String {
    switch line.situation {
    case .rescheduled(let days): "\(Spanish.count(days, "día", "días")) contra el original"
    case .behind:
      "debía ir en \(PercentWords.rounded(line.programmed))"
    case .idle(let days): "\(Spanish.count(days, "día", "días")) sin actividad"
    default: SituationWords.text(line.situation)
    }
  }

  static let situationTitle = "Situación"
  static let upcoming = "En los próximos \(StatusBoard.horizon) días"

  static func wasPlanned(_ span: DateSpan, daysAgo days: Int) -> String {
    let when =
      span.days == 1
      ? "para el \(SpanishDate.withWeekday(span.start))"
      : "entre el \(SpanishDate.words(span.start)) y el \(SpanishDate.words(span.end))"
    return "se programó \(when) y no consta que se realizara (\(daysLate(days)))"
  }
}
