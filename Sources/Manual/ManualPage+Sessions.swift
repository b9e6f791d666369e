import DocumentModel
import Documents
import PlanFiles
import PlanModel
import SpanishText

extension ManualPage {
  /// Sessions, planned and held; agendas, votes and agreements.
  static let sessions = ManualPage(
    "sesiones", "Calendario, temas, votaciones, asistencia y acuerdos.",
    title: "Las sesiones y sus acuerdos"
  ) {
    calendar + names + agenda + held + sessionLife + votes + agreements
      + Block.seeAlso(
        ("reglas", "Cuándo hay que convocar, cuántos hacen quórum, días inhábiles."),
        ("fechas", "Todo lo que se puede escribir en «fecha» y en «vence»."))
  }

  private static let calendar: [Block] =
    Block.example("El calendario se promete en plan.yaml:", .sessions) + [
      .paragraph(
        """
        Si de una sesión solo se sabe la fecha, basta un renglón. Las sesiones que nadie programó no \
        van aquí: aparecen al anotarlas en la bitácora.
        """)
    ] + FieldTable.section(FormatDescription.plannedSession)

  // MARK: Names and kinds

  private static let names: [Block] =
    Block.part(
      "Cómo se llama una sesión",
      .paragraph(
        """
        Se llama por su tipo y su número. Da igual escribir «ordinaria 2», «2a ordinaria» o «Segunda \
        sesión ordinaria»: es la misma.
        """),
      .table(
        Table(
          [.words("Se escribe"), .words("Se imprime", weight: 2)],
          SessionKind.allCases.map { kind in
            [RichText(key(kind)), RichText(SessionWords.title(key(kind)))]
          }, isDense: true)),
      .paragraph("Cualquier otro nombre también sirve, y se imprime como está escrito."))

  private static func key(_ kind: SessionKind) -> String {
    switch kind {
    case .ordinary: "ordinaria 2"
    case .extraordinary: "extraordinaria 1"
    case .solemn: "solemne"
    case .installation: "instalación"
    case .joint: "comisiones unidas 1"
    case .workingMeeting: "reunión de trabajo 3"
    }
  }

  // MARK: Agenda

  private static let agenda: [Block] =
    Block.part(
      "Los temas",
      .paragraph(
        """
        Un tema puede ser un texto solo, o una clave que dice qué se hace con él y, debajo, lo demás:
        """),
      .table(
        Table(
          [.key("Clave"), .words("Se imprime"), .words("También se admite")],
          Treatment.allCases.map { treatment in
            let field = FormatDescription.agendaItem.fields.first { $0.name == treatment.rawValue }
            let synonyms = field?.synonyms ?? []
            return [
              RichText(treatment.rawValue), RichText(SessionWords.treatment(treatment)),
              RichText(Spanish.or(synonyms.map { Spanish.quoted($0) })),
            ]
          }, isDense: true))
    ) + FieldTable.section(FormatDescription.agendaItem, without: treatments) + [
      .paragraph("Lo que se resolvió se dice con una de estas palabras:"),
      .table(
        Table(
          [.key("resultado"), .words("Se imprime")],
          Outcome.allCases.map { outcome in
            [RichText(outcome.rawValue), RichText(SessionWords.outcome(outcome))]
          }, isDense: true)),
    ]

  private static let treatments = Set(Treatment.allCases.map(\.rawValue))

  // MARK: What was held

  private static let held: [Block] =
    Block.part(
      "La sesión celebrada",
      .paragraph(
        """
        Se anota en la bitácora, en un asiento o en varios: lo que llega después, como la minuta, \
        se anota con el mismo nombre de sesión y el programa lo junta.
        """),
      .preformatted(ManualExample.session.text), .preformatted(ManualExample.minutes.text),
      .paragraph(
        """
        Las horas van entre comillas. «asistencia» lleva las claves de quienes integran la comisión: \
        snt ayuda comisión
        """)
    ) + FieldTable.kind("sesión") + FieldTable.section(FormatDescription.call)
    + FieldTable.section(FormatDescription.minutes)
    + FieldTable.section(FormatDescription.jointPart)
    + Block.example(
      """
      Al enviar la convocatoria se puede anotar desde luego. Un asiento que solo dice que se convocó, \
      con los temas previstos o sin ellos, no da la sesión por celebrada:
      """, .call)

  private static let votes: [Block] =
    Block.part(
      "Las votaciones",
      .paragraph(
        """
        Un tema o un acuerdo puede llevar «votación: unanimidad», «votación: mayoría», o los votos \
        contados, como en los ejemplos, en sumas o por nombre. Un voto de calidad decide un empate. \
        «snt validar» avisa si los votos no cuadran con la asistencia o con la mayoría que pide la \
        regla, si faltó quórum o si se convocó con menos plazo: snt ayuda reglas
        """)
    ) + FieldTable.section(FormatDescription.vote)
}
