import Diagnostics

extension CommandPages {
  /// What is found before something is written that comes after a session.
  static let minutes = [
    DiagnosticPage(
      "acta-incompleta", "el acta deja líneas por llenar a mano",
      checks: """
        El acta dice lo que la bitácora cuenta de la sesión. Lo que no se anotó y un acta no puede \
        callar (la hora, quién presidió, el resultado de un punto) queda como una línea en blanco; \
        el aviso enumera cada una con la orden que la llena.
        """,
      reason: """
        Un dato inventado en un acta vale menos que una línea en blanco. El acta se escribe de todos \
        modos, para que se complete a mano o se repita la orden.
        """,
      in: .commandLine,
      example: """
        snt sesión acta "ordinaria 2" -o acta.docx
        """,
      instead: """
        snt sesión registrar "ordinaria 2" --inicio 11:05 --fin 12:40 --presidió NLE
        """),
    DiagnosticPage(
      "expediente-distinto", "la carpeta ya tiene un expediente que dice otra cosa",
      checks: """
        Un expediente se reemplaza entero, y solo si alguien lo confirma: en la terminal se pregunta; \
        donde nadie puede contestar, hace falta «--sí». Si la carpeta tiene otras cosas, no se toca.
        """,
      reason: """
        Los documentos de un expediente se corrigen a veces a mano después de escritos.
        """,
      in: .commandLine,
      example: """
        snt sesión expediente "ordinaria 2" -o expediente
        """,
      instead: """
        snt sesión expediente "ordinaria 2" -o expediente --sí
        """),
    DiagnosticPage(
      "sesión-sin-celebrar", "se pide el acta de una sesión que no consta que se celebró",
      checks: """
        Hay acta, minuta y expediente de lo que se celebró. La bitácora lo dice con un asiento de la \
        sesión; que se haya programado o convocado no basta.
        """,
      reason: """
        Un acta de lo que no ocurrió sería falsa. Si la sesión ya fue, basta con anotarla.
        """,
      in: .commandLine,
      example: """
        snt sesión acta "ordinaria 3"
        """,
      instead: """
        snt sesión registrar "ordinaria 3" --fecha 2025-09-09 --inicio 11:05
        """),
  ]
}
