import Diagnostics
import DocumentModel
import SpanishText
import YAMLSyntax

extension ManualPage {
  /// How the text of the files is written, and the traps of it.
  static let yaml = ManualPage(
    "yaml", "Cómo se escribe el texto: sangría, comillas, listas y trampas.",
    title: "Cómo se escribe el texto"
  ) {
    [
      .paragraph(
        """
        Los archivos están en YAML, una manera de escribir datos como texto que cualquiera puede \
        leer. Basta con cinco reglas; el programa nunca lee algo de otro modo que el escrito: o lo \
        entiende, o dice qué hay que corregir.
        """)
    ] + fiveRules + lists + longTexts + traps + further
  }

  private static let fiveRules: [Block] =
    Block.part(
      "Las cinco reglas",
      .numbered([
        """
        Un dato por renglón: la clave, dos puntos, un espacio y el valor. Sin el espacio no se lee.
        """,
        """
        Lo que pertenece a una clave va debajo de ella, con dos espacios más al principio. A eso se \
        le llama sangría; es siempre de espacios, nunca de tabuladores.
        """,
        "Los renglones de un mismo grupo empiezan en la misma columna.",
        """
        Cada elemento de una lista empieza con un guion y un espacio; sus demás datos van alineados \
        con el primero.
        """,
        """
        Lo que sigue a un «#» con un espacio antes es un comentario: sirve a quien lee el archivo y \
        no llega al informe.
        """,
      ]),
      .preformatted(ManualExample.fiveRules.text))

  private static let lists: [Block] =
    Block.part(
      "Listas cortas",
      .paragraph("Una lista de claves cabe en un renglón, entre corchetes y con comas:"),
      .preformatted(ManualExample.shortList.text),
      .paragraph("Si es de una sola, los corchetes pueden faltar:"),
      .preformatted(ManualExample.listOfOne.text),
      .paragraph(
        """
        Entre corchetes la coma separa, también dentro de un nombre. Un nombre con comas va en su \
        propio renglón, con guion, o se usa su clave. Esto son tres elementos:
        """),
      .preformatted(ManualExample.listCutByCommas.text),
      .paragraph("Y esto, dos:"),
      .preformatted(ManualExample.listWithDashes.text))

  private static let longTexts: [Block] =
    Block.part(
      "Textos largos",
      .paragraph(
        """
        Un texto puede seguir en el renglón de abajo, más adentro que su clave. Con «>» los renglones \
        se juntan en uno, y dentro puede haber dos puntos y comillas; con «|» cada renglón queda \
        aparte.
        """),
      .preformatted(ManualExample.foldedText.text),
      .paragraph("Lo que se cuenta por extenso va mejor en un archivo de textos: snt ayuda textos"))

  // MARK: Traps

  private static let traps: [Block] =
    Block.part(
      "Trampas, y el renglón corregido",
      .paragraph("El programa avisa de todas. Primero, cómo no se escribe; después, cómo sí."))
    + trapNames.compactMap(YAMLPages.page).flatMap(trap)

  /// The findings that people meet first.
  static let trapNames = [
    "dos-puntos-en-valor", "comentario-dudoso", "número-partido", "guion-dudoso",
    "tabulador-en-sangría", "sangría-dispareja", "falta-espacio", "carácter-reservado",
  ]

  private static func trap(_ page: DiagnosticPage) -> [Block] {
    [
      .heading(2, RichText(Spanish.capitalized(page.title))),
      .paragraph(RichText(page.checks)),
      .preformatted(page.example), .paragraph("En su lugar:"), .preformatted(page.instead),
      .paragraph(RichText("Más: snt explicar \(page.id.rawValue)")),
    ]
  }

  private static let further: [Block] =
    Block.part(
      "Lo que no hace falta",
      .paragraph(
        """
        Las claves de las líneas, las fechas, «sí» y «no» se escriben sin comillas: 1.10 no se vuelve \
        1.1. Las comillas, sencillas o dobles, solo hacen falta cuando el texto lleva dos puntos y \
        espacio, un « #», o empieza con un signo. Quien conozca YAML: no se admiten anclas, alias, \
        etiquetas, directivas ni varios documentos en un archivo.
        """),
      .paragraph(
        """
        «snt formatear» deja un archivo escrito de una sola manera sin cambiar lo que dice; ahí sí \
        pone entre comillas los valores que otros programas leerían de otro modo, como 1.10 o 010. \
        Cómo se leyó un archivo se ve con «snt sintaxis plan.yaml».
        """))
}

extension YAMLPages {
  fileprivate static func page(_ id: String) -> DiagnosticPage? {
    all.first { $0.id.rawValue == id }
  }
}
