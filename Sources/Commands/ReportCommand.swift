import Arguments

/// `snt informe`: the reports of a plan.
enum ReportCommand {
  static let command = Command<Environment>(
    "informe", "Escribe los informes de un plan.",
    subcommands: [
      ClosingReportCommand.command, ProgressReportCommand.command, SelfAssessmentCommand.command,
      FollowUpReportCommand.command,
    ])
}
