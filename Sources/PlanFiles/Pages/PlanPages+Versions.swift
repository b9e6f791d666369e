import Diagnostics

/// The sealed versions of a plan (`VersionMessages`).
extension PlanPages {
  static let versions = [
    DiagnosticPage(
      "aprobación-anterior", "se quiere sellar un plan que se aprobó antes que la última versión",
      checks: """
        Las versiones se sellan en el orden en que se aprobaron: la fecha de cada una es la de la \
        última, o posterior.
        """,
      reason: """
        Una versión puesta entre otras cambiaría las fechas originales, y el informe contaría una \
        reprogramación que no hubo.
        """,
      in: .commandLine,
      example: """
        snt aprobar --autoriza "ordinaria 1" --fecha 2025-02-25  # v1 es de junio
        """,
      instead: """
        snt anular 1 --motivo "Faltaba sellar la de febrero"
        """),
    DiagnosticPage(
      "plan-sin-cambios", "se quiere sellar un plan que no cambió",
      checks: """
        Una versión nueva tiene algo distinto de la última que se selló, aunque sea un comentario.
        """,
      reason: """
        Dos versiones iguales harían buscar una diferencia que no existe. Si lo que se quiere \
        registrar es otro acuerdo sobre el mismo plan, va en la bitácora.
        """,
      in: .commandLine,
      example: """
        snt aprobar --autoriza "ordinaria 2"  # otra vez, sin cambiar plan.yaml
        """,
      instead: """
        snt aprobar --autoriza "ordinaria 2"  # después de cambiar plan.yaml
        """),
    DiagnosticPage(
      "registro-sin-lugar", "al final del registro de versiones no cabe otra",
      checks: """
        Las versiones nuevas se agregan al final de versiones/registro.yaml, sin tocar lo anterior. \
        Para eso, «versiones:» tiene que ser la última clave del archivo y llevar un guion por versión.
        """,
      reason: """
        El registro dice qué se aprobó y cuándo: si hubiera que reescribirlo para sellar otra \
        versión, un descuido podría cambiar lo que ya estaba registrado.
        """,
      in: .commandLine,
      example: """
        snt aprobar --autoriza "ordinaria 2"  # con «versiones: []»
        """,
      instead: """
        snt aprobar --autoriza "ordinaria 2"  # con «versiones:» y nada más
        """),
    DiagnosticPage(
      "versión-alterada", "una versión sellada cambió después de aprobarse",
      checks: """
        De cada versión, el registro guarda la huella digital (SHA-256) de su archivo. Aquí se vuelve \
        a calcular: basta un signo distinto para que no coincida.
        """,
      reason: """
        Las fechas originales de los informes salen de ahí. Si el archivo se pudiera cambiar, un \
        atraso desaparecería sin que nadie lo autorizara.
        """,
      in: .commandLine,
      example: """
        snt validar mi-plan  # con versiones/v1.yaml cambiado
        """,
      instead: """
        snt validar mi-plan  # con versiones/v1.yaml como se selló
        """),
    DiagnosticPage(
      "versión-desconocida", "se anula una versión que no hay",
      checks: """
        Se anula una versión del registro que todavía cuenta, por su número.
        """,
      reason: """
        Con otro número seguiría contando la que se selló por error.
        """,
      in: .commandLine,
      example: """
        snt anular 7 --motivo "Se selló el borrador"
        """,
      instead: """
        snt anular 2 --motivo "Se selló el borrador"
        """),
    DiagnosticPage(
      "versión-faltante", "el registro nombra una versión que no está",
      checks: """
        Cada versión del registro tiene su archivo en la carpeta «versiones».
        """,
      reason: """
        Sin la copia no hay con qué mostrar qué se aprobó ese día.
        """,
      in: .commandLine,
      example: """
        snt validar mi-plan  # sin versiones/v1.yaml
        """,
      instead: """
        snt validar mi-plan  # con versiones/v1.yaml en su lugar
        """),
    DiagnosticPage(
      "versión-no-anulable", "la versión que se quiere anular no es la última que cuenta",
      checks: """
        Solo se anula la versión que se aprobó al último, y una vez.
        """,
      reason: """
        Lo que se aprobó después partió de las versiones anteriores: quitar una de en medio \
        cambiaría la historia de todas.
        """,
      in: .commandLine,
      example: """
        snt anular 1 --motivo "Se selló el borrador"  # ya hay versión 2
        """,
      instead: """
        snt anular 2 --motivo "Se selló el borrador"
        """),
    DiagnosticPage(
      "versión-sin-registrar", "hay una copia del plan que el registro no nombra",
      checks: """
        Cada archivo v1.yaml, v2.yaml … de la carpeta «versiones» está en el registro, con su fecha y \
        quién la aprobó.
        """,
      reason: """
        Sin esos datos no se sabe si se aprobó ni desde cuándo vale, y no se toma en cuenta. Puede \
        haberla dejado una orden que se interrumpió.
        """,
      in: .commandLine,
      example: """
        snt validar mi-plan  # con un versiones/v2.yaml que se copió a mano
        """,
      instead: """
        snt aprobar --autoriza "ordinaria 2"
        """),
  ]
}
