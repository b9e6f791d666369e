import Diagnostics

/// What the names in tags stand for.
extension MustachePages {
  static let names = [
    DiagnosticPage(
      "bloque-entre-palabras", "una etiqueta que imprime párrafos o tablas está entre palabras",
      checks: """
        Las etiquetas que imprimen bloques (una tabla, una lista, una gráfica) van solas en su \
        renglón; a su lado solo puede haber otras etiquetas, o la marca de una lista o de una cita.
        """,
      reason: """
        Una tabla no cabe a media oración ni dentro de un título: se perdería.
        """,
      in: .template,
      example: """
        # {{título}}: {{tabla}}
        """,
      instead: """
        # {{título}}

        {{tabla}}
        """),
    DiagnosticPage(
      "bloque-con-sangría", "una etiqueta que imprime párrafos o tablas tiene demasiada sangría",
      checks: """
        Un renglón con cuatro espacios o más al principio, después de un renglón vacío, es código en \
        Markdown. Las etiquetas que imprimen bloques empiezan más cerca del margen; dentro de una \
        lista, donde empieza el texto de su elemento.
        """,
      reason: """
        En un bloque de código solo hay letras: la tabla se perdería.
        """,
      in: .template,
      example: """
        # {{título}}

            {{tabla}}
        """,
      instead: """
        # {{título}}

        {{tabla}}
        """),
    DiagnosticPage(
      "dato-desconocido", "una etiqueta nombra un dato que no existe en ese lugar",
      checks: """
        Una plantilla usa los datos que se explican en el manual. Los datos de los elementos de una \
        lista solo existen dentro de su sección. Los acentos y las mayúsculas no importan.
        """,
      reason: """
        Un nombre que no existe no imprime nada: el informe saldría con un hueco donde debía ir el \
        dato, y sin aviso.
        """,
      in: .template,
      example: """
        # {{titulos}}

        {{nombre}}
        """,
      instead: """
        # {{título}}

        {{#líneas}}
        {{nombre}}
        {{/líneas}}
        """),
    DiagnosticPage(
      "dato-sin-texto", "una etiqueta imprime una lista o una condición",
      checks: """
        Las listas, los grupos de datos y las condiciones se usan como secciones: se abren con «#» y \
        se cierran con «/». Solo los textos y los bloques se imprimen con una etiqueta sola.
        """,
      reason: """
        Una lista sola no imprime nada: el informe saldría sin ella y sin aviso.
        """,
      in: .template,
      example: """
        Actividades: {{líneas}}
        """,
      instead: """
        Actividades:
        {{#líneas}}
        - {{nombre}}
        {{/líneas}}
        """),
    DiagnosticPage(
      "plantilla-desconocida", "se incluye una plantilla que no existe",
      checks: """
        La etiqueta con «>» incluye otra plantilla por su nombre, sin la terminación del archivo.
        """,
      reason: """
        Lo que debía venir de esa plantilla faltaría en el informe, sin aviso.
        """,
      in: .template,
      example: """
        # {{título}}
        {{> portadas}}
        """,
      instead: """
        # {{título}}
        {{> portada}}
        """),
    DiagnosticPage(
      "plantilla-sin-fin", "una plantilla se incluye a sí misma sin fin",
      checks: """
        Una plantilla no se incluye a sí misma, ni incluye a otra que la incluya a ella, salvo dentro \
        de una sección cuyos elementos se terminan.
        """,
      reason: """
        Cada vez que se imprime, vuelve a empezar: el informe no terminaría nunca.
        """,
      in: .template,
      example: """
        # {{título}}
        {{> sí-misma}}
        """,
      instead: """
        # {{título}}
        {{> portada}}
        """),
  ]
}
