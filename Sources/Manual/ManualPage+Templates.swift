import DocumentModel
import Documents
import SpanishText

extension ManualPage {
  /// How templates are written, and every name that they may use.
  static let templates = ManualPage(
    "plantillas", "Cómo se cambia un documento, y los nombres que puede usar.",
    title: "Las plantillas de los documentos"
  ) {
    use + marks + front + writing + Vocabulary.groups.flatMap(names)
  }

  private static let use: [Block] = [
    .paragraph(
      """
      Una plantilla dice qué partes lleva un documento, en qué orden y con qué títulos. Es un texto \
      en Markdown con nombres entre llaves; el programa pone en lugar de cada nombre lo que sale del \
      plan y de la bitácora.
      """),
    .paragraph(
      """
      «snt plantillas» las enumera y «snt plantillas copiar» las pone en la carpeta «templates» junto \
      al plan; desde entonces se usan esas, y se cambian con cualquier editor de textos. Un archivo \
      .md con otro nombre en esa carpeta es una plantilla más, que se pide por su nombre o por su \
      ruta: snt informe avance --plantilla oficio
      """),
  ]

  private static let marks: [Block] =
    Block.part(
      "Qué se escribe entre llaves",
      .table(
        Table(
          [Column("Se escribe"), .words("Qué hace", weight: 2)],
          [
            ["{{corte}}", "Imprime el dato con ese nombre."],
            [
              "{{#eventos}} … {{/eventos}}",
              """
              Imprime lo de en medio solo si hay algo con ese nombre; si es una lista, una vez por \
              cada elemento, con sus propios nombres.
              """,
            ],
            ["{{^eventos}} … {{/eventos}}", "Imprime lo de en medio solo si no lo hay."],
            [
              "{{> oficio}}",
              "Incluye ahí la plantilla oficio.md, sin los datos que van antes de su texto.",
            ],
            ["{{! recado }}", "Un comentario: no se imprime."],
          ], isDense: true)),
      .paragraph(
        """
        Los acentos y las mayúsculas de los nombres no importan. Uno que no existe es un error que \
        dice dónde está, y el documento no se escribe.
        """),
      .paragraph(
        """
        Los datos del plan y del corte, y los de cada elemento de una lista, caben entre palabras. \
        Lo demás son párrafos, tablas o gráficas y va solo en su renglón, sin negritas ni sangría. \
        Así, un título sale nada más cuando hay algo debajo:
        """), .preformatted(ManualExample.section.text))

  private static let front: [Block] =
    Block.part(
      "Lo que va antes del texto",
      .paragraph(
        """
        Entre dos renglones con tres guiones, al principio de la plantilla o después de sus \
        comentarios:
        """),
      table("Clave", Vocabulary.front))

  private static let writing: [Block] = Block.example("Un ejemplo completo:", .template)

  // MARK: The names

  private static func names(
    of group: (title: String, names: [TemplateName<TemplateSubject>])
  ) -> [Block] {
    [
      .heading(1, RichText(group.title)),
      table("Nombre", group.names.map { ($0.name, $0.meaning) }),
    ]
      + group.names.filter { !$0.names.isEmpty }.flatMap { list in
        [.heading(2, RichText("Los datos de \(list.name)")), table("Nombre", list.names)]
      }
  }

  private static func table(_ title: RichText, _ rows: [(name: String, meaning: String)]) -> Block {
    .table(
      Table(
        [.key(title), .words("Qué es", weight: 3, minimum: 20)],
        rows.map { [RichText($0.name), RichText(Spanish.sentence($0.meaning))] }, isDense: true))
  }
}
