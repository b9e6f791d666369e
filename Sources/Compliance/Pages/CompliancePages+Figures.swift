import Diagnostics

/// Published figures.
extension CompliancePages {
  static let figures = [
    DiagnosticPage(
      "cifra-contradictoria", "lo publicado se contradice a sí mismo",
      checks: """
        La misma cifra publicada en varios lugares es igual en todos, hasta donde alcanzan sus \
        decimales, y los grupos no suman más que el total. Una «nota» explica la diferencia y \
        calla el aviso.
        """,
      reason: """
        Quien lea el informe encontrará las dos cifras.
        """,
      in: .anyFile,
      example: """
        ámbito,eje,estadística,detalle,valor,nota
        Marina,1,promedio,,88.61,
        Marina,1,promedio,,89.61,
        """,
      instead: """
        ámbito,eje,estadística,detalle,valor,nota
        Marina,1,promedio,,88.61,
        Marina,1,promedio,,88.6,
        """),
    DiagnosticPage(
      "cifra-distinta", "lo publicado no es lo que da la matriz",
      checks: """
        Cada cifra publicada se compara con la que da la matriz, con los decimales con que se \
        publicó. Una «nota» explica la diferencia y calla el aviso.
        """,
      reason: """
        O la matriz no es la del informe, o el informe trae una errata: en los dos casos hay que \
        decirlo.
        """,
      in: .anyFile,
      example: """
        clave,ámbito,eje,estadística,detalle,valor,nota
        F01,Total,1,promedio,,51.00,
        """,
      instead: """
        clave,ámbito,eje,estadística,detalle,valor,nota
        F01,Total,1,promedio,,51.00,La errata está en el informe
        """),
    DiagnosticPage(
      "cifra-no-entendida", "una cifra publicada no se entiende",
      checks: """
        Cada cifra dice de quién es (grupo, sector o Total), de qué eje, qué cuenta (una \
        estadística de la lista), con qué detalle, y el valor como se publicó.
        """,
      reason: """
        Lo que no se entiende no se puede comparar con lo calculado.
        """,
      in: .anyFile,
      example: """
        ámbito,eje,estadística,detalle,valor,nota
        Marina,1,promedio,,88.61,
        Marina,1,promedios,,89.61,
        """,
      instead: """
        ámbito,eje,estadística,detalle,valor,nota
        Marina,1,promedio,,88.61,
        """),
    DiagnosticPage(
      "cifra-repetida", "dos cifras publicadas llevan la misma clave",
      checks: """
        Cada clave de la tabla de cifras publicadas es de una sola cifra.
        """,
      reason: """
        Lo que se diga de esa cifra no se sabría de cuál de las dos es.
        """,
      in: .anyFile,
      example: """
        clave,ámbito,eje,estadística,valor
        F01,Total,1,promedio,50.00
        F01,Total,2,promedio,100.00
        """,
      instead: """
        clave,ámbito,eje,estadística,valor
        F01,Total,1,promedio,50.00
        F02,Total,2,promedio,100.00
        """),
  ]
}
