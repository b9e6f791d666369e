import Diagnostics

extension CommandPages {
  /// The pages of `snt diferencias`.
  static let differences = [
    DiagnosticPage(
      "revisión-desconocida", "no hay una versión, un archivo ni una revisión con ese nombre",
      checks: """
        Lo que se compara se nombra como versión (v1, v2), como archivo plan.yaml o carpeta, o como \
        revisión de git (HEAD~1, una etiqueta). Se busca en ese orden, y el mensaje dice qué se \
        intentó.
        """,
      reason: """
        Comparar con otra cosa daría cambios que nadie hizo.
        """,
      in: .commandLine,
      example: """
        snt diferencias v9 --plan plans/cpgat-2017
        """,
      instead: """
        snt diferencias v1 --plan plans/cpgat-2017
        """),
    DiagnosticPage(
      "sin-comparación", "el plan no tiene otra versión con qué compararse",
      checks: """
        Sin argumentos se compara la última versión aprobada con plan.yaml y, si no hay versiones, lo \
        último que guardó git. Un plan sin versiones y sin git se compara con el archivo o la carpeta \
        que se diga.
        """,
      reason: """
        Hacen falta dos estados del plan para decir qué cambió.
        """,
      in: .commandLine,
      example: """
        snt diferencias
        """,
      instead: """
        snt diferencias plan-anterior.yaml
        """),
  ]
}
