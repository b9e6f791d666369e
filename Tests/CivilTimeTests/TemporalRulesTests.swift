import Testing

@testable import CivilTime

/// The rules of format.md, «Planned dates are kept as they were written», a table each.
@Suite("Temporal phrases, rule by rule")
struct TemporalRulesTests {
  @Test(
    "1. A month without a year belongs to the year that falls inside the term",
    arguments: [
      ("diciembre", "mes 2021-12-01/2021-12-31"), ("enero", "mes 2022-01-01/2022-01-31"),
      ("15 de octubre", "día 2022-10-15/2022-10-15"),
      ("noviembre a enero", "meses 2021-11-01/2022-01-31"),
      ("octubre a noviembre", "meses 2022-10-01/2022-11-30"),
      ("octubre a diciembre", "meses 2022-10-01/2022-12-31"),
      ("diciembre, febrero y abril", "meses 2021-12-01/2022-04-30"),
      ("del 15 de diciembre al 10 de enero", "periodo 2021-12-15/2022-01-10"),
      ("noviembre, enero y marzo", "meses 2021-11-01/2022-03-31"),
      ("enero y diciembre", "meses 2021-12-01/2022-01-31"),
      ("mayo de este año", "mes 2022-05-01/2022-05-31"),
      (
        "noviembre",
        "fecha-ambigua: «noviembre» puede ser noviembre de 2021 o noviembre de 2022"
      ),
      ("15 de noviembre", "fecha-ambigua: «15 de noviembre» puede ser 15 nov 2021 o 15 nov 2022"),
      ("este año", "fecha-ambigua: «este año» puede ser 2021 o 2022"),
    ])
  func yearFromTheTerm(_ text: String, _ expected: String) {
    #expect(reading(text, in: crossing) == expected)
  }

  @Test(
    "1. In the log the nearest one before or after the entry",
    arguments: [
      ("6 de marzo", "día 2024-03-06/2024-03-06", "día 2025-03-06/2025-03-06"),
      ("diciembre", "mes 2023-12-01/2023-12-31", "mes 2024-12-01/2024-12-31"),
      ("noviembre", "mes 2024-11-01/2024-11-30", "mes 2024-11-01/2024-11-30"),
      ("30 de noviembre", "día 2024-11-30/2024-11-30", "día 2024-11-30/2024-11-30"),
      ("29 de febrero", "día 2024-02-29/2024-02-29", "día 2028-02-29/2028-02-29"),
      ("primer trimestre", "trimestre 2024-01-01/2024-03-31", "trimestre 2025-01-01/2025-03-31"),
      ("hasta el 3 de mayo", "límite -/2024-05-03", "límite -/2025-05-03"),
      ("septiembre y enero", "meses 2024-01-01/2024-09-30", "meses 2025-01-01/2025-09-30"),
      ("noviembre a enero", "meses 2024-11-01/2025-01-31", "meses 2024-11-01/2025-01-31"),
      ("este año", "año 2024-01-01/2024-12-31", "año 2024-01-01/2024-12-31"),
      ("el año pasado", "año 2023-01-01/2023-12-31", "año 2023-01-01/2023-12-31"),
    ])
  func yearFromTheEntry(_ text: String, _ before: String, _ after: String) {
    let day = date("2024-11-30")
    #expect(reading(text, in: TemporalContext(year: .nearestNotAfter(day))) == before)
    #expect(reading(text, in: TemporalContext(year: .nearestNotBefore(day))) == after)
  }

  @Test(
    "2. Fractions of the year are calendar ones",
    arguments: [
      ("primer trimestre", "trimestre 2022-01-01/2022-03-31"),
      ("segundo semestre de 2022", "semestre 2022-07-01/2022-12-31"),
      ("tercer bimestre", "bimestre 2022-05-01/2022-06-30"),
      ("primer cuatrimestre de 2023", "cuatrimestre 2023-01-01/2023-04-30"),
      ("último trimestre de 2022", "trimestre 2022-10-01/2022-12-31"),
      ("primer y segundo trimestre de 2022", "periodo 2022-01-01/2022-06-30"),
      ("segunda mitad de 2022", "semestre 2022-07-01/2022-12-31"),
      (
        "cuarto trimestre",
        "fecha-ambigua: «cuarto trimestre» puede ser 1 oct – 31 dic 2021 o 1 oct – 31 dic 2022"
      ),
      (
        "fin de año",
        "fecha-ambigua: «fin de año» puede ser 1 nov – 31 dic 2021 o 1 nov – 31 dic 2022"
      ),
    ])
  func fractions(_ text: String, _ expected: String) {
    #expect(reading(text, in: crossing) == expected)
  }

  @Test(
    "3. A year binds the month beside it",
    arguments: [
      ("noviembre a febrero de 2022", "meses 2021-11-01/2022-02-28"),
      ("marzo a junio de 2022", "meses 2022-03-01/2022-06-30"),
      ("noviembre de 2021 a enero", "meses 2021-11-01/2022-01-31"),
      ("Mayo - Junio", "meses 2017-05-01/2017-06-30"),
      ("de enero a marzo", "meses 2017-01-01/2017-03-31"),
      ("diciembre a enero", "meses 2017-12-01/2018-01-31"),
      ("entre el 14 de julio y 15 de noviembre del 2023", "periodo 2023-07-14/2023-11-15"),
      ("entre los meses de enero y marzo", "meses 2017-01-01/2017-03-31"),
      ("nov 2021 – nov 2022", "meses 2021-11-01/2022-11-30"),
      ("del 3 al 7 de mayo", "periodo 2017-05-03/2017-05-07"),
      ("3-7 mayo", "periodo 2017-05-03/2017-05-07"),
      ("30 de abril - 3 de mayo de 2022", "periodo 2022-04-30/2022-05-03"),
      ("desde enero hasta marzo", "meses 2017-01-01/2017-03-31"),
      ("enero-marzo 2022", "meses 2022-01-01/2022-03-31"),
      ("2017 a 2019", "años 2017-01-01/2019-12-31"),
      ("ciclo 2023-2024", "años 2023-01-01/2024-12-31"),
      ("2021-22", "años 2021-01-01/2022-12-31"),
      ("enero de 2020 al 31 de agosto de 2022", "periodo 2020-01-01/2022-08-31"),
      ("mediados de mayo a finales de junio", "periodo 2017-05-11/2017-06-30"),
      ("2017-04-13 a 2017-04-14", "periodo 2017-04-13/2017-04-14"),
      ("2022-05-01/2022-05-31", "periodo 2022-05-01/2022-05-31"),
    ])
  func spans(_ text: String, _ expected: String) {
    #expect(reading(text, in: year2017) == expected)
  }

  @Test(
    "4. Quincenas, and the vague parts of months and years",
    arguments: [
      ("primera quincena de marzo", "quincena 2022-03-01/2022-03-15", false),
      ("2a quincena de febrero", "quincena 2022-02-16/2022-02-28", false),
      ("principios de mayo", "periodo 2022-05-01/2022-05-10", true),
      ("a mediados de mayo", "periodo 2022-05-11/2022-05-20", true),
      ("finales de mayo de 2023", "periodo 2023-05-21/2023-05-31", true),
      ("últimos días de mayo", "periodo 2022-05-21/2022-05-31", true),
      ("principios de 2022", "periodo 2022-01-01/2022-02-28", true),
      ("mediados del año", "periodo 2022-06-01/2022-07-31", true),
      ("a finales de 2021", "periodo 2021-11-01/2021-12-31", true),
      ("hacia mayo", "mes 2022-05-01/2022-05-31", true),
      ("para finales de mayo", "límite -/2022-05-31", true),
    ])
  func parts(_ text: String, _ expected: String, _ isApproximate: Bool) throws {
    #expect(reading(text, in: year2022) == expected)
    #expect(try TemporalParser.parse(text, in: year2022).get().isApproximate == isApproximate)
  }

  @Test(
    "5. Weeks run Monday to Sunday and belong to the month of their Thursday",
    arguments: [
      ("última semana de septiembre de 2022", "semana 2022-09-26/2022-09-30"),
      ("última semana de mayo de 2023", "semana 2023-05-22/2023-05-31"),
      ("primera semana de septiembre de 2022", "semana 2022-09-01/2022-09-04"),
      ("primera semana de abril", "semana 2022-04-04/2022-04-10"),
      ("segunda semana de abril", "semana 2022-04-11/2022-04-17"),
      ("penúltima semana de abril", "semana 2022-04-18/2022-04-24"),
      ("semana del 4 de abril", "semana 2022-04-04/2022-04-10"),
      ("semana del 4 al 8 de abril", "periodo 2022-04-04/2022-04-08"),
      ("2022-W05", "semana 2022-01-31/2022-02-06"),
      ("semana 5 de 2022", "semana 2022-01-31/2022-02-06"),
      ("semana 53 de 2020", "semana 2020-12-28/2021-01-03"),
      ("semana 1 de 2020", "semana 2019-12-30/2020-01-05"),
      ("Semana Santa de 2022", "semana 2022-04-11/2022-04-17"),
      ("viernes santo", "día 2022-04-15/2022-04-15"),
      ("segundo jueves de abril", "día 2022-04-14/2022-04-14"),
      ("último viernes de mayo de 2024", "día 2024-05-31/2024-05-31"),
      ("último día de febrero", "día 2022-02-28/2022-02-28"),
      ("jueves 29 de septiembre de 2022", "día 2022-09-29/2022-09-29"),
    ])
  func weeks(_ text: String, _ expected: String) {
    #expect(reading(text, in: year2022) == expected)
  }

  @Test(
    "6. Only an end, or only a start",
    arguments: [
      ("a más tardar el 30 de junio", "límite -/2022-06-30"), ("hasta mayo", "límite -/2022-05-31"),
      ("al cierre del 2015", "límite -/2015-12-31"), ("A noviembre de 2024", "límite -/2024-11-30"),
      ("al 30 de junio", "límite -/2022-06-30"), ("para el 30 de junio", "límite -/2022-06-30"),
      ("antes del 31 de mayo", "límite -/2022-05-30"),
      ("antes de mayo", "límite -/2022-04-30"), ("antes del fin de mayo", "límite -/2022-05-31"),
      ("a más tardar antes del 31 de mayo", "límite -/2022-05-30"),
      ("al término del segundo trimestre", "límite -/2022-06-30"),
      ("no después del 3 de mayo", "límite -/2022-05-03"),
      ("a partir de marzo", "inicio 2022-03-01/-"), ("Desde 2018", "inicio 2018-01-01/-"),
      ("después de marzo", "inicio 2022-04-01/-"), ("2022 en adelante", "inicio 2022-01-01/-"),
      ("no antes del 3 de mayo", "inicio 2022-05-03/-"),
    ])
  func bounds(_ text: String, _ expected: String) {
    #expect(reading(text, in: year2022) == expected)
  }

  @Test(
    "7. Figures are day first; ISO 8601 is itself",
    arguments: [
      ("03/06/2024", "día 2024-06-03/2024-06-03"), ("3/6/24", "día 2024-06-03/2024-06-03"),
      ("03-06-2024", "día 2024-06-03/2024-06-03"), ("3.6.2024", "día 2024-06-03/2024-06-03"),
      ("2024/06/03", "día 2024-06-03/2024-06-03"), ("2024-06-03", "día 2024-06-03/2024-06-03"),
      ("20220303", "día 2022-03-03/2022-03-03"), ("03-jun-24", "día 2024-06-03/2024-06-03"),
      ("10-septiembre-2014", "día 2014-09-10/2014-09-10"), ("jun-24", "mes 2024-06-01/2024-06-30"),
      ("06/2024", "mes 2024-06-01/2024-06-30"), ("2022-02", "mes 2022-02-01/2022-02-28"),
      ("3/6", "día 2022-06-03/2022-06-03"), ("1/1/98", "día 1998-01-01/1998-01-01"),
      ("DIC/2006 - AGO/2020", "meses 2006-12-01/2020-08-31"),
      ("Noviembre 30, 2023", "día 2023-11-30/2023-11-30"),
    ])
  func figures(_ text: String, _ expected: String) {
    #expect(reading(text, in: year2022) == expected)
  }

  @Test(
    "8. Lists keep their members, and their bounds are the first and the last",
    arguments: [
      ("28 y 29 de agosto de 2024", "días 2024-08-28/2024-08-29", 2),
      ("5, 12 y 19 de mayo", "días 2022-05-05/2022-05-19", 3),
      ("19, 5 y 12 de mayo", "días 2022-05-05/2022-05-19", 3),
      ("marzo, junio y septiembre", "meses 2022-03-01/2022-09-30", 3),
      ("2018 y 2019", "años 2018-01-01/2019-12-31", 2),
      ("enero y del 3 al 5 de mayo", "periodo 2022-01-01/2022-05-05", 2),
      ("1 de mayo, 3 de junio y 5 de julio de 2022", "días 2022-05-01/2022-07-05", 3),
      ("primera y segunda semanas de mayo", "periodo 2022-05-02/2022-05-15", 2),
      ("primera y segunda semana de mayo", "periodo 2022-05-02/2022-05-15", 2),
      ("1.º y 2 de mayo", "días 2022-05-01/2022-05-02", 2),
      ("septiembre y enero", "meses 2022-01-01/2022-09-30", 2),
      ("lunes 2 y martes 3 de mayo", "días 2022-05-02/2022-05-03", 2),
    ])
  func lists(_ text: String, _ expected: String, _ count: Int) throws {
    #expect(reading(text, in: year2022) == expected)
    #expect(try TemporalParser.parse(text, in: year2022).get().dates.count == count)
  }

  @Test(
    "9. Permanent ones are as long as the term; a whole year is a year",
    arguments: [
      ("Permanente", "permanente"), ("PERMANENTE.", "permanente"), ("continuo", "permanente"),
      ("de manera permanente", "permanente"), ("durante todo el periodo", "permanente"),
      ("todo 2022", "año 2022-01-01/2022-12-31"), ("todo el año", "año 2022-01-01/2022-12-31"),
      ("ejercicio fiscal 2024", "año 2024-01-01/2024-12-31"),
      ("durante este año", "año 2022-01-01/2022-12-31"),
    ])
  func permanent(_ text: String, _ expected: String) {
    #expect(reading(text, in: year2022) == expected)
  }

  @Test(
    "10. Undefined, relative and recurrent ones",
    arguments: [
      ("Por definir", "indefinida"), ("pendiente", "indefinida"), ("sin fecha", "indefinida"),
      ("n/a", "indefinida"), ("—", "indefinida"), ("La que decidan las regiones", "indefinida"),
      ("durante este ciclo", "indefinida"), ("a mediano plazo", "indefinida"),
      ("Durante al menos tres días", "indefinida"),
      ("Después de la segunda sesión", "relativa"), ("a petición de parte", "relativa"),
      ("en los 30 días posteriores", "relativa"), ("próxima sesión", "relativa"),
      ("desde la reforma de 2016", "relativa"), ("tres días después de la sesión", "relativa"),
      ("una vez aprobada la metodología", "relativa"), ("Mensual", "recurrente"),
      ("cada sesión", "recurrente"), ("cada dos años", "recurrente"), ("los lunes", "recurrente"),
      ("trimestral: marzo, junio y septiembre", "recurrente 2022-03-01/2022-09-30"),
      ("trimestral durante 2022", "recurrente 2022-01-01/2022-12-31"),
    ])
  func undated(_ text: String, _ expected: String) {
    #expect(reading(text, in: year2022) == expected)
  }

  @Test(
    "11. Ordinals, numbers and spaces as people write them",
    arguments: [
      "1er trimestre de 2022", "1er. trimestre 2022", "1.º trimestre de 2022",
      "1° trimestre del 2022", "primer trimestre de 2022", "PRIMER  TRIMESTRE DE 2022",
      "I trimestre 2022", "T1 2022", "1T 2022", "2022-T1", "Q1 2022", "trimestre 1 de 2022",
      "primer\u{A0}trimestre de 2022.", "primer trimestre de dos mil veintidós",
      "durante el primer trimestre de 2022", "1er\u{200B} trim. 2022",
    ])
  func firstQuarter(_ text: String) {
    #expect(reading(text, in: .init(year: .none)) == "trimestre 2022-01-01/2022-03-31")
  }

  @Test(
    "11. Days and months as people write them",
    arguments: [
      ("1º de julio de 2022", "día 2022-07-01/2022-07-01"),
      ("primero de julio de 2022", "día 2022-07-01/2022-07-01"),
      ("uno de julio del año 2022", "día 2022-07-01/2022-07-01"),
      ("treinta y uno de enero de dos mil veintidós", "día 2022-01-31/2022-01-31"),
      ("sept. 2022", "mes 2022-09-01/2022-09-30"), ("SETIEMBRE 2022", "mes 2022-09-01/2022-09-30"),
      ("mie\u{301}rcoles 4 de mayo de 2022", "día 2022-05-04/2022-05-04"),
      ("2do semestre 2022", "semestre 2022-07-01/2022-12-31"),
      ("mil novecientos noventa y nueve", "año 1999-01-01/1999-12-31"),
    ])
  func words(_ text: String, _ expected: String) {
    #expect(reading(text, in: .init(year: .none)) == expected)
  }
}
