import DocumentModel
import Documents
import PlanFiles
import SpanishText

extension ManualPage {
  /// Narrative, pictures and evidence.
  static let texts = ManualPage(
    "textos", "La narrativa, las imágenes y las evidencias.",
    title: "La narrativa, las imágenes y las evidencias"
  ) {
    files + chapters + markdown + pictures + evidence
  }

  private static let files: [Block] = [
    .paragraph(
      """
      La narrativa va en la carpeta «textos», un archivo por apartado, guardado en UTF-8 y con \
      nombre terminado en .md. El programa lo encuentra por su nombre:
      """),
    .table(
      Table(
        [.key("Archivo"), .words("Qué cuenta", weight: 2), .words("Dónde se imprime", weight: 2)],
        [
          [
            "textos/1.1.1.md", "Lo que se hizo en la línea, el eje … con esa clave.",
            "En el informe, en su lugar, y con «snt ver 1.1.1».",
          ],
          [
            "textos/plan/1.1.1.md", "Lo que se propuso, cuando el plan lo explica por extenso.",
            "Con «snt ver 1.1.1».",
          ],
          [
            "textos/presentacion.md", "Un capítulo de la narrativa, con el nombre que se quiera.",
            "En el informe, si está en la clave «textos».",
          ],
        ])),
    .paragraph(
      """
      Si el texto de una línea no se llama como su clave, se dice en ella: «texto: \
      textos/otro.md». Lo que el plan nombra puede estar en cualquier lugar de su carpeta.
      """),
  ]

  private static let chapters: [Block] =
    Block.example("Los capítulos se nombran en plan.yaml, en el orden en que se imprimen:", .texts)
    + [
      .paragraph(
        RichText(
          """
          El título de cada uno es su clave, con mayúscula. Van al principio del informe, menos los \
          que cierran, que van al final: \(Spanish.and(closing)).
          """))
    ]

  private static let closing = [
    "conclusiones", "consideraciones finales", "reflexiones finales", "mensaje final",
    "agradecimientos",
  ].filter(ReportWords.closingTexts.contains)

  private static let markdown: [Block] =
    Block.part(
      "Lo que se lee de Markdown",
      .paragraph("Un renglón en blanco separa los párrafos. Además:"),
      .table(
        Table(
          [Column("Se escribe"), .words("Se lee", weight: 2)],
          [
            ["# Título", "Un título; con más signos (##, ###), más adentro."],
            ["**palabras**", "Palabras en negritas."],
            ["*palabras*", "Palabras en cursivas."],
            ["- elemento", "Una lista con viñetas."],
            ["1. elemento", "Una lista numerada."],
            ["[texto](dirección)", "Un enlace. Una dirección sola también lo es."],
            ["![qué muestra](archivo)", "Una imagen; se imprime en su propio renglón."],
            ["`palabras`", "Palabras tal cual: una orden, un archivo."],
            ["---", "Una raya entre dos partes."],
            ["<!-- recado -->", "Un comentario: no se imprime."],
          ], isDense: true)),
      .paragraph("También las tablas, las citas, las notas al pie y lo demás de CommonMark."))

  private static let pictures: [Block] =
    Block.part(
      "Las imágenes",
      .paragraph(
        """
        Van en la carpeta «imagenes». Desde un archivo de «textos» se nombran como las vería un \
        editor: ![Asistencia](../imagenes/foro.jpg). Desde la bitácora, a partir de la carpeta del \
        plan: imagenes/foro.jpg. El texto dice qué muestra la imagen a quien no la ve.
        """),
      .paragraph(
        """
        Son archivos PNG, JPEG o GIF: las imágenes de internet no se descargan. Si falta una, \
        «snt validar» dice dónde se nombra, y el documento se escribe con su texto entre corchetes.
        """))

  private static let evidence: [Block] =
    Block.part(
      "Las evidencias",
      .paragraph(
        """
        «evidencia» lleva una dirección de internet o una lista de direcciones y archivos. De un \
        archivo se puede guardar su huella digital: si años después no coincide, no es el mismo. Si \
        falta un archivo que se nombra, «snt validar» lo dice.
        """),
      .paragraph(
        """
        «snt evidencia verificar» revisa todas: qué archivo es el que se anotó, cuál cambió o falta, \
        qué enlace está mal escrito y qué líneas están concluidas sin evidencia. Si el archivo bueno \
        es el de ahora, se anota otra vez: cuenta la huella que se anotó al último. Los enlaces no se \
        abren.
        """)
    )
    + Block.example("En la bitácora:", .minutes) + FieldTable.section(FormatDescription.evidence)
}
