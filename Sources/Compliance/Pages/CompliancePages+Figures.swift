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
  ]
}
