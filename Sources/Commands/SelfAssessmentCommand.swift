import Arguments

/// `snt informe autoevaluación`: how the commitments of a plan are rated, once its term is over.
enum SelfAssessmentCommand {
  static let cutOff = Option<String?>(
    "corte", short: "c", "FECHA",
    "Hasta qué día cuentan los hechos; si falta, la última evaluación o aprendizaje.", kind: .date)

  static let command = Command<Environment>(
    "autoevaluación", "Escribe la autoevaluación de un plan: cómo se califica, y por qué.",
    discussion: """
      Reúne la tabla con el color de cada calificación, la evaluación propia junto a la \
      independiente, la cuenta de cada compromiso con sus acciones, el porqué y lo que sigue, los \
      aprendizajes, los resultados y quiénes participaron. Sin «--corte», los hechos se cuentan hasta \
      la última evaluación o el último aprendizaje de la bitácora; si no hay ninguno, hasta hoy.
      """,
    examples: [
      Example("snt informe autoevaluación plans/4pa-2019-2022"),
      Example("snt informe autoevaluación plans/4pa-2019-2022 -o autoevaluacion.docx"),
    ],
    accepts: DocumentCommand.arguments(cutOff: cutOff)
  ) { values, environment in
    try DocumentCommand.run(
      { _ in .selfAssessment }, values, environment, defaultCutOff: .lastJudgement)
  }
}
