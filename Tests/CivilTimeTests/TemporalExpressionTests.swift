import Testing

@testable import CivilTime

@Suite("What a reading says of itself")
struct TemporalExpressionTests {
  @Test(arguments: [
    ("2022-05-15", ""), ("15 de mayo de 2022", ""), ("mayo de 2022", ""),
    (
      "última semana de septiembre de 2022",
      "la última semana va del lunes anterior al último jueves del mes (29) hasta el fin de mes"
    ),
    ("03/06/2024", "las cifras se leen día, mes, año"),
    ("3/6/24", "las cifras se leen día, mes, año; el año 24 se lee 2024"),
    ("15 de mayo", "sin año escrito, se toma el del periodo: 2022"),
    ("noviembre a febrero de 2022", "«noviembre» se toma de 2021"),
    ("T2 2022", "el trimestre es del año calendario: de abril a junio"),
    (
      "antes del 31 de mayo de 2022",
      "solo dice el fin: el último día es el anterior, 30 de mayo de 2022"
    ),
    ("Permanente", "dura lo que dura el periodo"), ("mensual", "se repite cada mes"),
    ("cada dos años", "se repite cada 2 años"),
    ("el tercer lunes de cada mes", "se repite el tercer lunes de cada mes"),
    ("este año", "el año al que se refiere es 2022"),
  ])
  func explains(_ text: String, _ expected: String) throws {
    #expect(try TemporalParser.parse(text, in: year2022).get().explanation == expected)
  }

  static let sessions: [SessionDate] = [
    .init(kind: "ordinaria", number: 1, date: date("2017-03-14")),
    .init(kind: "extraordinaria", number: 1, date: date("2017-05-02")),
    .init(kind: "ordinaria", number: 2, date: date("2017-06-30")),
    .init(kind: "ordinaria", number: 1, date: date("2018-03-20")),
  ]

  @Test(arguments: [
    ("próxima sesión", "día 2017-05-02/2017-05-02"),
    ("en la próxima sesión ordinaria", "día 2017-06-30/2017-06-30"),
    ("primera sesión ordinaria de 2017", "día 2017-03-14/2017-03-14"),
    ("segunda sesión ordinaria", "día 2017-06-30/2017-06-30"),
    ("ordinaria 2", "día 2017-06-30/2017-06-30"),
    ("sesión extraordinaria 1", "día 2017-05-02/2017-05-02"),
    ("a más tardar en la próxima sesión", "límite -/2017-05-02"),
    ("antes de la segunda sesión", "límite -/2017-06-29"),
    ("Después de la segunda sesión", "inicio 2017-07-01/-"),
    ("primera sesión ordinaria", "relativa"), ("tercera sesión ordinaria", "relativa"),
  ])
  func resolvesSessions(_ text: String, _ expected: String) throws {
    let context = TemporalContext(
      year: .nearestNotBefore(date("2017-03-14")), sessions: Self.sessions)
    #expect(reading(text, in: context) == expected)
    #expect(try TemporalParser.parse(text, in: context).get().relativeTo != nil)
  }

  @Test(arguments: [
    ("desde la reforma de 2016", "la reforma de 2016"),
    ("a petición de parte", "a petición de parte"),
    ("desde el inicio de la gestión", "el inicio de la gestión"),
    ("después de la entrega de los informes de mayo", "la entrega de los informes de mayo"),
    (
      "a más tardar 5 días hábiles después de la firma",
      "a más tardar 5 días hábiles después de la firma"
    ),
    ("Después de la segunda sesión", "segunda sesión"), ("15 de mayo", nil), ("Permanente", nil),
  ])
  func keepsWhatItHangsOn(_ text: String, _ expected: String?) throws {
    #expect(try TemporalParser.parse(text, in: year2022).get().relativeTo == expected)
  }

  @Test func keepsTheTextAsWritten() throws {
    let expression = try TemporalParser.parse(" Octubre -  Noviembre\n", in: year2017).get()
    #expect(expression.text == "Octubre -  Noviembre")
    #expect(expression.span == span("2017-10-01", "2017-11-30"))
  }

  @Test(
    arguments: [
      ("enero a marzo de 2025", "primer trimestre de 2025", true), ("permanente", "continuo", true),
      ("a petición de parte", "a  petición de parte", true), ("mensual", "Mensual", true),
      ("mensual", "trimestral", false), ("marzo de 2025", "abril de 2025", false),
      ("permanente", "2025", false), ("por definir", "a petición de parte", false),
    ])
  func theSameTimeInOtherWords(_ one: String, _ other: String, _ isSame: Bool) throws {
    let context = TemporalContext(year: .none)
    let first = try TemporalParser.parse(one, in: context).get()
    let second = try TemporalParser.parse(other, in: context).get()
    #expect(first.means(second) == isSame)
    #expect(second.means(first) == isSame)
  }
}
