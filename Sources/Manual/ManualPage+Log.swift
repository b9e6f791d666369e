import DocumentModel
import PlanFiles
import SpanishText

extension ManualPage {
  /// The log as a whole: what an entry is, which kinds there are, how entries come together.
  static let log = ManualPage(
    "bitácora", "Los asientos: qué llevan y cómo se juntan.",
    title: "La bitácora: lo que ocurrió"
  ) {
    opening + kinds + common + entryDates + merging
      + Block.seeAlso(
        ("asientos", "Cada tipo de asiento, con su ejemplo y sus claves."),
        ("sesiones", "El asiento de una sesión y el seguimiento de acuerdos."))
  }

  private static let opening: [Block] =
    [
      .paragraph(
        """
        La bitácora es el archivo bitacora.yaml. Cada vez que algo ocurre se le agrega un asiento al \
        final: un guion, la fecha, y una clave que dice qué cuenta.
        """),
      .preformatted(ManualExample.logHead + ManualExample.progress.text),
      .paragraph(
        """
        Los asientos no se borran ni se corrigen encima: un error se rectifica con otro asiento, y un \
        cambio de fecha se anota como reprogramación. Así se puede explicar, años después, por qué un \
        informe decía lo que decía. Una bitácora sin asientos lleva «entradas:» y nada después.
        """),
    ] + [FieldTable.block(FormatDescription.log.fields)]

  // MARK: Kinds

  private static let kinds: [Block] =
    Block.part(
      "Los tipos de asiento",
      .table(
        Table(
          [.key("Clave"), .words("Qué va después de ella", weight: 3), Column("Página")],
          FormatDescription.kinds.map { kind in
            [
              RichText(kind.key.name), RichText(kind.key.summary),
              RichText(pages[kind.key.name] ?? "asientos"),
            ]
          }, isDense: true)),
      .paragraph(
        """
        Un asiento es de un solo tipo. Si lleva dos de estas claves, cuenta la que esté antes en la \
        tabla; por eso «nota» puede acompañar a cualquiera.
        """))

  /// The pages of the kinds that have one; the others are on «asientos».
  static let pages = [
    "sesión": "sesiones", "acuerdo": "sesiones", "evento": "eventos", "alianza": "alianzas",
    "medición": "indicadores",
  ]

  // MARK: Common keys

  private static let common: [Block] =
    Block.part(
      "Las claves de cualquier asiento",
      FieldTable.block(FormatDescription.entry.fields),
      .paragraph(
        """
        Una evidencia es una dirección de internet, o un archivo de la carpeta del plan: snt ayuda \
        textos
        """))

  private static let entryDates: [Block] =
    Block.part(
      "Las fechas de un asiento",
      .paragraph(
        """
        «fecha» es el día en que las cosas ocurrieron; «registrado», el día en que se anotaron. Las \
        dos se escriben mejor con cifras: 2026-05-20. Si «fecha» abarca varios días, cuenta el último.
        """),
      .paragraph(
        """
        Al corte del 30 de junio cuentan los asientos con fecha hasta ese día, aunque se hayan \
        anotado después. Para ver lo que se sabía entonces, está la opción --registrado:
        """),
      .preformatted("snt estado --corte 2026-06-30 --registrado 2026-06-30"),
      .paragraph(
        """
        Dentro de un asiento, «realizado», «al» y lo que ya ocurrió toman el año más cercano antes \
        de su fecha; «vence» y lo que está por venir, el más cercano después.
        """))

  private static let merging: [Block] =
    Block.part(
      "Cómo se juntan los asientos",
      .paragraph(
        """
        Se leen por su fecha y, el mismo día, en el orden del archivo. Varios asientos pueden hablar \
        de la misma sesión, evento o acuerdo: cada uno agrega lo que sabe.
        """),
      .bullets([
        "De un dato que solo puede ser uno (lugar, modalidad, título) vale el último.",
        "Las listas (temas, acuerdos, asistencia, sedes, evidencias) se van sumando.",
        "De una línea vale el último porcentaje o estado.",
      ]))
}
