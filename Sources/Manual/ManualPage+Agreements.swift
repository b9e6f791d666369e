import DocumentModel
import Documents
import PlanAssessment
import PlanFiles
import SpanishText

/// The part of the page on sessions that is about agreements and what becomes of them.
extension ManualPage {
  static let agreements: [Block] =
    Block.part(
      "Los acuerdos",
      .paragraph(
        """
        Se anotan con «snt acuerdo nuevo», que les da el número que sigue, o a mano, bajo «acuerdos», \
        en el asiento de su sesión. La clave es la que la comisión usa en sus actas y no se repite.
        """),
      .preformatted(
        """
        snt acuerdo nuevo "ordinaria 2" --texto "Publicar la guía" --responsable DGA
        snt acuerdo cumplir 2025-03 --evidencia https://example.org/guia
        snt acuerdo turnar 2025-03 --a "Comisión Jurídica"
        snt acuerdo sin-efecto 2025-03 --motivo "Lo sustituyó otro acuerdo"
        snt acuerdos --con-atraso
        """)
    ) + FieldTable.section(FormatDescription.agreement)
    + Block.example("Lo que después ocurre con un acuerdo es un asiento aparte:", .agreementState)
    + FieldTable.kind("acuerdo") + situations + [
      .paragraph(
        """
        Un acuerdo sigue abierto hasta que un asiento dice en qué terminó; el que se agota al \
        decidirse se cierra con «snt acuerdo cumplir» el mismo día. «próxima sesión» se lee con el \
        calendario: si la sesión cambia de día, el plazo también. Un acuerdo de un periodo anterior \
        se puede seguir con su clave, aunque no esté en esta bitácora. El que no tiene clave se cita por su sesión y \
        su lugar en ella: «ordinaria 2#1» es el primero. Así se citan también los compromisos de una \
        reunión de trabajo, que no llevan número.
        """)
    ]

  private static let situations: [Block] = [
    .heading(2, "Cómo se dice que va un acuerdo"),
    .table(
      Table(
        [Column(""), .words("Se lee", weight: 2), .words("Cuando", weight: 3, minimum: 20)],
        samples.map { situation in
          [
            RichText(
              .status(StatusMark(SituationWords.light(situation.light), showsWord: false))),
            RichText(AgreementWords.text(situation)), RichText(condition(situation)),
          ]
        }, isDense: true)),
  ]

  private static let samples: [AgreementSituation] = [
    .fulfilledOnTime, .fulfilledLate(days: 5), .fulfilledUndated, .open, .dueSoon(days: 5),
    .overdue(days: 5), .undated, .referred, .void,
  ]

  private static func condition(_ situation: AgreementSituation) -> String {
    switch situation {
    case .fulfilledOnTime: "Se cumplió a más tardar el día en que vencía."
    case .fulfilledLate: "Se cumplió después."
    case .fulfilledUndated: "Se cumplió, y no tenía fecha."
    case .open: "Sigue abierto y no ha vencido."
    case .dueSoon: "Sigue abierto y vence pronto: en 15 días, o lo que diga la regla «por vencer»."
    case .overdue: "Sigue abierto y ya venció."
    case .undated: "Sigue abierto y no tiene fecha."
    case .referred: "Se turnó a otro órgano."
    case .void: "Quedó sin efecto."
    }
  }
}
