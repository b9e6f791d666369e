import Arguments
import Documents

/// `snt cumplimiento`: what institutions carried out of what applies to them.
enum ComplianceCommand {
  static let command = Command<Environment>(
    "cumplimiento", "Cuenta la matriz de instituciones y actividades de un plan.",
    discussion: """
      Sin otra orden hace el resumen: «snt cumplimiento PLAN» es «snt cumplimiento resumen PLAN». \
      Cada cifra va con su regla. Si la matriz se reconstruyó («reconstruida: sí»), cada página lo \
      dice.
      """,
    examples: [
      Example("snt cumplimiento plans/ptgada-2022-2023", "El resumen, en la pantalla."),
      Example(
        "snt cumplimiento plans/ptgada-2022-2023 -o cumplimiento.csv",
        "Una fila por institución, para Excel."),
      Example("snt cumplimiento ficha INM -o ficha.docx", "Lo que se envía a una institución."),
    ],
    subcommands: [
      ComplianceSummaryCommand.command, ComplianceComparisonCommand.command,
      OpportunityCommand.command, InstitutionSheetCommand.command,
    ]
  ).with(standard: "resumen")
}
