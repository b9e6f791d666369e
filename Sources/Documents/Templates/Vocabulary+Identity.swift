import CivilTime
import DocumentModel
import PlanModel
import SpanishText

/// Words about the plan, its commission and its cut-off, for titles and sentences.
extension Vocabulary {
  static let identity: [TemplateName<TemplateSubject>] = [
    .words("título", "el título del plan") { $0.input.plan.title?.value },
    .words("comisión", "el nombre de la comisión") { $0.input.plan.commission.name?.value },
    .words("siglas", "las siglas de la comisión") { $0.input.plan.commission.acronym?.value },
    .words("institución", "la institución o el sistema al que pertenece") {
      $0.input.plan.commission.institution
    },
    .words("periodo", "el periodo del plan, como está escrito") {
      $0.input.state.term.current?.value.text
    },
    .words("inicio", "el primer día del periodo, en palabras") {
      $0.input.state.termSpan.map { SpanishDate.words($0.start) }
    },
    .words("término", "el último día del periodo, en palabras") {
      $0.input.state.termSpan.map { SpanishDate.words($0.end) }
    },
    .words("corte", "la fecha de corte, en palabras") { SpanishDate.words($0.input.cutOff) },
    .words("lugar y fecha", "dónde y cuándo se firmó el plan") { $0.input.plan.signedAt },
    .words("fundamento", "en qué artículo o lineamiento se funda el documento") {
      $0.input.plan.ground
    },
    .text("destinatario", "a quién se dirige el documento, en sus renglones") { subject in
      let lines = subject.input.plan.addressee.map { RichText($0.value) }
      return lines.isEmpty ? nil : lines.joinedByLines()
    },
    .words("nivel", "cómo llama el plan a sus partes principales: eje, objetivo, compromiso") {
      $0.input.plan.items.first?.level.singular
    },
    .words("niveles", "los niveles del plan: «Objetivos, estrategias y líneas»") { subject in
      Self.levels(of: subject.input.plan)
    },
    .words("líneas", "cuántas líneas de acción tiene el plan: «25 líneas»") { subject in
      Spanish.count(subject.input.assessment.lines.count, "línea", "líneas")
    },
    .words(
      "alcanzado",
      "el avance al corte de las líneas con fecha: «46.3 %»; nada si ninguna tiene fecha"
    ) {
      $0.input.assessment.whole.current.reached.map { PercentWords.exact($0) }
    },
    .words("programado", "el avance que debían tener esas líneas; nada si ninguna tiene fecha") {
      $0.input.assessment.whole.current.programmed.map { PercentWords.exact($0) }
    },
    .words("razón", "alcanzado entre programado: «0.79»; nada si no hay nada programado") {
      $0.input.assessment.whole.current.index.map { PercentWords.ratio($0) }
    },
    .words(
      "alcanzado del conjunto",
      "alcanzado, contando también las líneas que concluyeron sin tener fecha"
    ) {
      $0.input.assessment.whole.progress.map { PercentWords.exact($0) }
    },
    .condition("es cierre", "si el corte es el fin del periodo o después") {
      $0.input.assessment.isClosing
    },
    .condition("hay bitácora", "si la bitácora cuenta algo hasta el corte") {
      $0.input.hasEntries
    },
    .condition("es pública", "si el documento se escribe con «--pública»") { $0.isPublic },
  ]

  /// The words of the levels in use, from the outermost one inwards.
  private static func levels(of plan: Plan) -> String? {
    var words: [String] = []
    var items = plan.items
    while !items.isEmpty {
      for item in items where !words.contains(item.level.plural) { words.append(item.level.plural) }
      items = items.flatMap(\.children)
    }
    return words.isEmpty ? nil : Spanish.capitalized(Spanish.and(words))
  }
}
