import CivilTime
import DocumentModel
import Documents
import PlanAssessment
import PlanFiles
import PlanModel

/// The part of the page on sessions that follows one from the call to the approved minutes.
extension ManualPage {
  static let sessionLife: [Block] =
    Block.part(
      "Antes, durante y después",
      .paragraph(
        """
        Lo de esta parte se escribe en cualquier editor, o con «snt sesión» y una orden: programar, \
        diferir, cancelar, registrar, asistencia, votar o resultado. Las órdenes dicen hasta cuándo se \
        convoca, si hubo quórum y qué resultó de una votación, según las reglas del plan. Antes de la \
        sesión, «snt sesión calendario» dice cuál sigue, «snt sesión orden» escribe el orden del día \
        con lo que vence y «snt sesión convocar», la convocatoria. Después, «snt sesión acta» escribe \
        el acta o la minuta con lo anotado, y «snt sesión expediente» reúne todo en una carpeta.
        """),
      .paragraph(
        """
        Una sesión que no está en el calendario se programa con un asiento; no la da por celebrada. \
        Una que se cancela lleva «estado: cancelada»; una que se difiere, un asiento de \
        «reprogramación» con su nueva fecha o, hasta nuevo aviso, «estado: diferida»:
        """),
      .preformatted(ManualExample.plannedSession.text),
      .paragraph(
        """
        El día de la sesión se anota quién estuvo y qué se decidió. Quien asiste a distancia y quien \
        tiene suplente cuentan para el quórum; los invitados, no. Quien sale antes de una votación va \
        en «ausentes» del tema: ausentarse no es abstenerse.
        """),
      .preformatted(ManualExample.heldSession.text),
      .paragraph(
        """
        El acta se anota cuando está escrita («snt acta anotar»), cuando la aprueba una sesión \
        posterior («snt acta aprobar») y cuando se firma («snt acta firmar»):
        """),
      .preformatted(ManualExample.approvedMinutes.text),
      .paragraph(
        """
        En comisiones unidas, la asistencia, el quórum y la votación van por comisión; de la otra hay \
        que decir cuántos integrantes con voto tiene:
        """),
      .preformatted(ManualExample.jointSession.text)) + stages

  // MARK: How far a session is

  private static let stages: [Block] = [
    .heading(2, "En qué va una sesión"),
    .table(
      Table(
        [.words("Se lee", weight: 2), .words("Cuando", weight: 3, minimum: 20)],
        samples.map { stage in
          [
            RichText(SessionWords.stage(stage, isWorkingMeeting: false, on: cutOff)),
            RichText(condition(stage)),
          ]
        }, isDense: true)),
    .paragraph(
      """
      De las actas solo se pregunta donde la bitácora las lleva, o si de la sesión se anotó su \
      «estado». La minuta de una reunión de trabajo no se aprueba.
      """),
  ]

  private static let cutOff = CivilDate(iso: "2026-05-29") ?? .earliest

  private static let samples: [SessionStage] = [
    .planned, .toCall(by: CivilDate(iso: "2026-06-01") ?? cutOff), .called, .postponed, .cancelled,
    .overdue(days: 5), .held, .withoutMinutes, .minutesToApprove, .minutesApproved, .undated,
  ]

  private static func condition(_ stage: SessionStage) -> String {
    switch stage {
    case .planned: "Tiene fecha, y aún no toca convocar."
    case .toCall:
      "El último día para convocar llega en \(SessionAssessment.horizon) días, o ya pasó."
    case .called: "Se convocó, y su día no ha cambiado desde entonces."
    case .postponed: "Pasó a otro día, y aún no toca convocar."
    case .cancelled: "No se celebrará."
    case .overdue: "Pasó su día y no consta que se celebrara."
    case .held: "Se celebró, y la bitácora no lleva actas."
    case .withoutMinutes: "Se celebró, y no consta su acta."
    case .minutesToApprove: "El acta está escrita, y ninguna sesión la aprueba todavía."
    case .minutesApproved: "Una sesión aprobó el acta."
    case .undated: "No tiene fecha."
    }
  }
}
