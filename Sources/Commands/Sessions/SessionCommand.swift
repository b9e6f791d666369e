import Arguments

/// `snt sesión`: the life of a session.
enum SessionCommand {
  static let command = Command<Environment>(
    "sesión", "La vida de una sesión: su calendario, la convocatoria, lo que ocurre y el acta.",
    discussion: """
      La sesión se nombra como se quiera: «ordinaria 2», «2a ordinaria», «Segunda sesión ordinaria». \
      Lo que se anota de una sesión lleva el día de la sesión, aunque se escriba después.
      """,
    examples: [
      Example("snt sesión programar \"extraordinaria 1\" --fecha 2024-06-03 --hora 11:00"),
      Example("snt sesión asistencia \"extraordinaria 1\" NLE TLA CHP"),
      Example("snt sesión votar \"extraordinaria 1\" 4 --a-favor 20 --en-contra 1"),
    ],
    subcommands: [
      SessionCalendarCommand.command,
      SessionPlanningCommand.command,
      SessionPostponementCommand.command,
      SessionCancellationCommand.command,
      SessionCallCommand.command,
      OrderCommand.command,
      SessionRecordCommand.command,
      AttendanceCommand.command,
      BallotCommand.command,
      OutcomeCommand.command,
      SessionMinutesCommand.command,
      SessionDossierCommand.command,
    ])
}
