import Testing

@testable import CivilTime

/// Rule 12: what is impossible or not understood is an error that says what to do.
@Suite("Temporal phrases that are refused")
struct TemporalErrorsTests {
  @Test(arguments: [
    ("", "fecha-vacía: falta la fecha"), (" \u{A0}\n", "fecha-vacía: falta la fecha"),
    (
      "30 de febrero",
      "fecha-imposible: «30 de febrero» no existe: febrero de 2022 tiene 28 días"
    ),
    (
      "31 de abril de 2020", "fecha-imposible: «31 de abril de 2020» no existe: abril tiene 30 días"
    ),
    (
      "99999999999999 de mayo",
      "fecha-imposible: «99999999999999 de mayo» no existe: mayo tiene 31 días"
    ),
    ("13/13/2022", "fecha-imposible: «13/13/2022» no existe: no hay mes 13"),
    ("2022-13", "fecha-imposible: «2022-13» no existe: no hay mes 13"),
    (
      "quinto trimestre de 2022",
      "fecha-imposible: «quinto trimestre de 2022» no existe: un año tiene 4 trimestres"
    ),
    (
      "semana 53 de 2022",
      "fecha-imposible: «semana 53 de 2022» no existe: ese año tiene 52 semanas"
    ),
    (
      "quinta semana de mayo",
      "fecha-imposible: «quinta semana de mayo» no existe: ese mes tiene 4 semanas"
    ),
    (
      "martes 3 de junio de 2024",
      "día-de-la-semana-equivocado: el 3 de junio de 2024 no es martes, es lunes"
    ),
    (
      "mayo de 2023 a enero de 2022",
      "fecha-al-revés: el fin (31 de enero de 2022) es anterior al inicio (1 de mayo de 2023)"
    ),
    ("el 15", "fecha-sin-mes: a «15» le falta el mes"),
    ("fin de mes", "fecha-sin-mes: a «fin de mes» le falta el mes"),
    ("mayo de 0000", "año-no-admitido: el año de «mayo de 0000» no se admite"),
    ("mayo de 100000", "año-no-admitido: el año de «mayo de 100000» no se admite"),
    (
      "45446",
      "fecha-de-hoja-de-cálculo: 45446 es el número con que una hoja de cálculo guarda una fecha"
    ),
    ("junio 24", "fecha-ambigua: «junio 24» puede ser 24 jun 2022 o junio de 2024"),
    ("febreo de 2022", "fecha-no-entendida: no se entiende «febreo» en una fecha"),
    ("desde febreo", "fecha-no-entendida: no se entiende «febreo» en una fecha"),
    ("12 de mayo (tentativo)", "fecha-no-entendida: no se entiende «(» en una fecha"),
    ("5, mayo", "fecha-sin-mes: a «5» le falta el mes"),
    ("en el auditorio", "fecha-no-entendida: no se entiende «auditorio» en una fecha"),
    ("2022, mayo", "fecha-no-entendida: no se entiende «mayo» en una fecha"),
    ("siguiente mes 15", "fecha-no-entendida: no se entiende «mes» en una fecha"),
    ("hasta tercera 03 1 2024", "fecha-no-entendida: no se entiende «03» en una fecha"),
    ("trimestral o mayo", "fecha-no-entendida: no se entiende «o» en una fecha"),
    ("desde enero a", "fecha-no-entendida: la fecha está incompleta"),
    ("agosto a", "fecha-no-entendida: la fecha está incompleta"),
    ("enero a 2022", "fecha-no-entendida: no se entiende «enero» en una fecha"),
    ("a a a a", "fecha-no-entendida: no se entiende «a» en una fecha"),
    ("🎉", "fecha-no-entendida: no se entiende «🎉» en una fecha"),
  ])
  func refuses(_ text: String, _ expected: String) {
    #expect(reading(text, in: year2022) == expected)
  }

  @Test(arguments: [
    (
      "enero", "2022-02-01",
      "fecha-fuera-del-periodo: «enero» no cae en el periodo (1 feb – 30 nov 2022)"
    ),
    (
      "29 de febrero", "2021-11-01",
      "fecha-imposible: «29 de febrero» no existe: febrero de 2022 tiene 28 días"
    ),
    (
      "29 de febrero", "2022-03-01",
      "fecha-imposible: «29 de febrero» no existe: febrero de 2021 tiene 28 días"
    ),
  ])
  func refusesInATerm(_ text: String, _ start: String, _ expected: String) {
    #expect(reading(text, in: term(start, "2022-11-30")) == expected)
  }

  @Test func refusesADayThatOnlyOtherYearsHave() {
    #expect(
      reading("29 de febrero", in: term("2024-03-01", "2024-12-31"))
        == "fecha-fuera-del-periodo: «29 de febrero» no cae en el periodo (1 mar – 31 dic 2024)")
  }

  @Test(arguments: [
    ("mayo", "fecha-sin-año: a «mayo» le falta el año"),
    ("este año", "fecha-sin-año: a «este año» le falta el año"),
    (
      "30 de febrero",
      "fecha-imposible: «30 de febrero» no existe: febrero tiene 28 días, y 29 en año bisiesto"
    ),
  ])
  func refusesWithoutContext(_ text: String, _ expected: String) {
    #expect(reading(text, in: .init(year: .none)) == expected)
  }

  @Test(arguments: [
    ("febreo de 2022", "¿quiso decir «febrero»?"),
    ("segundo trimetre", "¿quiso decir «trimestre»?"),
    ("permanete", "¿quiso decir «permanente»?"), ("xyz de mayo", "se entienden, por ejemplo:"),
    ("45446", "como fecha sería el 3 de junio de 2024; si es esa, escriba 2024-06-03."),
    ("martes 3 de junio de 2024", "escriba «lunes 3 de junio de 2024», o corrija el día."),
    ("fin de mes", "escriba el mes"), ("", "escriba una fecha, o «por definir»"),
  ])
  func saysWhatToDo(_ text: String, _ help: String) {
    guard case .failure(let error) = TemporalParser.parse(text, in: year2022) else {
      Issue.record("«\(text)» was understood")
      return
    }
    #expect(error.help.hasPrefix(help), "\(error.help)")
  }

  @Test func namesTheReadingsAndHowToChoose() throws {
    guard case .failure(let error) = TemporalParser.parse("noviembre", in: crossing),
      case .ambiguous(_, let readings) = error.problem
    else {
      Issue.record("it should be ambiguous")
      return
    }
    #expect(readings == [span("2021-11-01", "2021-11-30"), span("2022-11-01", "2022-11-30")])
    #expect(error.help == "escriba el año, por ejemplo «noviembre de 2022».")
  }

  /// The words between the marks are the ones that the error points at.
  @Test(arguments: [
    "1️⃣febreo2️⃣ de 2022", "del 3 al 1️⃣31 de abril2️⃣", "  1️⃣martes 3 de junio de 20242️⃣",
    "última semana de 1️⃣septembre2️⃣", "marzo, 1️⃣30 de febrero2️⃣ y mayo",
    "1️⃣mayo de 2023 a enero de 20222️⃣",
  ])
  func pointsAtTheWords(_ marked: String) throws {
    let parts = marked.split(separator: "1️⃣", omittingEmptySubsequences: false)
    let rest = try #require(parts.last).split(separator: "2️⃣", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    let text = parts[0] + rest.joined()
    guard case .failure(let error) = TemporalParser.parse(String(text), in: year2022) else {
      Issue.record("«\(text)» was understood")
      return
    }
    #expect(error.range == start..<(start + rest[0].utf8.count))
  }
}
