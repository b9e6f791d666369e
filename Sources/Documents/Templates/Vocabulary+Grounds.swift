import DocumentModel

/// Narrative, grounds and the commission itself.
extension Vocabulary {
  static let grounds: [TemplateName<TemplateSubject>] =
    [
      chapter("presentación", "el texto «presentación» del plan, sin título"),
      chapter("introducción", "el texto «introducción»"),
      chapter("antecedentes", "el texto «antecedentes»"),
      chapter("diagnóstico", "el texto «diagnóstico»"),
      chapter("metodología", "el texto «metodología»"),
      chapter("conclusiones", "el texto «conclusiones»"),
    ] + [
      .blocks(
        "textos", "los textos del plan que la plantilla no imprime por su nombre, con sus títulos"
      ) { subject in Report.chapters(subject.input) { !subject.prints(text: $0) } },
      .blocks(
        "textos finales",
        "lo mismo con los que cierran: conclusiones, agradecimientos, consideraciones finales"
      ) { subject in Report.closingChapters(subject.input) { !subject.prints(text: $0) } },
      .blocks("marco normativo", "las normas en que se apoya el plan") {
        Report.legalFramework($0.input)
      },
      .blocks("objetivos estratégicos", "los objetivos estratégicos y lo que se alinea a cada uno")
      {
        Report.strategicObjectives($0.input)
      },
      .blocks("integrantes", "quiénes integran la comisión, su asistencia y los relevos") {
        Report.members($0.input)
      },
      .blocks("glosario", "las siglas y las áreas con lo que significan") {
        Report.acronyms($0.input)
      },
    ]

  private static func chapter(_ name: String, _ meaning: String) -> TemplateName<TemplateSubject> {
    .blocks(name, meaning) { subject in Report.chapter(name, subject.input) }
  }
}
