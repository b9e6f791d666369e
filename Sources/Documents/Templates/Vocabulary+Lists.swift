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
      zip(subject.input.state.sessions, subject.input.assessment.sessions).map { Judged($0, $1) }
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

    init(_ status: Status, _ assessment: OccasionAssessment, held: String? = nil) {
      self.status = status
      self.assessment = assessment
      self.held = held
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

  // MARK: The plan

  private static let parts = TemplateNames<NodeAssessment>([
    .words("número", "su número, como se imprime") { $0.item.printedNumber },
    .words("nombre", "su nombre") { $0.item.name?.value },
    .words("alcanzado", "su avance al corte") { PercentWords.exact($0.aggregate.progress) },
    .words("programado", "el avance que debía tener") {
      $0.aggregate.current.programmed.map { PercentWords.exact($0) }
    },
    .words("líneas", "cuántas líneas tiene: «5 líneas»") {
      Spanish.count($0.aggregate.lines, "línea", "líneas")
    },
  ])

  private static let lines = TemplateNames<LineAssessment>([
    .words("número", "su número, como se imprime") { $0.item.printedNumber },
    .words("nombre", "su nombre") { $0.item.name?.value },
    .words("responsable", "el área responsable") { line in
      let areas = line.item.responsibilities.filter { $0.role == .responsible }.map(\.area.value)
      return areas.isEmpty ? nil : Spanish.and(areas)
    },
    .words("temporalidad", "la fecha vigente, como está escrita") {
      $0.status.schedule.current?.value.text
    },
    .words("meta", "lo que se propuso entregar") { $0.item.target?.value },
    .words("avance", "su avance al corte: «60 %»") {
      Spanish.decimal($0.progress, digits: 1) + " %"
    },
    .words("realizado", "el día en que concluyó, en palabras") {
      $0.concludedOn.map { SpanishDate.words($0) }
    },
    .text("semáforo", "su luz: forma y color") {
      RichText(.status(SituationWords.mark($0.situation)))
    },
    .words("situación", "cómo está frente a lo programado") {
      SituationWords.text($0.situation)
    },
    .condition("concluyó", "si está concluida") { $0.concludedOn != nil },
  ])

  private static let indicators = TemplateNames<IndicatorStatus>([
    .words("nombre", "su nombre") { $0.indicator?.name?.value ?? $0.key },
    .words("unidad", "en qué se mide") { $0.indicator?.unit },
    .words("meta", "el valor al que se quiere llegar") {
      ($0.indicator?.target?.value).map { FigureWords.text($0) }
    },
    .words("valor", "el valor al corte") { FigureWords.text($0) },
  ])

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
  ])

  private static let agreements = TemplateNames<AgreementAssessment>([
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
