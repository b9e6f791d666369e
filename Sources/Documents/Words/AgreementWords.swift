import CivilTime
import PlanAssessment
import SpanishText

/// How agreements stand, in the words of a report.
package enum AgreementWords {
  /// By when, as it was written, with the last day that this means at present: «próxima sesión: martes
  /// 9 de septiembre de 2025».
  package static func due(_ written: TemporalExpression, by last: CivilDate?) -> String {
    guard let last else {
      return written.relativeTo == nil ? written.text : "\(written.text), \(unknownSession)"
    }
    let day = SpanishDate.withWeekday(last)
    guard written.relativeTo == nil, let end = written.end else { return "\(written.text): \(day)" }
    // «A más tardar el 30 de junio» is a day too.
    let isDay = written.isLastDay
    guard end != last else { return isDay ? day : "\(written.text), a más tardar el \(day)" }
    let said = isDay ? SpanishDate.withWeekday(end) : written.text
    return "\(said); por caer en día inhábil, el \(day)"
  }

  /// By when, as a clause: «vence: «próxima sesión», por ahora el martes 9 de septiembre de 2025».
  package static func dueClause(_ written: TemporalExpression, by last: CivilDate?) -> String {
    guard written.relativeTo != nil || last == nil else {
      let words = due(written, by: last)
      return written.isLastDay ? "vence el \(words)" : "vence: \(words)"
    }
    let day = last.map { "por ahora el \(SpanishDate.withWeekday($0))" } ?? unknownSession
    return "vence: «\(written.text)»" + (written.relativeTo == nil ? "" : ", \(day)")
  }

  /// The situation as one clause in lower case.
  package static func text(_ situation: AgreementSituation) -> String {
    switch situation {
    case .fulfilledOnTime: "cumplido en tiempo"
    case .fulfilledLate(let days): "cumplido con \(SituationWords.days(days)) de atraso"
    case .fulfilledUndated: "cumplido"
    case .void: "sin efecto"
    case .referred: "turnado"
    case .overdue(let days): "\(SituationWords.days(days)) de atraso"
    case .open: "en seguimiento"
    case .dueSoon(days: 0): "por vencer, hoy"
    case .dueSoon(let days): "por vencer, \(BoardWords.dueIn(days))"
    case .undated: "en seguimiento, sin fecha"
    }
  }

  private static let unknownSession = "que todavía no tiene día en el calendario"
}

extension TemporalExpression {
  /// Whether it says one last day and no more.
  fileprivate var isLastDay: Bool { end != nil && (start == nil || start == end) }
}
