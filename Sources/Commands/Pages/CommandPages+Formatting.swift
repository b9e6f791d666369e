import Diagnostics

/// What `snt formatear` and `snt git` refuse.
extension CommandPages {
  static let formatting = [
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
