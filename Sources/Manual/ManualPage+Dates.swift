import CivilTime
import DocumentModel
import SpanishText

extension ManualPage {
  /// Every way to write a date, with what it is read as.
  static let dates = ManualPage(
    "fechas", "Todas las maneras de escribir una fecha, y cómo se leen.",
    title: "Cómo se escriben las fechas"
  ) {
    opening + wholes + spans + bounds + vague + weeks + undated + years + logDates + errors + kinds
  }

  private static let opening: [Block] = [
    .paragraph(
      """
      Una fecha se escribe como se dice, y se guarda como se escribió. Donde importa, el programa \
      enseña también los días que leyó. Para probar una:
      """),
    .preformatted("snt fecha \"última semana de septiembre de 2026\""),
    .paragraph(
      """
      Las tablas de esta página las calcula el programa al mostrarla, con el periodo 2026: por eso \
      un mes sin año es de 2026. Acentos, mayúsculas y espacios de más no importan.
      """),
  ]

  // MARK: With days

  private static let wholes: [Block] =
    Block.part(
      "Días, meses y partes del año",
      DateTable.year.block([
        "2026-03-14", "14 de marzo", "14/03/2026", "1.º de mayo", "marzo", "mar-26",
        "primer bimestre", "segundo trimestre", "2T 2026", "tercer cuatrimestre", "1er semestre",
        "todo 2026", "dos mil veintiséis",
      ]),
      .paragraph(
        """
        Trimestres, semestres y demás son los del calendario. En la bitácora conviene la primera \
        forma: año, mes y día.
        """))

  private static let spans: [Block] =
    Block.part(
      "De una fecha a otra, y listas",
      DateTable.year.block([
        "del 2 al 27 de junio", "marzo a octubre", "mayo - junio", "entre abril y julio",
        "noviembre a febrero de 2026", "28 y 29 de agosto", "5, 12 y 19 de mayo",
        "marzo, junio y septiembre", "2025 y 2026",
      ]),
      .paragraph(
        """
        Un solo año al final vale para las dos fechas; si el primer mes viene después en el \
        calendario, es del año anterior. Una lista se juzga de su primer día al último.
        """))

  private static let bounds: [Block] =
    Block.part(
      "Solo el fin, o solo el principio",
      DateTable.year.block([
        "a más tardar el 15 de agosto", "hasta junio", "antes del 31 de marzo",
        "al cierre de 2026", "a partir del 1 de julio", "desde septiembre",
      ]),
      .paragraph("Lo que solo tiene principio se juzga al fin del periodo."))

  private static let vague: [Block] =
    Block.part(
      "Principios, mediados, finales y quincenas",
      DateTable.year.block([
        "principios de mayo", "mediados de mayo", "finales de mayo", "a finales de 2026",
        "primera quincena de octubre", "segunda quincena de febrero",
      ]))

  private static let weeks: [Block] =
    Block.part(
      "Semanas y fechas que se mueven",
      DateTable.year.block([
        "primera semana de abril", "segunda semana de abril", "última semana de septiembre",
        "segundo jueves de abril",
        "2026-W05", "Semana Santa",
      ]),
      .paragraph(
        """
        Las semanas van de lunes a domingo. La primera de un mes es la que tiene el primer jueves, \
        desde el día 1; la última va del lunes de la semana del último jueves al fin de mes.
        """))

  // MARK: Without days

  private static let undated: [Block] =
    Block.part(
      "Lo que no son días",
      DateTable.year.block([
        "permanente", "mensual", "trimestral", "el primer lunes de cada mes", "cada sesión",
        "por definir", "a la brevedad", "la que decidan las regiones", "a petición de parte",
        "una vez aprobado el programa", "en los 30 días posteriores",
      ]),
      .paragraph(
        """
        Lo permanente dura lo que el periodo; de lo recurrente se cuentan las veces que cae en él; lo \
        indefinido y lo relativo quedan como texto, sin fecha comprometida. Una sesión que tiene día en el \
        calendario sí da fecha, aquí con ordinarias el 10 de marzo, el 9 de junio y el 8 de \
        septiembre:
        """),
      DateTable.year.block([
        "segunda sesión ordinaria", "después de la segunda sesión", "última sesión ordinaria",
      ]))

  // MARK: Years

  private static let years: [Block] =
    Block.part(
      "Un periodo que cruza de año",
      .paragraph(
        RichText(
          """
          Con el periodo «\(DateTable.crossingTerm)», cada mes toma el año que cae en él. El que cae \
          dos veces lleva su año; si no, es un error que dice las dos lecturas:
          """)),
      DateTable.crossing.block([
        "marzo", "diciembre", "noviembre a enero", "primer trimestre", "noviembre",
        "noviembre de 2026", "cuarto trimestre",
      ]))

  private static let logDates: [Block] =
    Block.part(
      "Dentro de un asiento",
      .paragraph(
        RichText(
          """
          En la bitácora el año viene de la fecha del asiento. En uno del \(words(entryDay)), lo que \
          ya ocurrió («realizado», «al», «convocatoria», «suscrito») se busca hacia atrás:
          """)),
      DateTable(.nearestNotAfter(entryDay)).block(["diciembre", "15 de enero", "3 de marzo"]),
      .paragraph("Y lo que está por venir («vence», «temporalidad»), hacia adelante:"),
      DateTable(.nearestNotBefore(entryDay)).block([
        "diciembre", "15 de enero", "3 de marzo", "próxima sesión",
      ]))

  private static let entryDay = CivilDate(iso: "2026-01-20") ?? .earliest
  private static func words(_ day: CivilDate) -> String { SpanishDate.words(day) }

  // MARK: Errors

  private static let errors: [Block] =
    Block.part(
      "Lo que no se adivina",
      DateTable.year.errors([
        "30 de febrero", "quinto trimestre", "31/02/2026", "lunes 3 de junio de 2026",
        "noviembre de 2026 a marzo de 2026", "marzp", "46000",
      ]),
      .paragraph("Cada mensaje dice qué escribir en su lugar."))

  private static let kinds: [Block] =
    Block.part(
      "Para otros programas",
      .paragraph(
        RichText(
          """
          «snt fecha --json» dice además la clase de cada fecha: \
          \(Spanish.or(TemporalKind.allCases.map(\.rawValue))).
          """)))
}
