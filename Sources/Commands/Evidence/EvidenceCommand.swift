import Arguments

/// `snt evidencia`: what proves what was done.
enum EvidenceCommand {
  static let command = Command<Environment>(
    "evidencia", "Revisa los enlaces y archivos que prueban lo hecho.",
    subcommands: [EvidenceCheckCommand.command])
}
