import CivilTime
import Diagnostics
import Documents
import PlanModel
import SpanishText

/// What is wrong with a call, in the order of the names.
enum CallMessages {
  static func afterwards(_ key: String, _ day: CivilDate, calledOn call: CivilDate) -> Diagnostic {
    Diagnostic(
      "convocatoria-fuera-de-plazo", .warning,
      "«\(key)» es del \(SpanishDate.withWeekday(day)), y ese día ya pasó",
      help: [
        "la convocatoria llevaría la fecha del \(SpanishDate.words(call)); si se envió antes, dígalo "
          + "con «--enviada».",
        "si la sesión cambió de día: snt sesión diferir \(key.shellWord) FECHA",
      ])
  }

  static func calledBefore(_ key: String, _ before: CivilDate) -> Diagnostic {
    Diagnostic(
      "convocatoria-repetida", .warning,
      "«\(key)» ya se convocó, el \(SpanishDate.withWeekday(before))",
      help: [
        "si se envió otra vez, confírmelo: contará la última.",
        "los acuses y los anexos que faltaban se agregan sin «--enviada».",
      ])
  }

  static func closedDay(
    _ key: String, _ day: CivilDate, _ reason: String, next: CivilDate
  ) -> Diagnostic {
    Diagnostic(
      "convocatoria-a-día-inhábil", .warning,
      "se convoca a «\(key)» para el \(SpanishDate.withWeekday(day)), que es inhábil: \(reason)",
      help: [
        "el siguiente día hábil es el \(SpanishDate.withWeekday(next)): "
          + "snt sesión diferir \(key.shellWord) \(next.iso)",
        "si el día se habilitó, confírmelo.",
      ])
  }

  static func late(_ key: String, _ notice: SessionNotice) -> Diagnostic {
    let given = CallWords.count(notice.given, of: notice.period)
    return Diagnostic(
      "convocatoria-fuera-de-plazo", .warning,
      "la convocatoria de «\(key)» va con \(given), y la regla del plan pide \(notice.rule)",
      help: [
        "debió enviarse a más tardar el \(SpanishDate.withWeekday(notice.lastDay)).",
        "si la sesión puede esperar: snt sesión diferir \(key.shellWord) FECHA",
      ])
  }

  static func withoutDay(_ key: String, _ date: TemporalExpression?) -> Diagnostic {
    let said = date.map { "su fecha es «\($0.text)»: " } ?? ""
    let command =
      date == nil
      ? "snt sesión programar \(key.shellWord) --fecha FECHA"
      : "snt sesión diferir \(key.shellWord) FECHA --motivo \"Se fija el día\""
    return Diagnostic(
      "sesión-sin-día", .error, "«\(key)» no tiene un día para el cual convocar",
      help: ["\(said)se fija con: \(command)"])
  }
}
