import Diagnostics

/// What keeps a cut-off from being sealed or compared.
extension CommandPages {
  static let cutOffs = [
    DiagnosticPage(
      "corte-en-el-futuro", "se quiere sellar un corte que todavía no llega",
      checks: """
        Un corte se sella cuando el informe se entrega, y para entonces su fecha ya pasó. Con «--sí» \
        se sella de todos modos.
        """,
      reason: """
        Los asientos que se anoten hasta ese día cambiarían las cifras, y el sello diría otra cosa.
        """,
      in: .commandLine,
      example: """
        snt corte sellar plans/ejemplo-comision-2025 --corte 2052-09-30
        """,
      instead: """
        snt corte sellar plans/ejemplo-comision-2025 --corte 2025-09-30
        """),
    DiagnosticPage(
      "corte-no-encontrado", "no hay un corte sellado con ese nombre",
      checks: """
        Un corte sellado se nombra por su fecha o por su archivo de la carpeta «cortes» del plan. \
        «snt corte lista» los enumera.
        """,
      reason: """
        Comparar con otro informe daría otras cifras.
        """,
      in: .commandLine,
      example: """
        snt corte comparar 2022-07-30
        """,
      instead: """
        snt corte comparar 2022-06-30
        """),
    DiagnosticPage(
      "corte-ya-sellado", "el corte ya está sellado con ese nombre",
      checks: """
        El sello de un corte no se sobrescribe. Si se entregó otro informe de la misma fecha, lleva \
        otro nombre.
        """,
      reason: """
        El sello es la constancia de lo que se entregó: si pudiera cambiar, no probaría nada.
        """,
      in: .commandLine,
      example: """
        snt corte sellar --corte 2022-06-30
        """,
      instead: """
        snt corte sellar --corte 2022-06-30 --como 2022-06-30-corregido
        """),
    DiagnosticPage(
      "nombre-de-corte", "el nombre no sirve para el archivo de un corte",
      checks: """
        El nombre de un corte es el de su archivo: letras, números, guiones y puntos, sin espacios \
        ni diagonales.
        """,
      reason: """
        Con otros signos el archivo no se podría copiar a cualquier equipo.
        """,
      in: .commandLine,
      example: """
        snt corte sellar --corte 2022-06-30 --como "junio/2022"
        """,
      instead: """
        snt corte sellar --corte 2022-06-30 --como junio-2022
        """),
  ]
}
