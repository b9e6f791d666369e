import Arguments

/// `snt informe cierre`: what the commission did in its term, against what it promised.
enum ClosingReportCommand {
  static let command = Command<Environment>(
    "cierre", "Escribe el informe de cierre de un plan.",
    discussion: """
      Reúne los datos de la comisión, los hitos de las sesiones, las actividades por eje con sus \
      cifras, eventos y enlaces, y una tabla de lo programado, lo realizado y la situación de cada \
      línea a la fecha de corte.
      """,
    examples: [
      Example("snt informe cierre plans/ejemplo-comision-2025 --corte 2025-09-30"),
      Example("snt informe cierre plans/ceaytp-2023-2024 -o informe-de-cierre.docx"),
    ],
    accepts: DocumentCommand.arguments
  ) { values, environment in
    try DocumentCommand.run({ _ in .closingReport }, values, environment)
  }
}
