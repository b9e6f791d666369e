import DocumentModel
import PlanModel

/// The minutes of a session and of a working meeting, in the documents about one session.
extension Vocabulary {
  static let minutes: [TemplateName<TemplateSubject>] = [
    condition("es proyecto", "si todavía no consta que el acta se haya aprobado") { $0.isDraft },
    words("aprobación del acta", "en qué sesión y qué día se aprobó; nada si es proyecto") {
      Minutes.approval($0)
    },
    blocks("aviso de proyecto", "el aviso de que el acta no se ha aprobado; nada si ya se aprobó") {
      Minutes.draftNotice($0)
    },
    words("leyenda", "la leyenda de cada hoja: «La presente hoja forma parte del acta de …»") {
      Minutes.legend($0)
    },
    words("apertura", "el párrafo inicial: dónde, cuándo, cómo y para qué se reunieron") {
      Minutes.opening($0)
    },
    words("quien presidió", "quién presidió la sesión, o una línea para escribirlo") {
      Minutes.chair($0)
    },
    blocks("lista de asistencia", "cada integrante y cómo asistió, en una tabla") {
      Minutes.roll($0)
    },
    blocks("participantes", "quiénes participaron en una reunión, en una lista") {
      Minutes.participants($0)
    },
    words("invitados", "quiénes acudieron por invitación o sin ser integrantes") {
      Minutes.guests($0)
    },
    blocks("quórum", "cuántos asistieron y si bastaron, con la regla del plan") {
      Minutes.quorum($0)
    },
    blocks("desahogo", "todos los puntos del orden del día, con lo que se trató en cada uno") {
      Minutes.proceedings($0)
    },
    blocks("asuntos tratados", "los temas con lo que se trató, sin los puntos de trámite") {
      Minutes.matters($0)
    },
    blocks("actas aprobadas", "las actas de otras sesiones que se aprobaron en esta") {
      Minutes.approvedMinutes($0)
    },
    words("recesos", "los recesos, con sus horas en palabras") { Minutes.recesses($0) },
    blocks("acuerdos de la sesión", "los acuerdos de la sesión, o los compromisos de la reunión") {
      Minutes.decisions($0)
    },
    words("cierre", "la hora a la que terminó, en palabras") { Minutes.closing($0) },
    .words("constancia", "la oración con que se cierra el acta") { subject in
      subject.session.map {
        MinutesWords.signed(isMeeting: $0.isWorkingMeeting, isPublic: subject.isPublic)
      }
    },
    blocks("anexos de la sesión", "los anexos por punto, la grabación y las evidencias") {
      Minutes.annexes($0)
    },
    .blocks("firmas de la sesión", "quien presidió, la secretaría y quienes asistieron") {
      subject in
      guard let session = subject.session, !subject.isPublic else { return [] }
      return [.signatures(Minutes.signatures(session))]
    },
    .list("cada punto", "los puntos del orden del día de la sesión, uno por uno", points) {
      subject in
      subject.session.map { session in
        session.orderOfBusiness.items.map { Point(session: session, item: $0) }
      } ?? []
    },
    .list("cada acuerdo de la sesión", "los acuerdos de la sesión, uno por uno", agreements) {
      $0.session?.agreements ?? []
    },
  ]

  /// A point of the order of business of a session.
  struct Point: Sendable {
    let session: SessionSubject
    let item: OrderOfBusiness.Item
  }

  private static let points = TemplateNames<Point>([
    .words("número", "su número en el orden del día") { String($0.item.number) },
    .text("asunto", "qué se hace y con qué: «Aprobación: Programa anual»") {
      Minutes.title(of: $0.item, $0.session)
    },
    .words("presenta", "quién lo presentó") { point in
      point.item.matter?.presenter.map { SessionPeople(point.session).words($0) }
    },
    .words("resultado", "qué se resolvió y cómo se votó, en una oración") { point in
      guard let matter = point.item.matter else { return nil }
      let result = MatterAccount(point.session).result(of: matter, isFormal: true)
      return result.isEmpty ? nil : result.joined(separator: " ")
    },
    .blocks("desahogo", "todo lo que se trató en él") { Minutes.text(of: $0.item, $0.session) },
  ])
}
