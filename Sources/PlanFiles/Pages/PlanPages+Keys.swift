import Diagnostics

/// Keys that lack, that nobody knows, that have no value.
extension PlanPages {
  static let keys = [
    DiagnosticPage(
      "clave-desconocida", "una clave no es de las que se usan en ese lugar",
      checks: """
        Cada grupo de datos tiene sus propias claves. Los acentos, las mayúsculas y algunos sinónimos \
        se perdonan; una letra de más o de menos, no. Lo que no tiene clave propia se puede anotar en un \
        comentario, después de «#».
        """,
      reason: """
        Lo que está bajo una clave desconocida no se lee. En el ejemplo, la línea quedaría sin fecha \
        comprometida y fuera del cálculo de los atrasos.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalida: marzo
        """,
      instead: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo
        """),
    DiagnosticPage(
      "clave-sin-partida", "un dato de una partida está fuera de ella, directamente en su nivel",
      checks: """
        Bajo «ejes», «líneas» o cualquier otro nivel van las claves de sus partidas, y los datos de \
        cada una («nombre», «responsable», «peso» …) van dentro de ella. Una partida no se puede \
        llamar como uno de esos datos.
        """,
      reason: """
        En el ejemplo, «responsable» sería una línea de acción más, contaría en los promedios, y la \
        línea 1.1 se quedaría sin quien responda por ella.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
          responsable: DGA
        """,
      instead: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            responsable: DGA
        """),
    DiagnosticPage(
      "falta-clave", "falta un dato que siempre debe estar",
      checks: """
        Unos cuantos datos son indispensables: el formato, el título y el periodo de un plan; la \
        fecha de un asiento; el texto de un acuerdo; el nombre de quien firma.
        """,
      reason: """
        Sin ese dato, lo demás no se puede usar: un asiento sin fecha no se sabe si cuenta al día \
        del corte.
        """,
      in: .log,
      example: """
        - avance: 1.1
          porcentaje: 60
        """,
      instead: """
        - fecha: 2025-03-31
          avance: 1.1
          porcentaje: 60
        """),
    DiagnosticPage(
      "falta-valor", "una clave no tiene valor",
      checks: """
        Después de los dos puntos de un dato indispensable va su valor. Una clave vacía se permite \
        cuando el dato puede faltar; entre llaves, nunca, porque ahí suele ser un número que la coma \
        partió en dos.
        """,
      reason: """
        En el ejemplo no se sabe qué acuerdo se cumplió: seguiría apareciendo como pendiente.
        """,
      in: .log,
      example: """
        - fecha: 2025-05-02
          acuerdo:
          estado: cumplido
        """,
      instead: """
        - fecha: 2025-05-02
          acuerdo: CEJ/ORD01/2025-01
          estado: cumplido
        """),
    DiagnosticPage(
      "tema-con-dos-claves", "un tema dice dos veces de qué trata",
      checks: """
        Cada tema del orden del día empieza con una sola clave que dice qué se hace con él: \
        «presentación», «aprobación», «recepción», «conocimiento», «estatus», o «tema» a secas. Lo \
        que se presenta y se aprueba lleva «presentación y aprobación».
        """,
      reason: """
        Se leería una de las dos claves y la otra se perdería: el acta diría que el documento solo \
        se presentó.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          temas:
            - presentación: Plan de trabajo 2025
              aprobación: Plan de trabajo 2025
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          temas:
            - presentación y aprobación: Plan de trabajo 2025
        """),
    DiagnosticPage(
      "regla-desconocida", "el programa no aplica una regla del plan",
      checks: """
        Bajo «reglas» caben todas las de la comisión. El programa conoce unas cuantas, como el \
        quórum, los días de la convocatoria y los días inhábiles; las demás se conservan y se \
        imprimen como están escritas.
        """,
      reason: """
        Es un aviso por si el nombre tiene un error: en el ejemplo, el plan quedaría sin regla de \
        quórum y nadie lo notaría.
        """,
      in: .plan,
      example: """
        reglas:
          quorun: mitad más uno
        """,
      instead: """
        reglas:
          quórum: mitad más uno
        """),
  ]
}
