import Diagnostics

/// How a tag is written.
extension MustachePages {
  static let tags = [
    DiagnosticPage(
      "etiqueta-sin-cerrar", "una etiqueta se abre y no se cierra",
      checks: """
        Una etiqueta empieza con dos llaves y termina con otras dos en el mismo renglón. La que \
        empieza con tres llaves termina con tres.
        """,
      reason: """
        Sin las llaves que cierran no se sabe dónde termina el nombre del dato: el informe \
        mostraría las llaves en lugar del dato.
        """,
      in: .template,
      example: """
        # {{título}

        Corte: {{corte}
        """,
      instead: """
        # {{título}}

        Corte: {{corte}}
        """),
    DiagnosticPage(
      "etiqueta-sin-nombre", "a una etiqueta le falta el nombre",
      checks: """
        Entre las llaves va el nombre de un dato. Después de los signos de sección («#», «^» y «/») \
        y del que incluye otra plantilla («>») también va un nombre.
        """,
      reason: """
        Sin nombre no hay nada que imprimir, y en el informe quedaría un hueco que nadie nota.
        """,
      in: .template,
      example: """
        {{#líneas}}
        - {{nombre}}
        {{/}}
        {{/líneas}}
        """,
      instead: """
        {{#líneas}}
        - {{nombre}}
        {{/líneas}}
        """),
    DiagnosticPage(
      "delimitadores-no-válidos", "no se entiende con qué signos se abren y cierran etiquetas",
      checks: """
        Una etiqueta que empieza con un signo de igual cambia las llaves por otros signos: lleva el \
        que abre, un espacio, el que cierra y otro signo de igual. Ninguno de los dos contiene \
        espacios ni signos de igual. Casi nunca hace falta.
        """,
      reason: """
        De esos signos depende qué se lee como etiqueta en el resto de la plantilla.
        """,
      in: .template,
      example: """
        {{=<%%>=}}
        # {{título}}
        """,
      instead: """
        {{=<% %>=}}
        # <%título%>
        """),
    DiagnosticPage(
      "comentario-partido", "un comentario contiene etiquetas y termina en la primera",
      checks: """
        Un comentario empieza con llaves y «!», y termina con las primeras llaves que cierran, aunque \
        sean las de una etiqueta escrita dentro de él. Dentro de un comentario, los nombres van sin \
        llaves.
        """,
      reason: """
        Lo que sigue a esas llaves ya no es comentario: se imprime en el informe.
        """,
      in: .template,
      example: """
        {{! aquí iba {{título}}, con el corte }}
        """,
      instead: """
        {{! aquí iba título, con el corte }}
        """),
  ]
}
