import Diagnostics

/// What stands in cells.
extension CompliancePages {
  static let cells = [
    DiagnosticPage(
      "actividad-ajena", "la matriz nombra una actividad o un eje que el plan no tiene ahí",
      checks: """
        En una matriz con una fila por celda, la columna «actividad» dice la clave o el nombre \
        de una actividad del plan, y «eje», si está, el eje de esa actividad.
        """,
      reason: """
        Lo que dice esa fila no contaría en ningún eje.
        """,
      in: .anyFile,
      example: """
        clave,eje,actividad,valor
        EJ1,1,E1-01,sí
        EJ1,2,E2-01,sí
        EJ2,1,E1-01,no
        EJ2,2,E2-01,no
        EJ2,1,E1-09,no
        """,
      instead: """
        clave,eje,actividad,valor
        EJ1,1,E1-01,sí
        EJ1,2,E2-01,sí
        EJ2,1,E1-01,no
        EJ2,2,E2-01,no
        """),
    DiagnosticPage(
      "celda-ausente", "falta una celda de la matriz",
      checks: """
        La matriz dice de cada institución y cada actividad si se cumple, no se cumple o no \
        aplica.
        """,
      reason: """
        Lo que falta no se cuenta como incumplido ni como no aplicable: el porcentaje saldría de \
        menos actividades.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01
        EJ1,sí,no
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
    DiagnosticPage(
      "celda-repetida", "una celda de la matriz está dos veces",
      checks: """
        Cada institución y actividad está una vez en las tablas. Si los dos valores son iguales \
        se avisa y cuenta una vez; si son distintos es un error y se dicen las dos filas.
        """,
      reason: """
        De dos valores distintos no se sabe cuál vale.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        EJ2,no,n.a.
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
    DiagnosticPage(
      "celda-vacía", "una celda de la matriz está vacía",
      checks: """
        Una celda dice «sí», «no» o «n.a.», o cualquiera de sus formas. Si en estos archivos una \
        celda vacía quiere decir algo, se explica en «marcas:» del plan.
        """,
      reason: """
        Unos dejan vacío lo que no aplica y otros lo que falta por revisar.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
    DiagnosticPage(
      "fecha-de-celda", "la fecha de una celda no se entiende",
      checks: """
        La fecha de una celda es un día: 2023-07-14, 14/07/2023 (día, mes y año) o 14 de julio \
        de 2023.
        """,
      reason: """
        Sin fecha no se sabe a qué corte corresponde lo anotado.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E1-01 fecha,E2-01
        EJ1,sí,14/13/2023,no
        EJ2,sí,2023-07-14,n.a.
        """,
      instead: """
        clave,E1-01,E1-01 fecha,E2-01
        EJ1,sí,14/12/2023,no
        EJ2,sí,2023-07-14,n.a.
        """),
    DiagnosticPage(
      "marca-dudosa", "no se sabe si «x» quiere decir que se cumple o que no",
      checks: """
        Junto a ✓, una «x» quiere decir que no se cumple. En un archivo sin ✓ puede ser lo \
        contrario, y se explica en «marcas:» del plan.
        """,
      reason: """
        Hay quien marca con x lo hecho y quien marca con x lo que falta.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01
        EJ1,x,no
        EJ2,x,n.a.
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,✓,x
        EJ2,✓,n.a.
        """),
    DiagnosticPage(
      "valor-no-entendido", "una celda dice algo que no es cumple, no cumple ni no aplica",
      checks: """
        Se entienden sí, s, 1, ✓ y cumple; no, 0, ✗ y no cumple; n.a., n/a, no aplica y un \
        guion; y verdadero y falso. Los acentos y las mayúsculas no importan. «Supuesto» lleva \
        sí o nada.
        """,
      reason: """
        «Parcial» o «50» no dicen si la actividad cuenta como cumplida.
        """,
      in: .anyFile,
      example: """
        clave,E1-01,E2-01
        EJ1,parcial,no
        EJ2,sí,n.a.
        """,
      instead: """
        clave,E1-01,E2-01
        EJ1,sí,no
        EJ2,sí,n.a.
        """),
  ]
}
