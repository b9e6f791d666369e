import DocumentModel
import Documents
import PlanAssessment
import PlanModel
import SpanishText

extension ManualPage {
  /// How a line is judged, and what the percentages of the whole are.
  static let judgement = ManualPage(
    "avance", "Cómo se juzga una línea y de dónde salen los porcentajes.",
    title: "Cómo se calcula el avance"
  ) {
    opening + situations + programmed + averages + outside + fulfilment + WorkedExample.blocks
      + thresholdNotes
  }

  private static let thresholds = AssessmentThresholds()

  private static let opening: [Block] = [
    .paragraph(
      """
      Todo se calcula a una fecha de corte, con los asientos hasta ese día: nadie escribe que algo va \
      tarde. La pantalla de todos los días corta hoy; el informe, hoy o al fin del periodo, lo que \
      llegue primero; con --corte se pide otra fecha, y siempre se imprime cuál fue.
      """),
    .paragraph(RichText(ReportWords.lineProgressRule)),
  ]

  // MARK: Situations

  private static let situations: [Block] =
    Block.part(
      "La situación de una línea",
      .paragraph("Vale la primera que se cumple, de arriba abajo:"),
      .table(
        Table(
          [Column(""), .words("Situación", weight: 2), .words("Cuando", weight: 3, minimum: 22)],
          SituationKind.allCases.map { kind in
            [
              RichText(
                .status(
                  StatusMark(SituationWords.light(kind.sample.light), showsWord: false))),
              RichText(SituationWords.text(kind.sample)), RichText(condition(kind)),
            ]
          }, isDense: true)),
      .paragraph(
        """
        ● verde, ▲ amarillo, ■ rojo, ○ gris: la forma y las palabras dicen lo mismo que el color. Los \
        días son del calendario. Una fecha que rebasa el periodo se juzga al fin del periodo, y así \
        se dice.
        """),
      .paragraph(RichText(ReportWords.reschedulingRule)))

  private static func condition(_ kind: SituationKind) -> String {
    switch kind {
    case .cancelled: "Se canceló; con su motivo."
    case .inactive: "Se suspendió; con su motivo."
    case .concludedEarly: "Concluyó antes de que empezara su plazo."
    case .concludedOnTime: "Concluyó a más tardar el último día."
    case .concludedLate: "Concluyó después del último día."
    case .concludedUndated: "Concluyó, y no tenía fecha."
    case .overdue: "No ha concluido y su último día ya pasó."
    case .rescheduled: "Tiene una fecha nueva que no ha pasado, y la primera sí pasó."
    case .ahead: "Su plazo no empieza y ya tiene avance."
    case .notYetDue: "Su plazo no empieza."
    case .onTrack:
      "Está en su plazo y lleva lo programado, o le faltan a lo más \(tolerance) puntos."
    case .behind: "Está en su plazo y le faltan más de \(tolerance) puntos."
    case .ongoing:
      """
      Es permanente y tuvo actividad hace poco: no más días que el mayor hueco entre dos sesiones \
      del calendario o, sin calendario, que \(thresholds.idleDays).
      """
    case .idle: "Es permanente y lleva más que eso sin actividad."
    case .recurring:
      """
      Es recurrente. En verde si lleva las ocurrencias que ya vencieron; si no, en amarillo.
      """
    case .undated: "No tiene fecha, o una que no dice días."
    }
  }

  private static var tolerance: String { Spanish.decimal(thresholds.tolerance, digits: 1) }

  // MARK: The reckoning

  private static let programmed: [Block] =
    Block.part(
      "Lo programado",
      .paragraph("Es el porcentaje que una línea debía llevar a la fecha de corte:"),
      .bullets([
        List.Item(
          RichText(
            """
            En un plazo escrito de más de \(thresholds.longestSingleDelivery) días, o con «medida: \
            continua», crece por igual cada día: los días que han pasado desde el primero, entre \
            los que dura. Después del último, 100.
            """)),
        """
        En un plazo más corto, en una fecha límite, o con «medida: entregable», 0 hasta el último \
        día y 100 después: lo prometido para febrero no va tarde el día 3, ni el 28.
        """,
      ]))

  private static let averages: [Block] =
    Block.part(
      "Los promedios de un eje o del plan",
      .paragraph(RichText(ReportWords.progressRule(thresholds))),
      .bullets([
        """
        Razón: lo alcanzado entre lo programado; 1 es ir al día, menos es ir atrás. «—» mientras no \
        hay nada programado.
        """,
        "A tiempo: cuántas concluyeron en su plazo, de las que concluyeron o ya vencieron.",
        """
        Desfase: promedio de los días de diferencia contra el plazo, de las que concluyeron o ya \
        vencieron; antes, con signo menos.
        """,
        "Todo se da también contra las primeras fechas, sin las reprogramaciones.",
      ]))

  private static let outside: [Block] =
    Block.part(
      "Lo que queda fuera de los promedios",
      .bullets(
        Exclusion.allCases.map { List.Item(RichText(ReportWords.exclusion($0))) }),
      .paragraph(
        """
        Se cuentan aparte, en palabras, junto a los porcentajes. Con la regla «sin fecha: al cierre \
        del periodo», las que no tienen fecha vencen al fin del periodo y sí entran.
        """))

  private static let fulfilment: [Block] =
    Block.part(
      "El cumplimiento, al cierre",
      .paragraph("Al fin del periodo cada línea queda además de una de estas maneras:"),
      .bullets(
        Fulfilment.allCases.map { List.Item(RichText(FulfilmentWords.text($0))) }),
      .paragraph(RichText(ReportWords.fulfilmentRule)))

  private static let thresholdNotes: [Block] =
    Block.part(
      "De dónde salen los números",
      .paragraph(
        RichText(
          """
          Los \(tolerance) puntos, los \(thresholds.longestSingleDelivery) días y los \
          \(thresholds.idleDays) días son del programa, iguales para todos los planes.
          """)))
}

extension SituationKind {
  /// A situation of this kind, to be told in words.
  fileprivate var sample: Situation {
    switch self {
    case .cancelled: .cancelled(reason: nil)
    case .inactive: .inactive(reason: nil)
    case .concludedEarly: .concludedEarly(days: 5)
    case .concludedOnTime: .concludedOnTime
    case .concludedLate: .concludedLate(days: 5)
    case .concludedUndated: .concludedUndated
    case .overdue: .overdue(days: 5)
    case .rescheduled: .rescheduled(daysAgainstOriginal: 5)
    case .ahead: .ahead
    case .notYetDue: .notYetDue
    case .onTrack: .onTrack
    case .behind: .behind
    case .ongoing: .ongoing
    case .idle: .idle(days: 120)
    case .recurring: .recurring(done: 2, total: 4, due: 2)
    case .undated: .undated
    }
  }
}
