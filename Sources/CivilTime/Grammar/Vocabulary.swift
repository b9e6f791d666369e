import SpanishText

/// The words of temporal phrases, folded, and what they stand for.
enum Vocabulary {
  static let months: [String: Month] = {
    var words: [String: Month] = [
      "agto": .august, "febr": .february, "mzo": .march, "set": .september, "sept": .september,
      "setiembre": .september,
    ]
    for month in Month.allCases {
      words[month.name] = month
      words[month.abbreviation] = month
    }
    return words
  }()

  static let weekdays: [String: Weekday] = {
    var words: [String: Weekday] = ["sabados": .saturday, "domingos": .sunday]
    for weekday in Weekday.allCases { words[weekday.name.folded] = weekday }
    return words
  }()

  static let ordinals: [String: Ordinal] = [
    "primer": .nth(1), "primero": .nth(1), "primera": .nth(1), "segundo": .nth(2),
    "segunda": .nth(2), "tercer": .nth(3), "tercero": .nth(3), "tercera": .nth(3),
    "cuarto": .nth(4), "cuarta": .nth(4), "quinto": .nth(5), "quinta": .nth(5),
    "sexto": .nth(6), "sexta": .nth(6), "septimo": .nth(7), "septima": .nth(7),
    "octavo": .nth(8), "octava": .nth(8), "noveno": .nth(9), "novena": .nth(9),
    "decimo": .nth(10), "decima": .nth(10), "ultimo": .last, "ultima": .last,
    "penultimo": .lastButOne, "penultima": .lastButOne,
  ]

  static let romanOrdinals: [String: Ordinal] = [
    "i": .nth(1), "ii": .nth(2), "iii": .nth(3), "iv": .nth(4), "v": .nth(5), "vi": .nth(6),
  ]

  static let fractions: [String: YearFraction] = [
    "bimestre": .bimester, "bim": .bimester, "trimestre": .quarter, "trim": .quarter,
    "cuatrimestre": .fourMonths, "cuatrim": .fourMonths, "semestre": .semester, "sem": .semester,
    "bimestres": .bimester, "trimestres": .quarter, "cuatrimestres": .fourMonths,
    "semestres": .semester,
  ]

  /// The letters of «2T 2022», «Q2 2022», «S1 2022».
  static let fractionLetters: [String: YearFraction] = [
    "b": .bimester, "t": .quarter, "q": .quarter, "c": .fourMonths, "s": .semester,
  ]

  static let parts: [String: Part] = [
    "principios": .early, "principio": .early, "inicios": .early, "inicio": .early,
    "comienzos": .early, "comienzo": .early, "mediados": .middle, "mitad": .middle,
    "finales": .late, "final": .late, "fines": .late, "fin": .late,
  ]

  static let units: [String: Int] = [
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6,
    "siete": 7, "ocho": 8, "nueve": 9,
  ]

  /// Numbers in words below a hundred, those of one word.
  static let cardinals: [String: Int] = units.merging([
    "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
    "veintiun": 21, "veintiuno": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24,
    "veinticinco": 25, "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
    "noventa": 90,
  ]) { first, _ in first }

  static let hundreds: [String: Int] = [
    "cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400,
    "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800,
    "novecientos": 900,
  ]

  /// Adjectives, adverbs and units of things that come again, with their interval.
  static let intervals: [String: Recurrence] = [
    "diario": .every(1, .day), "diaria": .every(1, .day), "diariamente": .every(1, .day),
    "semanal": .every(1, .week), "quincenal": .every(1, .fortnight),
    "bimensual": .times(2, per: .month), "mensual": .every(1, .month),
    "bimestral": .every(2, .month), "trimestral": .every(3, .month),
    "cuatrimestral": .every(4, .month), "semestral": .every(6, .month),
    "anual": .every(1, .year), "bianual": .times(2, per: .year), "bienal": .every(2, .year),
    "trienal": .every(3, .year),
  ]

  /// Units that can be counted: «cada tres meses».
  static let intervalUnits: [String: (count: Int, unit: Recurrence.Unit)] = [
    "dia": (1, .day), "dias": (1, .day), "semana": (1, .week), "semanas": (1, .week),
    "quincena": (1, .fortnight), "quincenas": (1, .fortnight), "mes": (1, .month),
    "meses": (1, .month), "bimestre": (2, .month), "bimestres": (2, .month),
    "trimestre": (3, .month), "trimestres": (3, .month), "cuatrimestre": (4, .month),
    "cuatrimestres": (4, .month), "semestre": (6, .month), "semestres": (6, .month),
    "ano": (1, .year), "anos": (1, .year),
  ]

  /// The names of stretches of the calendar, as they are spelt.
  static let calendarNames: [String] =
    Month.allCases.map(\.name) + Weekday.allCases.map(\.name) + [
      "trimestre", "semestre", "bimestre", "cuatrimestre", "quincena", "semana",
    ]

  /// The words to suggest for one that was not understood, as they are spelt.
  static let suggestions: [String] =
    calendarNames + [
      "primer", "primera", "segundo", "segunda", "tercer", "tercera", "cuarto", "cuarta", "última",
      "último", "penúltima", "principios", "mediados", "finales", "permanente", "permanentemente",
      "mensual", "trimestral", "semestral", "bimestral", "quincenal", "anual", "semanal", "diario",
      "durante", "entre", "desde", "hasta", "antes", "partir", "cierre", "sesión", "ordinaria",
      "extraordinaria", "próxima", "ejercicio", "pendiente", "definir",
    ]
}
