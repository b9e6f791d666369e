import Diagnostics

/// The pages of what can be wrong in a template beyond its tags.
package enum TemplatePages {
  /// The pages.
  package static let all = [
    DiagnosticPage(
      "bloque-perdido", "una etiqueta imprime párrafos o tablas donde no caben",
      checks: """
        Al llenar la plantilla se revisa que cada etiqueta con párrafos, tablas o gráficas haya \
        quedado fuera de tablas, de títulos, de negritas y de bloques de código.
        """,
      reason: """
        Ahí solo caben palabras: lo que imprime la etiqueta se perdería sin aviso.
        """,
      in: .template,
      example: """
        | Parte | Cómo va |
        |---|---|
        | Líneas | véase |
        {{avance por línea}}
        """,
      instead: """
        | Parte | Cómo va |
        |---|---|
        | Líneas | véase |

        {{avance por línea}}
        """),
    DiagnosticPage(
      "carácter-privado", "la plantilla tiene un carácter de uso privado",
      checks: """
        Los caracteres de uso privado del plano 15 de Unicode no significan nada en ningún idioma. \
        El programa los usa por dentro para marcar dónde va cada cosa, y por eso una plantilla no \
        puede traerlos.
        """,
      reason: """
        En su lugar se imprimiría una parte del documento que nadie pidió ahí.
        """,
      in: .template,
      example: """
        # Informe\u{F0000}
        """,
      instead: """
        # Informe
        """),
    DiagnosticPage(
      "datos-sin-cerrar", "los datos del principio de una plantilla no tienen fin",
      checks: """
        Una plantilla que comienza con un renglón «---» da algunos datos del documento, y otro \
        renglón igual los separa de su texto.
        """,
      reason: """
        Sin el segundo renglón, los datos se imprimirían como texto y el documento saldría sin \
        título.
        """,
      in: .template,
      example: """
        ---
        título: Informe de cierre

        # Lo realizado
        """,
      instead: """
        ---
        título: Informe de cierre
        ---

        # Lo realizado
        """),
    DiagnosticPage(
      "dato-de-plantilla-desconocido", "la plantilla da un dato que no existe",
      checks: """
        Una plantilla puede comenzar con algunos datos del documento entre dos renglones «---»: \
        «título», «subtítulo», «encabezado» y «pie». Se revisa que no haya otros.
        """,
      reason: """
        Un dato mal escrito no se imprimiría, y el documento saldría con otro título o sin pie.
        """,
      in: .template,
      example: """
        ---
        titulo: Informe de cierre
        enacbezado: Informe de cierre
        ---
        """,
      instead: """
        ---
        título: Informe de cierre
        encabezado: Informe de cierre
        ---
        """),
  ]
}
