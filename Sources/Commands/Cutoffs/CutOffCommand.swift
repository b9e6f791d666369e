import Arguments

/// `snt corte`: what delivered reports said, kept and compared.
enum CutOffCommand {
  static let command = Command<Environment>(
    "corte", "Guarda las cifras de un informe entregado y dice qué cambió después.",
    subcommands: [
      CutOffSealCommand.command, CutOffCompareCommand.command, CutOffListCommand.command,
    ])
}
