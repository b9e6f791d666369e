import DocumentModel
import PlanFiles
import PlanModel
import SpanishText

extension ManualPage {
  /// What delivered reports said: how it is kept, compared, and what the files hold.
  static let cutOffs = ManualPage(
    "cortes", "Los cortes sellados: lo que dijo un informe entregado.",
    title: "Los cortes sellados"
  ) {
    opening + comparison + keys
      + Block.seeAlso(
        ("avance", "Cómo se calculan las cifras de un corte."),
        ("bitácora", "Por qué la bitácora solo crece."))
  }

  private static let opening: [Block] = [
    .paragraph(
      """
      Después de entregar un informe se anotan más asientos, también de fechas anteriores al corte, y \
      el mismo informe daría otras cifras. Por eso, al entregarlo, su corte se sella:
      """),
    .preformatted("snt corte sellar --corte 2026-06-30 --nota \"Oficio 12\""),
    .paragraph(
      RichText(
        """
        La orden escribe \(CutOffFolder.path("2026-06-30")) en la carpeta del plan, y no lo \
        sobrescribe nunca. Si se entrega otro informe del mismo corte, lleva otro nombre, con --como. \
        «snt corte lista» los enumera.
        """)),
  ]

  private static let comparison: [Block] =
    Block.part(
      "Qué cambió, y por qué",
      .paragraph(
        """
        «snt corte comparar» vuelve a calcular el corte con los archivos de hoy. De cada cifra y de \
        cada línea que cambió dice lo que se entregó, lo que resulta ahora y la causa:
        """),
      .bullets([
        "un asiento que se anotó después, de fecha anterior al corte o del mismo día;",
        "una rectificación, sea de la fecha que sea: corrige lo que se sabía;",
        "el plan, si plan.yaml ya no es el que se selló;",
        "la bitácora, si se cambió a mano en lo que ya estaba sellado.",
      ]),
      .paragraph(
        """
        La bitácora solo crece: lo sellado son sus primeros bytes, y lo que está después se anotó \
        después. Si alguien cambió lo de antes, vale el día en que se registró cada asiento.
        """))

  private static let keys: [Block] =
    [
      .heading(1, "Las claves de un corte"),
      .paragraph(
        "El archivo lo escribe el programa. Se puede leer, y no se corrige a mano: dejaría de probar lo que se entregó."
      ), FieldTable.block(FormatDescription.cutOff.fields),
    ]
    + [
      FormatDescription.sealedFile, FormatDescription.sealedFigures, FormatDescription.sealedLine,
    ].flatMap { FieldTable.section($0) }
}
