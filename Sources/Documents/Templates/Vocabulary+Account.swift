import DocumentModel

/// What was done, section by section, without titles of level 1: the template gives these.
extension Vocabulary {
  static let account: [TemplateName<TemplateSubject>] = [
    .blocks("sesiones", "cuántas sesiones hubo, el calendario y lo que se trató en cada una") {
      Report.sessions($0.input)
    },
    .blocks("cuenta de sesiones", "cuántas sesiones de cada tipo se celebraron, en una oración") {
      Report.sessionCount($0.input)
    },
    .blocks("calendario celebrado", "las sesiones programadas y celebradas, en una tabla") {
      Report.sessionCalendar($0.input)
    },
    .blocks("relatoría", "lo que se trató en cada sesión") { Report.sessionAccounts($0.input) },
    .blocks("actividades", "lo realizado en cada parte del plan, con cifras y evidencias") {
      Report.activities($0.input)
    },
    .blocks("eventos", "los eventos programados y realizados") { Report.events($0.input) },
    .blocks("alianzas", "las alianzas y el estado de sus convenios") {
      Report.alliances($0.input)
    },
    .blocks("grupos", "los grupos y las redes") { Report.groups($0.input) },
    .blocks("indicadores", "los indicadores frente a su meta") { Report.indicators($0.input) },
    .blocks("acuerdos", "el seguimiento de los acuerdos") { Report.agreements($0.input) },
    .blocks("evaluaciones", "la evaluación propia y la independiente") {
      Report.evaluations($0.input)
    },
    .blocks("aprendizajes", "lo que conviene mantener, evitar y mejorar") {
      Report.learnings($0.input)
    },
    .blocks("pendientes", "lo que queda para el siguiente periodo") {
      Report.pendingMatters($0.input)
    },
    .blocks("notas", "las notas de la bitácora y las rectificaciones") { Report.notes($0.input) },
    .blocks("anexos", "los anexos y las evidencias, cada una una vez") {
      Report.annexes($0.input)
    },
  ]
}
