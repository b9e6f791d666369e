import DocumentModel

/// What is promised, as an official document prints it.
extension Vocabulary {
  static let programme: [TemplateName<TemplateSubject>] = [
    .blocks("objetivos y líneas", "el plan completo: objetivos, estrategias y sus líneas") {
      Programme.treeAsText($0.input)
    },
    .blocks("tablas de líneas", "lo mismo, con las líneas en una tabla por estrategia") {
      Programme.treeAsTables($0.input)
    },
    .blocks("tablas con áreas", "lo mismo, con las áreas de cada línea en columnas") {
      Programme.treeAsTablesWithAreas($0.input)
    },
    .blocks("capítulos de líneas", "lo mismo, cada línea con su título y su texto completo") {
      Programme.treeAsNarrative($0.input)
    },
    .blocks("alineación", "a qué objetivo se alinea cada parte y quiénes participan") {
      Programme.alignment($0.input)
    },
    .blocks("calendario de sesiones", "las sesiones programadas, con su fecha y cuántos temas") {
      Programme.sessionTable($0.input)
    },
    .blocks("temas de las sesiones", "el orden del día programado de cada sesión") {
      Programme.sessionAgendas($0.input)
    },
    .blocks("alianzas programadas", "las alianzas, para qué son y con qué convenio") {
      Programme.alliances($0.input)
    },
    .blocks("grupos programados", "los grupos y las redes con quienes los integran") {
      Programme.groups($0.input)
    },
    .blocks("eventos programados", "los eventos, su objetivo y su fecha") {
      Programme.events($0.input)
    },
    .blocks("indicadores programados", "los indicadores, con su línea base y su meta") {
      Programme.indicators($0.input)
    },
    .blocks("compromisos por mes", "lo que vence en cada mes: líneas, sesiones y eventos") {
      Programme.commitmentsByMonth($0.input)
    },
    .blocks("compromisos por trimestre", "lo mismo, por trimestre") {
      Programme.commitmentsByQuarter($0.input)
    },
    .blocks("cargos", "los cargos de la comisión y quién los ocupa") {
      Programme.offices($0.input)
    },
    .blocks("miembros", "quiénes integran la comisión, según el plan") {
      Programme.members($0.input)
    },
    .blocks("áreas", "las áreas responsables con su nombre completo") {
      Programme.areas($0.input)
    },
    .blocks("reglas", "las reglas de la comisión que el plan escribe") {
      Programme.rules($0.input)
    },
  ]
}
