import Arguments

/// `snt informe avance`: how the plan stands at a cut-off within the term.
enum ProgressReportCommand {
  static let command = Command<Environment>(
    "avance", "Escribe el informe de avance a una fecha de corte.",
    discussion: """
      Comienza por las cifras: lo alcanzado frente a lo programado, el semáforo y el avance de cada \
      parte; siguen las líneas una por una, las sesiones, los acuerdos y lo pendiente.
      """,
    examples: [
      Example("snt informe avance plans/cgaytp-2021-2022 --corte 2022-06-30"),
      Example("snt informe avance plans/cgaytp-2021-2022 --corte 2022-06-30 -o avance.docx"),
    ],
    accepts: DocumentCommand.arguments
  ) { values, environment in
    try DocumentCommand.run({ _ in .progressReport }, values, environment)
  }
}
