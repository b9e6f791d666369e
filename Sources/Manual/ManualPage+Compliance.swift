import DocumentModel
import PlanFiles

extension ManualPage {
  /// The matrix of institutions and activities.
  static let compliance = ManualPage(
    "cumplimiento", "La matriz de instituciones y actividades, y sus tablas.",
    title: "El cumplimiento de muchas instituciones"
  ) {
    Block.example(
      """
      Un plan puede dar seguimiento a una matriz: qué instituciones cumplen cada actividad. Los ejes \
      y las actividades van en el árbol; la matriz, en tablas CSV, como se guardan de Excel:
      """, .compliance)
      + FieldTable.section(FormatDescription.compliance) + tables + counting + spreadsheets
      + nextYear + documents
  }

  private static let tables: [Block] =
    Block.part(
      "Las tablas",
      .paragraph(
        """
        El orden de las columnas no importa, y se separan con coma, punto y coma o tabulador. Nada \
        se salta: lo que no se entiende se dice con su fila, su columna y su contenido.
        """),
      .facts([
        LabelledValue(
          "instituciones", "clave, siglas, nombre, sector, grupo; «nombrada» si la fuente la nombra"
        ),
        LabelledValue(
          "matriz",
          """
          una fila por institución y una columna por actividad («E1-01», «E1-01 fecha», «E1-01 \
          evidencia», «E1-01 observación»); o una fila por celda: clave, actividad, valor, fecha, \
          evidencia, observación, supuesto
          """),
        LabelledValue(
          "publicado", "clave, renglón, ámbito, eje, estadística, detalle, valor, nota"),
        LabelledValue(
          "valores", "sí, no, n.a.; 1, 0; ✓, ✗; cumple, no cumple, no aplica"),
      ]))

  private static let counting: [Block] =
    Block.part(
      "Cómo se cuenta",
      .bullets([
        "De cada institución, lo que cumple entre lo que le aplica; lo que no aplica no cuenta.",
        "De un sector, de un grupo y del total, la media de sus instituciones, sin redondear.",
        "De varios ejes, la media de los ejes, o la de las instituciones, según «conjunto».",
        "Se redondea a dos decimales, solo al imprimir; una mitad, hacia arriba.",
        "Lo que no cae en ningún rango se cuenta aparte, y nunca se pierde.",
      ]))

  private static let spreadsheets: [Block] =
    Block.part(
      "Tablas para Excel",
      .paragraph(
        """
        Con «-o» y un nombre que termina en .csv se escribe una tabla: UTF-8 con su marca, comas, y \
        los números con punto decimal y sin separador de miles. Estas órdenes escriben varios \
        archivos de una vez: «-o tabla.csv -o pagina.html».
        """),
      .facts([
        LabelledValue(
          "snt cumplimiento",
          """
          una fila por institución: por eje, cuántas cumple, cuántas le aplican, porcentaje y rango; \
          el conjunto y su posición en el sector
          """),
        LabelledValue(
          "snt cumplimiento oportunidades", "una fila por institución y actividad que le falta"),
        LabelledValue("snt cumplimiento comparar", "una fila por eje y grupo"),
      ]),
      .bullets([
        "«reconstruida» va en cada fila si la matriz lo es; y cuántas celdas se suponen.",
        "Lo que no aplica va con esas palabras, para que ningún promedio de Excel lo cuente como 0.",
        """
        Un texto que empieza con «=», «+», «-» o «@» lleva un apóstrofo: Excel lo tomaría por una \
        fórmula, y lo escribió alguien más.
        """,
      ]))

  private static let nextYear: [Block] =
    Block.part(
      "El año que sigue",
      .paragraph(
        """
        «snt nuevo CARPETA --continuar PLAN» conserva los ejes, las actividades, los rangos y la \
        tabla de instituciones, escribe la matriz con una fila por institución y sus celdas vacías, \
        y apunta «anterior» a la carpeta de este año. Lo que es solo de este año se queda en él: su \
        matriz, lo publicado, el plazo y si se reconstruyó.
        """))

  private static let documents: [Block] =
    Block.part(
      "Los documentos",
      .bullets([
        "«snt cumplimiento» da el resumen; «comparar», un año contra otro; «ficha», lo de una.",
        "«snt informe seguimiento» lo escribe todo, sector por sector.",
        "En .html, las tablas se ordenan con los botones de sus columnas, también con el teclado.",
        "De una matriz nacional, el informe acorta las listas y dice cuánto queda fuera.",
      ]))
}
