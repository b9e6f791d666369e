import SpanishText

/// Every Spanish sentence of the module, in alphabetical order of their names.
///
/// Notes and headlines are clauses without capital or full stop at their ends; help is sentences, the
/// first without a capital, since «ayuda:» stands before it.
enum TemporalSentences {
  static func bound(_ bound: Bound, _ span: DateSpan) -> String {
    switch bound {
    case .after:
      "solo dice el inicio: el día siguiente, \(SpanishDate.words(span.end.adding(days: 1)))"
    case .before:
      "solo dice el fin: el último día es el anterior, "
        + SpanishDate.words(span.start.adding(days: -1))
    case .from: "solo dice el inicio; se juzga al fin del periodo"
    case .until: "solo dice el fin: \(SpanishDate.words(span.end))"
    }
  }

  static let closedByPlan = "día inhábil según el plan"

  /// The rule behind a date that is not plain, or nil for plain ones.
  static func convention(_ date: PartialDate, _ span: DateSpan, isAlone: Bool) -> String? {
    switch date.unit {
    case .fortnight: "la primera quincena va del 1 al 15 y la segunda del 16 al fin de mes"
    case .fraction(let fraction, _): fractionMonths(fraction, isAlone ? span : nil)
    case .holyDay(.holyWeek): "la Semana Santa va del lunes santo al domingo de Pascua"
    case .holyDay(.easterWeek): "la semana de Pascua va del lunes al domingo que le siguen"
    case .holyDay: "se cuenta desde el domingo de Pascua"
    case .isoWeek: "semanas de lunes a domingo; la primera del año es la del 4 de enero (ISO 8601)"
    case .partOfMonth(let part): partOfMonth(part)
    case .partOfYear(let part): partOfYear(part)
    case .weekAround: "la semana va de lunes a domingo"
    case .weekOfMonth(.last): lastWeek(span)
    case .weekOfMonth:
      "la semana va de lunes a domingo, sin salir del mes, y pertenece al mes de su jueves"
    default: nil
    }
  }

  static let dayFirst = "las cifras se leen día, mes, año"

  private static func every(_ count: Int, _ singular: String, _ plural: String) -> String {
    "se repite cada " + (count == 1 ? singular : Spanish.count(count, singular, plural))
  }

  private static let examples =
    "se entienden, por ejemplo: «15 de mayo de 2022», «marzo a junio de 2022», «segundo trimestre"
    + " de 2022», «última semana de mayo», «a más tardar el 30 de junio», «permanente», «por"
    + " definir» o 2022-05-15."

  private static func fractionMonths(_ fraction: YearFraction, _ span: DateSpan?) -> String {
    guard let span else { return "los \(fraction.kind.rawValue)s son del año calendario" }
    let first = SpanishDate.monthName(span.start)
    let last = SpanishDate.monthName(span.end)
    return "el \(fraction.kind.rawValue) es del año calendario: de \(first) a \(last)"
  }

  /// What is wrong, for each problem.
  static func headline(_ problem: TemporalError.Problem) -> String {
    switch problem {
    case .ambiguous(let phrase, let readings):
      "\(quoted(phrase)) puede ser \(list(readings))"
    case .empty: "falta la fecha"
    case .impossibleDay(let phrase, let month, let year): impossibleDay(phrase, month, year)
    case .impossibleMonth(let phrase, let number):
      "\(quoted(phrase)) no existe: no hay mes \(number)"
    case .impossibleOrdinal(let phrase, let unit, let most):
      "\(quoted(phrase)) no existe: \(howMany(unit, most))"
    case .missingMonth(let phrase): "a \(quoted(phrase)) le falta el mes"
    case .missingYear(let phrase): "a \(quoted(phrase)) le falta el año"
    case .notUnderstood("", _): "la fecha está incompleta"
    case .notUnderstood(let word, _): "no se entiende \(quoted(word)) en una fecha"
    case .outsideTerm(let phrase, let term):
      "\(quoted(phrase)) no cae en el periodo (\(SpanishDate.shortSpan(term)))"
    case .reversed(let start, let end):
      "el fin (\(SpanishDate.words(end))) es anterior al inicio (\(SpanishDate.words(start)))"
    case .spreadsheetSerial(let number, _):
      "\(number) es el número con que una hoja de cálculo guarda una fecha"
    case .tooLong: "el texto es demasiado largo para una fecha"
    case .unsupportedYear(let phrase): "el año de \(quoted(phrase)) no se admite"
    case .wrongWeekday(let written, let date):
      "el \(SpanishDate.words(date)) no es \(written.name), es \(date.weekday.name)"
    }
  }

  /// What to do now, for each problem.
  static func help(_ problem: TemporalError.Problem) -> String {
    switch problem {
    case .ambiguous(let phrase, let readings): helpChoosing(phrase, readings)
    case .empty: "escriba una fecha, o «por definir» si todavía no la hay."
    case .impossibleDay, .impossibleMonth, .impossibleOrdinal:
      "corrija la fecha. Las fechas en cifras se leen día, mes, año; «31/05/2022» es 31 de mayo."
    case .missingMonth: "escriba el mes, por ejemplo «15 de mayo»."
    case .missingYear: "escriba el año, por ejemplo «15 de mayo de 2022»."
    case .notUnderstood(_, let suggestion?):
      "¿quiso decir \(quoted(suggestion))? \(Spanish.capitalized(examples))"
    case .notUnderstood: examples
    case .outsideTerm: "si es de otro año, escríbalo; si no, corrija el mes o el periodo del plan."
    case .reversed: "escriba primero el inicio y después el fin, cada uno con su año si hace falta."
    case .spreadsheetSerial(_, let date):
      "como fecha sería el \(SpanishDate.words(date)); si es esa, escriba \(date.iso)."
    case .tooLong:
      "deje aquí solo la fecha y lleve lo demás a una nota. \(Spanish.capitalized(examples))"
    case .unsupportedYear: "escriba el año con cuatro cifras, por ejemplo 2022."
    case .wrongWeekday(_, let date):
      "escriba \(quoted(SpanishDate.withWeekday(date))), o corrija el día."
    }
  }

  private static func helpChoosing(_ phrase: String, _ readings: [DateSpan]) -> String {
    guard let last = readings.last else { return examples }
    // «mayo 19» is a day or a month: with a year behind it it would still be both.
    if readings.contains(where: { $0.days == 1 }), readings.contains(where: { $0.days > 1 }) {
      let words = readings.map {
        $0.days == 1 ? SpanishDate.words($0.start) : SpanishDate.reading($0)
      }
      return "escriba \(Spanish.or(words.map(quoted)))."
    }
    let year = zeroPadded(last.start.year, to: 4)
    let isYear = last == DateSpan.year(last.start.year)
    return "escriba el año, por ejemplo \(quoted(isYear ? year : "\(phrase) de \(year)"))."
  }

  private static func howMany(_ unit: TemporalUnitName, _ most: Int) -> String {
    switch unit {
    case .bimester: "un año tiene \(most) bimestres"
    case .fortnight: "un mes tiene \(most) quincenas"
    case .fourMonths: "un año tiene \(most) cuatrimestres"
    case .quarter: "un año tiene \(most) trimestres"
    case .semester: "un año tiene \(most) semestres"
    case .weekOfMonth: "ese mes tiene \(most) semanas"
    case .weekOfYear: "ese año tiene \(most) semanas"
    case .weekdayOfMonth: "en ese mes ese día cae \(most) veces"
    }
  }

  private static func impossibleDay(_ phrase: String, _ month: Month, _ year: Int?) -> String {
    if month == .february, year == nil {
      return "\(quoted(phrase)) no existe: febrero tiene 28 días, y 29 en año bisiesto"
    }
    let days = CivilDate.daysInMonth(month.rawValue, year: year ?? 2000)
    let name = year.map { "\(month.name) de \($0)" } ?? month.name
    return "\(quoted(phrase)) no existe: \(name) tiene \(days) días"
  }

  private static func lastWeek(_ span: DateSpan) -> String {
    let thursday = span.start.startOfWeek.adding(days: 3).day
    return "la última semana va del lunes anterior al último jueves del mes (\(thursday)) hasta el"
      + " fin de mes"
  }

  /// At most four readings, in words that tell them apart.
  private static func list(_ readings: [DateSpan]) -> String {
    let shown = readings.prefix(4).map(SpanishDate.reading)
    return Spanish.or(Array(shown)) + (readings.count > 4 ? "…" : "")
  }

  private static let ordinals = [
    1: "primer", 2: "segundo", 3: "tercer", 4: "cuarto", 5: "quinto",
  ]

  private static func partOfMonth(_ part: Part) -> String {
    switch part {
    case .early: "aproximado: principios de un mes son los días 1 a 10"
    case .middle: "aproximado: mediados de un mes son los días 11 a 20"
    case .late: "aproximado: finales de un mes son los días del 21 en adelante"
    }
  }

  private static func partOfYear(_ part: Part) -> String {
    switch part {
    case .early: "aproximado: principios de un año son enero y febrero"
    case .middle: "aproximado: mediados de un año son junio y julio"
    case .late: "aproximado: finales de un año son noviembre y diciembre"
    }
  }

  private static func quoted(_ text: String) -> String {
    Spanish.quoted(text.count > 60 ? "\(text.prefix(59))…" : text)
  }

  static func recurrent(_ recurrence: Recurrence) -> String {
    switch recurrence {
    case .every(let count, .day): every(count, "día", "días")
    case .every(let count, .week): every(count, "semana", "semanas")
    case .every(let count, .fortnight):
      every(count, "quincena", "quincenas")
    case .every(let count, .month): every(count, "mes", "meses")
    case .every(let count, .year): every(count, "año", "años")
    case .times(let count, let unit):
      "se repite \(Spanish.count(count, "vez", "veces")) por \(unitName(unit))"
    case .weekdays(let days): "se repite cada semana: \(Spanish.and(days.map(\.name)))"
    case .dayOfMonth(31): "se repite el último día de cada mes"
    case .dayOfMonth(let day): "se repite el día \(day) de cada mes"
    case .weekdayOfMonth(-1, let weekday): "se repite el último \(weekday.name) de cada mes"
    case .weekdayOfMonth(let ordinal, let weekday):
      "se repite el \(ordinals[ordinal, default: ""]) \(weekday.name) de cada mes"
    case .sessions(nil): "se repite en cada sesión"
    case .sessions(let kind?): "se repite en cada sesión \(kind)"
    }
  }

  /// The name of a statutory rest day, with the rule of the Mondays when it holds.
  static func restDay(_ day: StatutoryRestDay, moved: Bool) -> String {
    switch day {
    case .christmas: "Navidad"
    case .constitution:
      "Aniversario de la Constitución" + (moved ? " (primer lunes de febrero)" : "")
    case .handover: "Transmisión del Poder Ejecutivo Federal"
    case .independence: "Día de la Independencia"
    case .juarez: "Natalicio de Benito Juárez" + (moved ? " (tercer lunes de marzo)" : "")
    case .labour: "Día del Trabajo"
    case .newYear: "Año Nuevo"
    case .revolution:
      "Aniversario de la Revolución" + (moved ? " (tercer lunes de noviembre)" : "")
    }
  }

  static func sessionOn(_ day: CivilDate) -> String {
    "según el calendario de sesiones, el \(SpanishDate.withWeekday(day))"
  }

  static func shortYear(_ short: Int) -> String {
    "el año \(zeroPadded(short, to: 2)) se lee \(YearReference.full(short))"
  }

  static func undated(_ meaning: UndatedPhrase.Meaning) -> String {
    switch meaning {
    case .horizon: "no dice fechas; queda sin fecha comprometida"
    case .length: "dice cuánto dura y no cuándo; queda sin fecha comprometida"
    case .permanent: "dura lo que dura el periodo"
    case .relative: "depende de un hecho; no se le calculan fechas"
    case .undecided: "la fecha está por decidirse; queda sin fecha comprometida"
    }
  }

  private static func unitName(_ unit: Recurrence.Unit) -> String {
    switch unit {
    case .day: "día"
    case .fortnight: "quincena"
    case .month: "mes"
    case .week: "semana"
    case .year: "año"
    }
  }

  static let unknownSession = "depende de una sesión cuya fecha no está en el calendario"

  static func yearBefore(_ year: Int, _ phrase: String) -> String {
    "\(quoted(phrase)) se toma de \(year)"
  }

  static func yearPointedAt(_ years: [Int]) -> String {
    "el año al que se refiere es \(Spanish.and(years.map(String.init)))"
  }

  static func yearTaken(_ years: [Int], from source: TemporalContext.YearSource) -> String {
    let shown = Spanish.and(years.map(String.init))
    return switch source {
    case .term: "sin año escrito, se toma el del periodo: \(shown)"
    case .nearestNotAfter(let day):
      "sin año escrito, se toma \(shown): lo más cercano que no es posterior al "
        + SpanishDate.words(day)
    case .nearestNotBefore(let day):
      "sin año escrito, se toma \(shown): lo más cercano que no es anterior al "
        + SpanishDate.words(day)
    case .none: "sin año escrito, se toma \(shown)"
    }
  }
}
