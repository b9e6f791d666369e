import Diagnostics

/// What keeps a command from writing in a plan's folder (`WritingMessages`).
extension PlanPages {
  static let writing = [
    DiagnosticPage(
      "archivo-cambiado", "un archivo cambió mientras se escribía en él",
      checks: """
        Antes de escribir se mira si el archivo sigue como se leyó. Si otro programa lo cambió \
        entretanto, se lee de nuevo; si sigue cambiando, o lo que se iba a cambiar ya no está, no se \
        escribe nada.
        """,
      reason: """
        Escribir encima borraría lo que alguien acaba de guardar.
        """,
      in: .commandLine,
      example: """
        snt validar mi-plan  # al anotar, mientras un editor guarda
        """,
      instead: """
        snt validar mi-plan  # al anotar, con el editor cerrado
        """),
    DiagnosticPage(
      "bitácora-sin-lugar", "al final de la bitácora no cabe otro asiento",
      checks: """
        Los asientos nuevos se agregan al final de bitacora.yaml, sin tocar lo anterior. Para eso, \
        «entradas:» tiene que ser la última clave del archivo y llevar un guion por asiento.
        """,
      reason: """
        La bitácora es un libro: si para anotar algo hubiera que reescribirla, un descuido podría \
        cambiar lo que ya estaba asentado.
        """,
      in: .commandLine,
      example: """
        snt validar mi-plan  # y al anotar, con «entradas: []»
        """,
      instead: """
        snt validar mi-plan  # y al anotar, con «entradas:» y nada más
        """),
    DiagnosticPage(
      "plan-en-uso", "otro proceso está escribiendo en el plan",
      checks: """
        Mientras una orden escribe, las demás esperan unos segundos. Si no termina, se dice qué \
        proceso es, en qué equipo y desde cuándo. Leer se puede siempre.
        """,
      reason: """
        Dos que escriben a la vez pueden borrarse uno a otro lo que anotan.
        """,
      in: .commandLine,
      example: """
        snt validar mi-plan  # al anotar, mientras otra persona anota
        """,
      instead: """
        snt validar mi-plan  # al anotar, cuando ya terminó
        """),
  ]
}
