import DocumentModel
import Documents
import PlanAssessment
import PlanModel
import SpanishText

extension ManualPage {
  /// How a plan rates itself, and which entry gives each part of the document.
  static let selfAssessment = ManualPage(
    "autoevaluación", "Cómo se califica un plan, y de qué asiento sale cada parte.",
    title: "La autoevaluación de un plan"
  ) {
    opening + lights + comparing + sources
      + Block.seeAlso(
        ("asientos", "las claves de cada asiento, con un ejemplo"),
        ("indicadores", "las mediciones y sus desgloses"),
        ("plantillas", "cómo se cambia el documento"))
  }

  private static let opening: [Block] = [
    .paragraph(
      """
      «snt informe autoevaluación» reúne cómo se califica lo que se comprometió, por qué y qué \
      sigue, junto a lo que dicen otros. Se califican los compromisos del plan; si no los tiene, sus \
      partes principales; y cualquier otra que tenga un asiento de evaluación.
      """),
    .paragraph(
      """
      Sin «--corte», los hechos se cuentan hasta el último asiento de evaluación o de aprendizaje, \
      que suele ser posterior al periodo; si no hay ninguno, hasta hoy. El documento lo dice.
      """),
  ]

  private static let lights: [Block] =
    Block.part(
      "El color de una calificación",
      .table(
        Table(
          [.words("Color"), .words("Calificación", weight: 2)],
          RatingLight.allCases.map { light in
            let mark = RatingWords.light(light)
            return [
              RichText(.status(StatusMark(mark, Spanish.capitalized(mark.name)))),
              RichText(Spanish.or(light.ratings.map(\.rawValue))),
            ]
          }, isDense: true)),
      .paragraph(RichText(SelfAssessmentWords.lightRule)))

  private static let comparing: [Block] =
    Block.part(
      "La propia y la independiente",
      .paragraph(RichText(SelfAssessmentWords.stepRule)),
      .paragraph(
        """
        De varios asientos sobre lo mismo vale, para cada cosa que dicen, el último. Un recuento \
        publicado se imprime junto a lo que sale de las calificaciones, y se dice dónde difieren.
        """), .paragraph(RichText(SelfAssessmentWords.publishedRule)))

  private static let sources: [Block] =
    Block.part(
      "De dónde sale cada parte",
      .table(
        Table(
          [.words("Parte del documento", minimum: 16), .words("De dónde sale", weight: 2)],
          [
            ["Calificaciones, por qué y qué sigue", "asientos «evaluación: CLAVE»"],
            ["Recuentos publicados", "«evaluación: plan» con «recuento»"],
            ["Quién evalúa desde fuera", "«evaluador», en plan.yaml o en el asiento"],
            ["Acciones y lo que se hizo", "incisos o líneas; asientos «hito» y «avance»"],
            ["Relato de cada compromiso", "textos/CLAVE.md"],
            ["Plazo original y ajustado", "temporalidad o periodo, y «reprogramación»"],
            ["Aprendizajes", "asientos «aprendizaje», con «líneas» o sin ellas"],
            ["Resultados por clase", "asientos «resultado»"],
            ["Participación", "mediciones con desgloses «sexo» o «sector»"],
            ["Instituciones por sector", "«sector» de cada área, en plan.yaml"],
          ], isDense: true)))
}
