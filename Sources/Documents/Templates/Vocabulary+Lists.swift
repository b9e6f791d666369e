import CivilTime
import DocumentModel
import PlanAssessment
import PlanModel
import SpanishText

/// Things of a kind with names of their own, for templates that write the lines themselves:
/// `{{#cada acuerdo}}- {{clave}}: {{texto}}{{/cada acuerdo}}`.
extension Vocabulary {
  static let lists: [TemplateName<TemplateSubject>] = [
    .list("cada parte", "los ejes, objetivos o compromisos, uno por uno", parts) { subject in
      subject.input.assessment.nodes
    },
    .list("cada línea", "las líneas de acción, una por una", lines) { subject in
      subject.input.assessment.lines
    },
    .list("cada sesión", "las sesiones del calendario y las celebradas", sessions) { subject in
      let (state, assessment) = (subject.input.state, subject.input.assessment)
      return zip(state.sessions, assessment.sessions).map { session, judged in
        let agreements = session.agreements.map { assessment.agreements[$0] }
        return Judged(session, judged, agreements: agreements)
      }
    },
    .list("cada acuerdo", "los acuerdos", agreements) { $0.input.assessment.agreements },
    .list("cada evento", "los eventos", events) { subject in
      let state = subject.input.state
      return zip(state.events, subject.input.assessment.events).map {
        Judged($0, $1, held: EventWords.held($0, in: state))
      }
    },
    .list("cada alianza", "las alianzas", alliances) { $0.input.state.alliances },
    .list("cada indicador", "los indicadores", indicators) { $0.input.state.indicators },
    .list("cada integrante", "quienes integran la comisión al corte", members) { subject in
      Attendance(subject.input.state).records.map(\.member)
    },
    .list("cada cargo", "los cargos de la comisión", offices) { subject in
      subject.input.state.offices(on: subject.input.cutOff).map { Office($0.office, $0.holder) }
    },
  ]

  /// A session or an event with its judgement.
  struct Judged<Status: Sendable>: Sendable {
    let status: Status
    let assessment: OccasionAssessment
    let held: String?
    let agreements: [AgreementAssessment]

    init(
      _ status: Status, _ assessment: OccasionAssessment, held: String? = nil,
      agreements: [AgreementAssessment] = []
    ) {
      self.status = status
      self.assessment = assessment
      self.held = held
      self.agreements = agreements
    }
  }

  /// An office with who holds it.
  struct Office: Sendable {
    let name: String
    let holder: String?

    init(_ name: String, _ holder: String?) {
      self.name = name
      self.holder = holder
    }
  }

  // MARK: What happened

  private static let sessions = TemplateNames<Judged<SessionStatus>>([
    .words("nombre", "su nombre: «Primera sesión ordinaria»") { SessionWords.title($0.status) },
    .words("programada", "la fecha vigente, como está escrita") {
      $0.status.schedule.current?.value.text
    },
    .words("celebrada", "el día en que se celebró, en palabras") {
      $0.status.heldOn.map { SpanishDate.words($0) }
    },
    .words("situación", "cómo está frente al calendario") {
      SessionWords.text($0.status, $0.assessment)
    },
    .condition("se celebró", "si ya se celebró") { $0.status.heldOn != nil },
    .list("cada acuerdo", "los acuerdos que se tomaron en ella", agreements) { $0.agreements },
  ])

  static let agreements = TemplateNames<AgreementAssessment>([
    .words("clave", "su clave") { $0.status.key },
    .words("texto", "lo que se acordó") { $0.status.agreement?.text.value },
    .words("responsable", "quién lo cumple") { $0.status.agreement?.responsible?.value },
    .words("vence", "cuándo vence") { AgreementRow.dueInline($0.status) },
    .words("situación", "cómo está al corte") { AgreementRow.words($0) },
    .condition("sigue abierto", "si aún no se cumple") { $0.status.isOpen },
  ])

  private static let events = TemplateNames<Judged<EventStatus>>([
    .words("nombre", "su nombre, con la edición") { EventWords.name($0.status) },
    .words("programado", "la fecha vigente, como está escrita") {
      $0.status.schedule.current?.value.text
    },
    .words("realizado", "cuándo se realizó") { $0.held },
    .words("situación", "cómo está frente a lo programado") {
      EventWords.text($0.status, $0.assessment)
    },
  ])

  private static let alliances = TemplateNames<AllianceStatus>([
    .words("instituciones", "con quiénes es") { AllianceWords.name($0) },
    .words("objetivo", "para qué es") { $0.alliance?.purpose },
    .words("convenio", "el estado del convenio") { $0.covenant?.value.rawValue },
  ])

  // MARK: The commission

  private static let members = TemplateNames<Member>([
    .words("clave", "su clave") { $0.key.value },
    .words("nombre", "el nombre de la persona") { $0.name },
    .words("organismo", "el organismo que representa") { $0.body },
  ])

  private static let offices = TemplateNames<Office>([
    .words("cargo", "el cargo") { Spanish.capitalized($0.name) },
    .words("titular", "quién lo ocupa; nada si está vacante") { $0.holder },
  ])
}
