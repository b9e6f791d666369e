import Arguments
import Documents

/// `snt programa`: what the plan promises, as an official document.
enum ProgrammeCommand {
  static let command = Command<Environment>(
    "programa", "Escribe el plan como documento: programa anual o plan de trabajo.",
    discussion: """
      Imprime lo que el plan promete: presentación, marco normativo, diagnóstico, objetivos con sus \
      líneas, áreas y fechas, alineación, calendario de sesiones, alianzas y eventos. Un plan cuyo \
      título dice «plan de trabajo» sale con esa forma; los demás, como programa anual. Con \
      «--plantilla» se elige otra.
      """,
    examples: [
      Example("snt programa plans/cpgat-2017 -o programa-anual.docx"),
      Example("snt programa plans/cpgat-2017 --plantilla plan-de-trabajo"),
    ],
    accepts: DocumentCommand.arguments
  ) { values, environment in
    try DocumentCommand.run({ $0.programmeKind }, values, environment)
  }
}
