import Diagnostics

/// What `snt formatear` refuses.
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
        """)
  ]
}
