import Diagnostics

/// What `snt formatear` and `snt git` refuse.
extension CommandPages {
  static let formatting = [
    DiagnosticPage(
      "archivo-de-otro-tipo", "a ese archivo no se le da forma",
      checks: """
        Se ponen en orden los archivos que terminan en .yaml o .yml: plan.yaml, bitacora.yaml y los \
        que se nombren.
        """,
      reason: """
        Un texto, una imagen o un documento no se escriben renglón por renglón con claves: tratados \
        como si lo fueran se echarían a perder.
        """,
      in: .commandLine,
      example: """
        snt formatear textos/presentacion.md
        """,
      instead: """
        snt formatear plan.yaml
        """),
    DiagnosticPage(
      "copia-sellada", "lo que está sellado no se vuelve a escribir",
      checks: """
        Las carpetas «versiones» y «cortes» de un plan guardan copias selladas: el plan como se \
        aprobó, y las cifras como se entregaron. Ninguna orden cambia lo que hay en ellas.
        """,
      reason: """
        Una copia sirve de prueba mientras sea la misma, espacio por espacio.
        """,
      in: .commandLine,
      example: """
        snt formatear plans/cpgat-2017/versiones
        """,
      instead: """
        snt formatear plans/cpgat-2017
        """),
    DiagnosticPage(
      "sin-repositorio", "el plan no está en un repositorio de git",
      checks: """
        Un repositorio es una carpeta en la que git guarda la historia de sus archivos; tiene dentro \
        una carpeta «.git». Se busca desde la del plan hacia arriba.
        """,
      reason: """
        La revisión antes de cada commit se guarda en el repositorio: sin él no hay dónde ponerla.
        """,
      in: .commandLine,
      example: """
        snt git instalar  # en una carpeta que git no conoce
        """,
      instead: """
        snt git instalar  # después de «git init»
        """),
  ]
}
