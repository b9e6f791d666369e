import Arguments
import Manual
import PlanModel
import SpanishText

/// The whole command line, and how a call of it runs.
package enum Program {
  /// The version of the program.
  package static let version = "0.1.0"

  /// Every command, in the sections of the help.
  package static let command: Command<Environment> = Command(
    "snt", "Planes de trabajo, sesiones e informes de una comisión, en archivos de texto.",
    discussion: """
      Un plan es una carpeta con dos archivos: plan.yaml, lo que se prometió, y bitacora.yaml, lo \
      que ocurrió. Los escribe usted, en cualquier editor, o con estas órdenes; lo que ya está \
      escrito no se borra ni se reordena.
      """,
    examples: [
      Example("snt informe cierre plans/ceaytp-2023-2024", "El informe de cierre, en la pantalla."),
      Example(
        "snt informe cierre plans/ceaytp-2023-2024 -o informe.md",
        "El mismo informe, en un archivo."),
    ],
    sections: [
      .init("Empezar", [NewPlanCommand.command]),
      .init(
        "Día a día",
        [
          StatusCommand.command, ViewCommand.command, ValidateCommand.command,
          EvidenceCommand.command,
        ]),
      .init("El plan", [LineCommand.command]),
      .init(
        "Lo que ocurre",
        [
          ProgressCommand.command, MilestoneCommand.command, FiguresCommand.command,
          ReschedulingCommand.command, SuspensionCommand.suspension,
          SuspensionCommand.cancellation, EventCommand.command, AllianceCommand.command,
          MeasurementCommand.command, EvaluationCommand.command, AchievementCommand.command,
          LearningCommand.command, PendingCommand.command, MembershipCommand.command,
          HandoverCommand.command,
          RemarkCommand.command, CorrectionCommand.command,
        ]),
      .init(
        "Sesiones y acuerdos",
        [
          SessionCommand.command, AgreementCommand.command, AgreementListCommand.command,
          MinutesCommand.command,
        ]),
      .init("Muchas instituciones", [ComplianceCommand.command]),
      .init(
        "Documentos",
        [ReportCommand.command, ProgrammeCommand.command, TemplatesCommand.command]),
      .init(
        "Versiones y cambios",
        [
          ApproveCommand.command, AnnulCommand.command, VersionsCommand.command,
          DifferencesCommand.command, CutOffCommand.command,
        ]),
      .init(
        "Textos y fechas",
        [
          FormatCommand.command, DateCommand.command, SyntaxCommand.command,
          ExplainCommand.command,
        ]),
      .init(
        "El programa", [GitCommand.command, CompletionCommand.command, VersionCommand.command]),
    ]
  ).with(topics: Manual.pages.map { Topic($0.name, $0.summary) })
    .with(hints: hints)

  /// Words that people type for a command, and what they mean by them.
  private static let hints: [String: [String]] = {
    var hints = ["sesiones": ["snt sesión calendario", "snt ver sesiones"]]
    for level in KnownLevel.allCases where level != .actionLines {
      hints[level.singular.folded] = ["snt línea agregar", "snt línea cambiar", "snt ver"]
    }
    for list in ["evaluaciones", "resultados", "aprendizajes"] { hints[list] = ["snt ver \(list)"] }
    return hints
  }()

  /// Runs one call; `words` are the arguments without the name of the program.
  package static func run(_ words: some Sequence<String>, in environment: Environment) -> ExitStatus
  {
    switch command.parse(words) {
    case .run(let action, let values):
      do { return try action(values, environment) } catch { return environment.show(Stop(error)) }
    case .help(let page):
      environment.output(
        page.rendered(width: environment.width, style: environment.outputStyle))
      return .success
    case .topic(let topic):
      guard let page = Manual.page(topic.name) else { return .usage }
      environment.show(page.document)
      return .success
    case .version:
      environment.output("snt \(version)\n")
      return .success
    case .failure(let error):
      environment.error(
        error.rendered(width: environment.width, style: environment.errorStyle))
      return .usage
    }
  }
}
