import Diagnostics

/// What the columns of a table are.
extension CompliancePages {
  static let columns = [
    DiagnosticPage(
      "encabezado-desplazado", "el encabezado de una tabla no está en la primera fila",
      checks: """
        La primera fila de cada tabla dice cómo se llaman sus columnas: sin títulos arriba ni celdas \
        combinadas.
        """,
      reason: """
        Los nombres se leen de una sola fila, y ninguno se adivina.
        """,
      in: .anyFile,
      example: """
        Ejemplo inventado,,
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
    DiagnosticPage(
      "columna-desconocida", "no se sabe qué dice una columna",
      checks: """
        Cada columna de la matriz es la institución, una actividad (por su clave o su nombre) o \
        algo de una actividad: «E1-01 fecha», «E1-01 evidencia», «E1-01 observación». La lista \
        de instituciones y las cifras publicadas tienen sus propias columnas.
        """,
      reason: """
        Una columna que nadie entiende puede ser la mitad de la matriz, escrita con una errata.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01,Responsable
        EJ1,sí,no,Ejemplo
        EJ2,sí,n.a.,Ejemplo
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
    DiagnosticPage(
      "columna-faltante", "falta una columna sin la que no se entiende la tabla",
      checks: """
        La matriz dice en cada fila la institución y, o tiene una columna por actividad, o dos \
        que se llaman «actividad» y «valor». La lista de instituciones tiene clave, nombre, \
        sector y grupo.
        """,
      reason: """
        Nunca se adivina qué dice una columna por el lugar en que está.
        """,
      in: .anyFile,
      example: """
        clave,siglas,nombre,sector
        EJ1,IDE,Instituto de Ejemplo,Salud
        """,
      instead: """
        clave,siglas,nombre,sector,grupo
        EJ1,IDE,Instituto de Ejemplo,Salud,Sectorizadas
        EJ2,CDE,Consejo de Ejemplo,Marina,Sectorizadas
        """),
    DiagnosticPage(
      "columna-repetida", "dos columnas dicen lo mismo",
      checks: """
        Cada actividad tiene una columna, y cada dato de una institución también. Los acentos, \
        las mayúsculas y los espacios no distinguen dos nombres.
        """,
      reason: """
        De dos columnas de la misma actividad no se sabe cuál vale.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01,e1-01
        EJ1,sí,no,sí
        EJ2,sí,n.a.,sí
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
  ]
}
