import DocumentModel
import PlanFiles

extension ManualPage {
  /// The folder, plan.yaml as a whole, and where each group of keys is explained.
  static let format = ManualPage(
    "formato", "La carpeta de un plan y las claves de plan.yaml.",
    title: "La carpeta de un plan y plan.yaml"
  ) {
    folder + firstLines + keys + references + versions
      + Block.seeAlso(
        ("yaml", "Cómo se escribe el texto para que se lea bien."),
        ("líneas", "El árbol del plan y quién responde por cada línea."),
        ("bitácora", "Lo que va en el otro archivo."))
  }

  private static let folder: [Block] = [
    .paragraph(
      """
      Un plan es una carpeta con archivos de texto. Solo el primero es indispensable, y los dos \
      primeros se llaman así, sin acentos.
      """),
    .table(
      Table(
        [.key("Archivo o carpeta"), .words("Qué hay en él", weight: 3)],
        [
          [RichText(PlanFolder.planFile), "Lo que se prometió: ejes, líneas, sesiones, eventos …"],
          [RichText(PlanFolder.logFile), "Lo que ocurrió: asientos con fecha, uno tras otro."],
          ["textos/", "La narrativa, en archivos .md: snt ayuda textos"],
          ["imagenes/", "Las imágenes que la narrativa o los eventos usan."],
          ["evidencias/", "Minutas, oficios y otros archivos que prueban lo hecho."],
          ["cortes/", "Lo que dijeron los informes entregados: snt ayuda cortes"],
          ["versiones/", "El plan como se aprobó cada vez, y quién lo aprobó."],
        ], isDense: true)),
    .paragraph(
      """
      El plan promete, la bitácora cuenta y el informe compara. En ningún archivo se escribe qué va \
      tarde ni en qué porcentaje va el conjunto: eso se calcula a una fecha de corte, y cualquiera \
      puede volver a calcularlo. Los archivos son de la comisión: se escriben en cualquier editor, o \
      con las órdenes del programa, que solo agregan o cambian lo que se les pide.
      """),
  ]

  private static let firstLines: [Block] =
    Block.part(
      "Lo indispensable",
      .paragraph("Con tres renglones ya es un plan. Lo demás se agrega conforme hace falta."),
      .preformatted(String(ManualExample.head.dropLast())),
      .paragraph(
        """
        El periodo es un año («2026») o un lapso con su principio y su fin («noviembre de 2025 a \
        noviembre de 2026»). De él toman su año los meses que no lo llevan.
        """))

  private static let keys: [Block] =
    Block.part(
      "Las claves de plan.yaml",
      .paragraph(
        """
        Van sin sangría, en cualquier orden. Los acentos y las mayúsculas se perdonan; una letra de \
        más o de menos, no: el programa dice cuál se quiso escribir.
        """),
      FieldTable.block(FormatDescription.plan.fields.filter { !roleNames.contains($0.name) })
    ) + [
      .paragraph(
        """
        También van aquí el árbol del plan («ejes», «objetivos», «líneas» …) y, si valen para todo \
        el plan, los responsables. Cada grupo tiene su página:
        """),
      .facts([
        LabelledValue("snt ayuda líneas", "el árbol, los responsables, la alineación"),
        LabelledValue("snt ayuda comisión", "comisión, áreas, siglas, marco normativo, firmas"),
        LabelledValue("snt ayuda sesiones", "sesiones, temas, votaciones, acuerdos"),
        LabelledValue("snt ayuda eventos", "eventos y lo que se cuenta de ellos"),
        LabelledValue("snt ayuda alianzas", "alianzas, convenios y grupos"),
        LabelledValue("snt ayuda indicadores", "indicadores, mediciones y cifras"),
        LabelledValue("snt ayuda cumplimiento", "la matriz de instituciones y actividades"),
        LabelledValue("snt ayuda reglas", "plazos, quórum y días inhábiles"),
        LabelledValue("snt ayuda textos", "la narrativa, imágenes y evidencias"),
      ]),
    ]

  private static let references: [Block] =
    Block.part(
      "Claves que nombran otra parte",
      .paragraph(
        """
        Donde una tabla dice «clave» va la de otra parte del plan: la de una línea (1.1.2), un área \
        (DGA), un integrante, un evento. Si no existe, el programa dice cuál se parece. Por eso las \
        claves no cambian durante el periodo, aunque cambien los nombres; pueden tener huecos (1.3 \
        sin 1.2) y no se repiten en todo el árbol.
        """),
      .paragraph(
        "En plan.yaml y en la bitácora, «snt validar» revisa todo esto y dice cómo corregirlo."))

  /// The keys of the roles, which have a table of their own.
  static let roleNames = Set(FormatDescription.roles.map(\.name))
}
