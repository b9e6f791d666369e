import Diagnostics

/// Entries of the log.
extension PlanPages {
  static let entries = [
    DiagnosticPage(
      "asiento-sin-tipo", "no se sabe qué cuenta un asiento de la bitácora",
      checks: """
        Además de la fecha, un asiento lleva la clave que dice qué ocurrió: «avance», «hito», \
        «sesión», «acuerdo», «evento» y otras que el mensaje enumera. Si es solo una observación, \
        lleva «nota».
        """,
      reason: """
        Un hecho que no se sabe a qué se refiere no cuenta: el trabajo se hizo, y en el informe no \
        aparecería.
        """,
      in: .log,
      example: """
        - fecha: 2025-03-31
          avanse: 1.1
          porcentaje: 60
        """,
      instead: """
        - fecha: 2025-03-31
          avance: 1.1
          porcentaje: 60
        """),
    DiagnosticPage(
      "fecha-sin-día", "una fecha no dice hasta qué día llega",
      checks: """
        La fecha de un asiento y los días inhábiles necesitan un día. Un mes o un trimestre se \
        aceptan, y cuentan en su último día; «desde abril», «permanente» o «por definir» no tienen \
        último día.
        """,
      reason: """
        Con el día se decide si un hecho entra en el corte y si llegó a tiempo o con atraso.
        """,
      in: .log,
      example: """
        - fecha: desde abril de 2025
          hito: 1.1
        """,
      instead: """
        - fecha: 2025-04-01
          hito: 1.1
        """),
  ]
}
