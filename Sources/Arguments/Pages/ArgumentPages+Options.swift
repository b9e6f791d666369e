import Diagnostics

/// Options: what begins with hyphens.
extension ArgumentPages {
  static let options = [
    DiagnosticPage(
      "opción-desconocida", "la orden no tiene esa opción",
      checks: """
        Lo que empieza con dos guiones es una opción, y cada orden tiene las suyas; se ven al \
        escribir la orden con «--ayuda». Un texto que de verdad empieza con guion va después de «--».
        """,
      reason: """
        Una opción que no se entiende no se pasa por alto: el resultado no sería el que se pidió.
        """,
      in: .commandLine,
      example: """
        snt fecha mayo --perido 2025
        """,
      instead: """
        snt fecha mayo --periodo 2025
        """),
    DiagnosticPage(
      "opción-fuera-de-lugar", "una opción está antes de la orden y no se sabe de cuál es",
      checks: """
        Las opciones pueden ir antes o después de la orden. Cuando una misma opción significa cosas \
        distintas en dos órdenes, va después.
        """,
      reason: """
        Unas veces le sigue un valor y otras no: antes de la orden no se sabe si la palabra \
        siguiente es ese valor.
        """,
      in: .commandLine,
      example: """
        snt --salida informe.md informe cierre
        """,
      instead: """
        snt informe cierre --salida informe.md
        """),
    DiagnosticPage(
      "opción-repetida", "la misma opción aparece dos veces",
      checks: """
        Una opción con valor se escribe una sola vez, salvo las que en la ayuda dicen «Se puede \
        repetir».
        """,
      reason: """
        No se sabe cuál de los dos valores vale. Para dos archivos, la orden se da dos veces.
        """,
      in: .commandLine,
      example: """
        snt informe cierre -o informe.md -o informe.txt
        """,
      instead: """
        snt informe cierre -o informe.md
        """),
    DiagnosticPage(
      "falta-opción", "falta una opción que la orden necesita",
      checks: """
        Las opciones que en la ayuda dicen «Es obligatoria» se escriben siempre, con su valor.
        """,
      reason: """
        De ese valor depende todo el resultado y ningún otro sirve para todos los casos; por eso el \
        programa no elige uno.
        """,
      in: .commandLine,
      example: """
        snt informe seguimiento
        """,
      instead: """
        snt informe seguimiento --corte 2025-06-30
        """),
  ]
}
