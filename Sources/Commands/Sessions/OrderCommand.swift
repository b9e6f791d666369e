import Arguments
import Documents
import PlanModel

/// `snt sesión orden`: the order of business of a session, with what falls due.
enum OrderCommand {
  static let command = Command<Environment>(
    "orden", "Escribe el orden del día de una sesión, con lo que vence.",
    discussion: """
      Los puntos van en su orden de siempre: lista, quórum, aprobación del orden del día, actas \
      anteriores, los temas, el seguimiento de acuerdos, asuntos generales si los prevé la regla del \
      plan, acuerdos y clausura. Los acuerdos abiertos vuelven solos hasta que se cumplen. El número \
      de cada punto es el que se escribe después en «snt sesión resultado» y «snt sesión votar».
      """,
    examples: [
      Example("snt sesión orden \"ordinaria 2\"", "En la pantalla."),
      Example("snt sesión orden \"ordinaria 2\" -o orden-del-dia.docx"),
    ],
    accepts: SessionDocument.arguments
  ) { values, environment in
    try SessionDocument.run(
      { status in
        if status.orderOfBusiness.isEmpty { environment.error(CallNews.noMatters(status) + "\n") }
        return .orderOfBusiness
      }, values, environment)
  }
}
