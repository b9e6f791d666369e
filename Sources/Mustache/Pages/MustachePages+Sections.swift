import Diagnostics

/// How sections open and close.
extension MustachePages {
  static let sections = [
    DiagnosticPage(
      "sección-sin-cerrar", "una sección se abre y no se cierra",
      checks: """
        Una sección se abre con «#» o «^» y se cierra con «/» y el mismo nombre. Si está dentro de \
        otra, se cierra antes que ella.
        """,
      reason: """
        Lo que está dentro de una sección se imprime una vez por cada elemento, o solo cuando se \
        cumple algo. Sin el cierre, el resto del informe se repetiría o desaparecería.
        """,
      in: .template,
      example: """
        {{#líneas}}
        - {{nombre}}

        ## Firmas
        """,
      instead: """
        {{#líneas}}
        - {{nombre}}
        {{/líneas}}

        ## Firmas
        """),
    DiagnosticPage(
      "cierre-sin-sección", "se cierra una sección que no está abierta",
      checks: """
        Cada etiqueta con «/» cierra una sección que se abrió antes, con «#» o «^», y que sigue \
        abierta.
        """,
      reason: """
        Un cierre suelto suele indicar que se borró o se movió la etiqueta que abría la sección: lo \
        que debía imprimirse por cada elemento se imprimiría una sola vez.
        """,
      in: .template,
      example: """
        - {{título}}
        {{/líneas}}
        """,
      instead: """
        {{#líneas}}
        - {{nombre}}
        {{/líneas}}
        """),
    DiagnosticPage(
      "cierre-de-otra-sección", "una sección se cierra con otro nombre",
      checks: """
        El nombre con el que se cierra una sección es el mismo con el que se abrió. Se cierra primero \
        la sección que se abrió al último.
        """,
      reason: """
        Si los nombres no coinciden, no se sabe hasta dónde llega cada sección ni qué se imprime por \
        cada elemento.
        """,
      in: .template,
      example: """
        {{#líneas}}
        - {{nombre}}
        {{/actividades}}
        """,
      instead: """
        {{#líneas}}
        - {{nombre}}
        {{/líneas}}
        """),
    DiagnosticPage(
      "demasiadas-secciones", "hay demasiadas secciones, unas dentro de otras",
      checks: """
        Una plantilla tiene a lo más 64 secciones abiertas al mismo tiempo.
        """,
      reason: """
        Un informe usa menos de diez. Más de 64 es señal de que falta cerrar algunas, o de que el \
        archivo no es una plantilla.
        """,
      in: .template,
      example: """
        {{#líneas}}{{#líneas}}{{#líneas}}{{#líneas}}…
        - {{nombre}}
        """,
      instead: """
        {{#líneas}}
        - {{nombre}}
        {{/líneas}}
        """),
  ]
}
