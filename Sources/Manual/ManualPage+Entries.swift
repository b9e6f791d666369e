import DocumentModel
import PlanFiles
import SpanishText

extension ManualPage {
  /// Each kind of entry that has no page of its own, with an example and its keys.
  static let entries = ManualPage(
    "asientos", "Cada tipo de asiento, con un ejemplo y sus claves.",
    title: "Los tipos de asiento"
  ) {
    [
      .paragraph(
        """
        Además de estas claves, cualquier asiento lleva «fecha» y puede llevar nota, cifras, \
        evidencia y las demás de «snt ayuda bitácora». Los de sesión, acuerdo, evento, alianza y \
        medición están en su propia página.
        """)
    ] + progress + milestone + rescheduling + evaluation + achievement + endOfTerm + people
      + correction
  }

  // MARK: Lines

  private static let progress: [Block] =
    [.heading(1, "avance: cuánto se lleva de una línea")]
    + Block.example("Con porcentaje, con estado o con los dos:", .progress)
    + [.preformatted(ManualExample.progressWords.text)] + FieldTable.kind("avance") + [
      .bullets([
        "El porcentaje es lo que se lleva en total, no lo que se agregó esta vez.",
        "«porcentaje: 100» y «estado: concluida» son lo mismo.",
        "Un porcentaje menor después de concluida la vuelve a abrir.",
        "Una suspendida se reanuda con un porcentaje o con «en proceso».",
        "Una cancelada solo se reanuda con un estado o con 100.",
      ])
    ]
    + Block.example(
      """
      De un inciso se habla con su letra. Si de la línea misma no se dice porcentaje, el suyo es el \
      promedio de sus incisos, sin los cancelados:
      """, .partProgress)
    + Block.example(
      "Al suspender o cancelar conviene decir el motivo, que se imprime:", .cancellation)

  private static let milestone: [Block] =
    [.heading(1, "hito: algo ocurrió, sin porcentaje")]
    + Block.example(
      "En una línea permanente o recurrente, los hitos son los que dicen que se atiende:",
      .milestone)
    + FieldTable.kind("hito")

  // MARK: Dates

  private static let rescheduling: [Block] =
    [.heading(1, "reprogramación: cambia una fecha")]
    + Block.example("La fecha del plan no se toca; la nueva va aquí:", .rescheduling)
    + FieldTable.kind("reprogramación") + [
      .paragraph(
        """
        Vale la última, y la primera se sigue viendo: reprogramar no borra un atraso. Con \
        «reprogramación: periodo» cambia el periodo de todo el plan.
        """)
    ]

  // MARK: The end of a term

  private static let evaluation: [Block] =
    [.heading(1, "evaluación: cómo se califica")]
    + Block.example("La propia, la de otros, o las dos:", .evaluation)
    + FieldTable.kind("evaluación")
    + Block.example(
      "Si otros dicen más que una calificación, cada cosa lleva su clave:", .outsideView)
    + FieldTable.section(FormatDescription.outsideView)
    + Block.example("Quién califica desde fuera se dice una vez, en plan.yaml:", .evaluator)
    + FieldTable.section(FormatDescription.evaluator)
    + Block.example(
      """
      La cuenta que se publicó, si la hay, va con «evaluación: plan», y «snt validar» la compara con \
      las calificaciones:
      """, .ratingCount)
    + FieldTable.section(FormatDescription.ratingCount) + [
      .paragraph(
        """
        Cada palabra es una calificación, «dividido» (las partes no dicen lo mismo), una apertura o \
        «resultados tempranos»; dos unidas con «o» cuentan lo que lleve cualquiera de ellas.
        """)
    ]

  private static let achievement: [Block] =
    [.heading(1, "resultado: algo que el plan logró")]
    + Block.example(
      "Cada resultado con su clase; si vale por varios, con «cantidad»:", .achievement)
    + FieldTable.kind("resultado") + [
      .paragraph(
        """
        Un indicador que lleve la misma clase en su clave «resultado» dice cuántos se publicaron, y \
        «snt validar» los compara.
        """)
    ]

  private static let endOfTerm: [Block] =
    [.heading(1, "aprendizaje y pendiente: lo que se deja dicho")]
    + Block.example("Al cerrar, lo que conviene a quien sigue:", .learning)
    + FieldTable.kind("aprendizaje") + [
      .paragraph(
        """
        Un aprendizaje «general» es el que su fuente no clasifica. Sin «líneas», es de todo el plan.
        """)
    ] + [.preformatted(ManualExample.pending.text)]
    + FieldTable.kind("pendiente")
    + [.heading(1, "nota: lo que no es de otro tipo")]
    + [.preformatted(ManualExample.note.text)]

  // MARK: People

  private static let people: [Block] =
    [.heading(1, "integrante y relevo: quién entra y quién sale")]
    + Block.example(
      "El quórum y la asistencia cuentan a quienes integran la comisión el día de cada sesión:",
      .member)
    + FieldTable.kind("integrante") + [.preformatted(ManualExample.handover.text)]
    + FieldTable.kind("relevo") + [
      .paragraph("Sin «nombre», el cargo queda vacante.")
    ]

  // MARK: Corrections

  private static let correction: [Block] =
    [.heading(1, "rectifica: un asiento estaba mal")]
    + Block.example(
      "Se nombra el asiento por su «id» y se dice lo que vale en su lugar:", .correction)
    + FieldTable.kind("rectifica") + [
      .paragraph(
        """
        Sin porcentaje, estado ni valor, el asiento queda sin efecto: entonces se anota otro con lo \
        correcto. La rectificación cuenta desde que se registra y vale para cualquier corte, porque \
        dice lo que se supo, no lo que ocurrió. Un asiento sin «id» se puede rectificar si antes se \
        le pone uno.
        """)
    ]
}
