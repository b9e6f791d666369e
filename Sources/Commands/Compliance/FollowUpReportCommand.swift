import Arguments

/// `snt informe seguimiento`: what many institutions carried out of what applies to them.
enum FollowUpReportCommand {
  static let command = Command<Environment>(
    "seguimiento", "Escribe el informe de seguimiento de muchas instituciones.",
    discussion: """
      Cuenta la matriz del plan («cumplimiento:») y la explica: el conjunto, cada grupo y cada eje con \
      su regla, los rangos, la frecuencia de los porcentajes y, sector por sector, a quiénes les falta \
      qué; después, un año contra otro y lo publicado contra lo calculado. En .html las tablas se \
      ordenan por columna. Si la matriz se reconstruyó, cada página lo dice.
      """,
    examples: [
      Example("snt informe seguimiento plans/ptgada-2022-2023 -o informe.docx", "Para Word."),
      Example("snt informe seguimiento plans/ptgada-2022-2023 -o informe.html"),
    ],
    accepts: DocumentCommand.arguments
  ) { values, environment in
    try DocumentCommand.run({ _ in .followUpReport }, values, environment)
  }
}
