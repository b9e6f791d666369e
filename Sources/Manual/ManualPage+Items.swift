import DocumentModel
import PlanFiles
import PlanModel
import SpanishText

extension ManualPage {
  /// The tree of the plan: levels, items, who answers for them.
  static let items = ManualPage(
    "líneas", "El árbol del plan: ejes, líneas, incisos y quién responde.",
    title: "El árbol del plan"
  ) {
    opening + levels + keys + responsibilities
      + Block.seeAlso(
        ("fechas", "Todo lo que se puede escribir en «temporalidad»."),
        ("avance", "Cómo se juzga cada línea a una fecha de corte."))
  }

  private static let opening: [Block] =
    Block.example(
      """
      Cada nivel es una clave en plural, y debajo va cada una de sus partes con su número y sus \
      datos, dos espacios más adentro. En plan.yaml:
      """, .tree) + [
      .paragraph(
        """
        El programa llama «partida» a cualquier parte del árbol, y «línea» a la que no tiene otras \
        debajo: es la que se juzga. Los niveles pueden faltar, como en el eje 2, que no tiene \
        estrategias. Si de una partida solo se escribe el nombre, basta un renglón, como en 2.2.
        """)
    ]

  private static let levels: [Block] =
    Block.part(
      "Los niveles",
      .paragraph("Se usa la palabra que usa el plan, en cualquier nivel:"),
      .table(
        Table(
          [.key("Clave"), Column("Cada parte es"), .words("También se admite")],
          zip(KnownLevel.allCases, FormatDescription.levels).map { level, field in
            [
              RichText(field.name), RichText(level.singular),
              RichText(Spanish.or(field.synonyms.map { Spanish.quoted($0) })),
            ]
          }, isDense: true
        ).withoutEmptyColumns)
    )
    + Block.example(
      "Si el plan usa otra palabra, se declara en plural bajo «niveles» y se usa como las demás:",
      .otherLevel)
    + [
      .paragraph(
        """
        Lo que se imprime como número es la clave, si empieza con una cifra. Con «numeral» se \
        imprime otro (I, Primera) y con «numeral: ninguno», ninguno.
        """)
    ]

  private static let keys: [Block] =
    Block.part(
      "Las claves de una partida",
      FieldTable.block(FormatDescription.item.fields.filter { !roleNames.contains($0.name) }),
      .paragraph(
        """
        Además, las claves de los niveles que van debajo. Para qué sirven el peso y la medida está en \
        «snt ayuda avance». Una partida con fecha propia y líneas se \
        juzga por sus líneas. De un inciso se habla con la clave de su línea y su letra: 1.1.2.a.
        """)) + FieldTable.section(FormatDescription.alignment)

  private static let responsibilities: [Block] =
    Block.part(
      "Quién responde",
      .table(
        Table(
          [.key("Clave"), Column("Si son varios"), .words("Quién es")],
          zip(ResponsibilityRole.allCases, FormatDescription.roles).map { role, field in
            [RichText(field.name), RichText(role.plural), RichText(field.summary)]
          }, isDense: true)),
      .paragraph(
        """
        Cada una lleva la clave de un área (snt ayuda comisión), o una lista de claves. Puede ir en \
        todo el plan, en un eje o en una línea, y la heredan las partidas de abajo que no digan otra \
        cosa. Cuando la responsabilidad termina antes, se dice hasta cuándo, o «no consta» si no se sabe:
        """),
      .preformatted(ManualExample.responsibilities.text))
    + FieldTable.section(FormatDescription.holder)
}
