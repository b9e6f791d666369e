import DocumentModel
import SpanishText

/// The self-assessment of a plan: ratings of its commitments, why, and what was learnt.
extension Vocabulary {
  static let selfAssessment: [TemplateName<TemplateSubject>] = [
    .words("calificables", "cómo se llama lo que se califica: «Compromisos», «Ejes»") {
      Spanish.capitalized($0.input.rated.noun.plural)
    },
    .blocks(
      "avisos de la autoevaluación", "hasta qué día se cuenta, y lo que falta por calificar"
    ) { SelfAssessment.notices($0.input) },
    .blocks("tabla de autoevaluación", "la calificación propia de cada compromiso, con su color") {
      SelfAssessment.lightTable($0.input)
    },
    .blocks("cuenta de calificaciones", "cuántos compromisos hay con cada calificación") {
      SelfAssessment.counts($0.input)
    },
    chart("gráfica de calificaciones", "las calificaciones propias frente a las independientes") {
      PlanCharts.ratings($0)
    },
    .blocks(
      "comparación de evaluaciones", "la propia contra la independiente, una por una y cruzadas"
    ) { SelfAssessment.comparison($0.input) },
    .blocks(
      "apartados de autoevaluación", "la cuenta de cada compromiso: quiénes, qué se hizo, por qué"
    ) { SelfAssessment.accounts($0.input) },
    .blocks("ajustes de plazos", "las fechas que cambiaron, junto a las originales") {
      SelfAssessment.reschedulings($0.input)
    },
    .blocks("lecciones", "qué mantener, qué evitar y qué mejorar, cada parte con su título") {
      SelfAssessment.learnings($0.input)
    },
    .blocks("asuntos pendientes", "lo que la bitácora deja pendiente, y para quién") {
      Report.recordedMatters($0.input)
    },
    .blocks("resultados por clase", "lo que el plan produjo: diagnósticos, políticas, plataformas")
    {
      SelfAssessment.results($0.input)
    },
    chart("gráfica de resultados", "cuántos resultados hay de cada clase") {
      PlanCharts.results($0)
    },
    .blocks("participación", "cuántas personas participaron, por sector y por sexo") {
      SelfAssessment.participation($0.input)
    },
    charts("gráfica de participación", "las personas que participaron, por sector y por sexo") {
      PlanCharts.participation($0)
    },
    .blocks("otros indicadores", "los indicadores con su meta, y los que no son de participación") {
      SelfAssessment.indicators($0.input)
    },
  ]
}
