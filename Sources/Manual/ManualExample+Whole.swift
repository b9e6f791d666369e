/// Whole files: the first plan of a beginner, and the one by which the reckoning is explained.
extension ManualExample {
  static let wholeExamples = [
    firstPlan, firstLog, reckonedPlan, reckonedLog, register, annulment,
  ]

  static let firstPlan = ManualExample(
    .plan,
    """
    formato: snt/1
    título: Plan de trabajo 2026
    comisión:
      siglas: CEJ
      nombre: Comisión de Ejemplo
    periodo: 2026
    ejes:
      1:
        nombre: Apertura
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: primer trimestre
          1.2:
            nombre: Publicar la guía
            temporalidad: a más tardar el 30 de junio
    sesiones:
      ordinaria 1: 10 de marzo
      ordinaria 2: 9 de junio
    """)

  static let register = ManualExample(
    .register,
    """
    formato: snt/1
    versiones:
      - versión: 1
        archivo: v1.yaml
        fecha: 2026-01-20
        registrado: 2026-01-22
        autoriza: ordinaria 1
        sha256: 9f86d081884c7d659a2feaa0c55ad015…
    """)

  static let annulment = ManualExample(
    .register,
    """
    formato: snt/1
    versiones:
      - versión: 1
        archivo: v1.yaml
        fecha: 2026-01-20
        autoriza: ordinaria 1
        sha256: 9f86d081884c7d659a2feaa0c55ad015…
      - anula: 1
        fecha: 2026-01-22
        motivo: Se selló el borrador
    """)

  static let firstLog = ManualExample(
    .log,
    """
    formato: snt/1
    entradas:
      - fecha: 2026-03-10
        sesión: ordinaria 1
        temas:
          - aprobación: Plan de trabajo 2026
            resultado: aprobado
        acuerdos:
          - clave: CEJ/ORD01/2026-01
            texto: Publicar el Plan de trabajo
            vence: 30 de junio
      - fecha: 2026-04-09
        avance: 1.1
        estado: concluida
        nota: Se entregó el diagnóstico
        evidencia:
          - https://example.org/diagnostico
      - fecha: 2026-05-20
        avance: 1.2
        porcentaje: 60
        nota: Primer borrador de la guía
    """)

  static let reckonedPlan = ManualExample(
    .plan,
    """
    formato: snt/1
    título: Plan de trabajo 2026
    periodo: 2026
    líneas:
      1:
        nombre: Elaborar el diagnóstico
        temporalidad: primer trimestre
        peso: 2
      2:
        nombre: Publicar la guía
        temporalidad: marzo a octubre
      3:
        nombre: Abrir el micrositio
        temporalidad: a más tardar el 15 de mayo
      4:
        nombre: Sostener la red
        temporalidad: permanente
    """)

  static let reckonedLog = ManualExample(
    .log,
    """
    formato: snt/1
    entradas:
      - fecha: 2026-04-09
        avance: 1
        porcentaje: 100
      - fecha: 2026-05-05
        hito: 4
        nota: Reunión de la red
      - fecha: 2026-05-12
        avance: 3
        porcentaje: 50
      - fecha: 2026-05-20
        avance: 2
        porcentaje: 30
    """)
}
