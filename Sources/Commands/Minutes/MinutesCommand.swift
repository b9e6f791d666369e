import Arguments

/// `snt acta`: the minutes of a session, from their text to their signatures.
enum MinutesCommand {
  static let command = Command<Environment>(
    "acta", "Anota en qué va el acta de una sesión: escrita, aprobada, firmada.",
    subcommands: [
      MinutesNoteCommand.writing, MinutesApprovalCommand.command, MinutesNoteCommand.signing,
    ])
}
