import Arguments

/// `snt acuerdo`: what a session agreed on, and what becomes of it.
enum AgreementCommand {
  static let command = Command<Environment>(
    "acuerdo", "Anota un acuerdo, y en qué termina.",
    subcommands: [
      AgreementAdditionCommand.command, AgreementStateCommand.fulfilment,
      AgreementStateCommand.referral, AgreementStateCommand.withdrawal,
    ])
}
