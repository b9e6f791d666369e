import Diagnostics

/// Texts of several lines, announced by `|` or `>`.
extension YAMLPages {
  static let blocks = [
    DiagnosticPage(
      "bloque-mal-abierto", "después de «|» o «>» hay texto en el mismo renglón",
      checks: """
        «|» o «>» después de los dos puntos anuncian un texto de varios renglones («|» conserva los \
        renglones, «>» los une). El texto empieza en el renglón de abajo, con dos espacios más que \
        su clave.
        """,
      reason: """
        Lo que está en el renglón del signo no se puede tomar como texto, y al acuerdo le faltaría \
        su principio.
        """,
      in: .anyFile,
      example: """
        texto: | Se aprueba el Plan de trabajo
        """,
      instead: """
        texto: |
          Se aprueba el Plan de trabajo
        """),
    DiagnosticPage(
      "bloque-mal-sangrado", "no se distingue dónde empieza un texto de varios renglones",
      checks: """
        Después de «|» o «>», el primer renglón con letras dice cuánta sangría lleva el texto. Los \
        renglones vacíos de antes no llevan más espacios que él, ni tabuladores. En el ejemplo, el \
        segundo renglón parece vacío y tiene seis espacios.
        """,
      reason: """
        Esos espacios no se ven, pero cambian dónde empieza el texto y qué se imprime.
        """,
      in: .anyFile,
      example: "texto: |\n      \n  Se aprueba el Plan de trabajo",
      instead: """
        texto: |
          Se aprueba el Plan de trabajo
        """),
    DiagnosticPage(
      "bloque-sin-final", "el archivo termina en un renglón de puros espacios dentro de un texto",
      checks: """
        Un texto de varios renglones al final del archivo termina con su última palabra o con un \
        salto de renglón, y no con espacios sueltos. En el ejemplo, el último renglón parece vacío y \
        tiene cuatro espacios.
        """,
      reason: """
        Unos programas tomarían esos espacios como parte del texto y otros no; así, el mismo acuerdo \
        no sería igual en todas partes.
        """,
      in: .anyFile,
      example: "texto: |\n  Se aprueba el Plan de trabajo\n    ",
      instead: """
        texto: |
          Se aprueba el Plan de trabajo
        """),
  ]
}
