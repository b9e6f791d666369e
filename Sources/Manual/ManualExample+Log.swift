/// Entries of bitacora.yaml, a kind or a use each; together they are one log of the plan of the
/// examples.
extension ManualExample {
  static let logExamples = [
    session, minutes, call, agreementState, progress, progressWords, partProgress, cancellation,
    milestone, evaluation, outsideView, ratingCount, achievement, rescheduling, event, alliance,
    measurement, learning, pending, member, handover, note, correction, figures,
  ]

  static let session = ManualExample(
    .entries,
    """
      - fecha: 2026-03-10
        registrado: 2026-03-11
        por: secretaría
        sesión: ordinaria 1
        modalidad: híbrida
        lugar: Sala de sesiones de OGA
        inicio: "11:00"
        fin: "12:30"
        convocatoria:
          fecha: 2026-03-02
          oficio: CEJ/003/2026
        asistencia: [OGA, OGB, OGC, OBS]
        temas:
          - presentación y aprobación: Plan de trabajo 2026
            por: Persona titular de la secretaría
            resultado: aprobado
            votación:
              a favor: 2
              en contra: 0
              abstenciones: 1
          - tema: Asuntos generales
            nota: Se pidió abrir un micrositio
        acuerdos:
          - clave: CEJ/ORD01/2026-01
            texto: Se aprueba el Plan de trabajo 2026
            votación: mayoría
          - clave: CEJ/ORD01/2026-02
            texto: Cada organismo designa un enlace
            votación: unanimidad
            responsable: DGA
            vence: 30 de abril
            líneas: [1.1.2]
          - clave: CEJ/ORD01/2026-03
            texto: Se somete la guía al Consejo
            responsable: SECRE
            vence: próxima sesión
            turnado a: Consejo de Ejemplo
    """)

  static let minutes = ManualExample(
    .entries,
    """
      - fecha: 2026-03-10
        registrado: 2026-03-24
        sesión: ordinaria 1
        evidencia:
          - archivo: evidencias/minuta-ordinaria-1.pdf
    """)

  static let call = ManualExample(
    .entries,
    """
      - fecha: 2026-06-01
        sesión: ordinaria 2
        convocatoria:
          fecha: 2026-06-01
          oficio: CEJ/011/2026
    """)

  static let agreementState = ManualExample(
    .entries,
    """
      - fecha: 2026-04-22
        acuerdo: CEJ/ORD01/2026-02
        estado: cumplido
        nota: Designó su enlace el último organismo
    """)

  static let progress = ManualExample(
    .entries,
    """
      - fecha: 2026-05-20
        id: a3f9k
        avance: 2.1
        porcentaje: 40
        nota: Se publicaron cuatro de diez conjuntos
        evidencia:
          - https://example.org/datos
    """)

  static let progressWords = ManualExample(
    .entries,
    """
      - fecha: 2026-03-27
        avance: 1.1.1
        estado: concluida
        nota: Se entregó el diagnóstico
        anexos:
          - Diagnóstico de apertura
        evidencia:
          - https://example.org/diagnostico
    """)

  static let partProgress = ManualExample(
    .entries,
    """
      - fecha: 2026-06-12
        avance: 1.1.2.a
        estado: concluida
        nota: Prototipo aceptado
    """)

  static let cancellation = ManualExample(
    .entries,
    """
      - fecha: 2026-07-01
        avance: 2.2
        estado: cancelada
        motivo: La guía ya existe en otra lengua
    """)

  static let milestone = ManualExample(
    .entries,
    """
      - fecha: 2026-06-18
        hito: 2.1
        nota: Se instaló el grupo técnico
    """)

  static let evaluation = ManualExample(
    .entries,
    """
      - fecha: 2026-12-14
        evaluación: 1
        propia: avance sustancial
        independiente:
          instituciones: avance sustancial
          organizaciones: avance limitado
        por qué:
          - El diagnóstico se entregó a tiempo
        qué sigue:
          - Fijar quién mantiene el micrositio
    """)

  static let outsideView = ManualExample(
    .entries,
    """
      - fecha: 2026-12-14
        evaluación: 1.1.2
        propia: avance sustancial
        independiente:
          cumplimiento: avance limitado
          apertura: marginal
          resultados tempranos: sí
    """)

  static let ratingCount = ManualExample(
    .entries,
    """
      - fecha: 2026-12-14
        evaluación: plan
        recuento:
          independiente:
            avance limitado: 1
            dividido: 1
            marginal o significativa: 1
    """)

  static let achievement = ManualExample(
    .entries,
    """
      - fecha: 2026-11-20
        resultado: diagnóstico
        texto: Riesgos en los padrones de dos programas
        cantidad: 2
        líneas: [1.1.1]
      - fecha: 2026-12-14
        medición: diagnosticos
        valor: 2
    """)

  static let rescheduling = ManualExample(
    .entries,
    """
      - fecha: 2026-06-24
        reprogramación: 1.1.2
        temporalidad: cuarto trimestre
        motivo: Cambió el área responsable
        autoriza: Coordinación, oficio CEJ/014/2026
    """)

  static let event = ManualExample(
    .entries,
    """
      - fecha: 2026-09-25
        evento: foro-datos
        realizado: 24 y 25 de septiembre
        título: Datos que se entienden
        lema: Abrir es explicar
        sede: Universidad de Ejemplo
        programa:
          - Qué se publica y para quién
          - Cómo se cuenta con datos
        jornadas:
          - fecha: 24 de septiembre
            sede: Universidad de Ejemplo
            cifras:
              asistentes: 180
          - fecha: 25 de septiembre
            sede: Archivo de Ejemplo
            cifras:
              asistentes: 120
        cifras:
          asistentes: 300
        imágenes:
          - archivo: imagenes/foro.jpg
            texto: Mesa de apertura del foro
        concluye: [2.1]
    """)

  static let alliance = ManualExample(
    .entries,
    """
      - fecha: 2026-06-19
        alianza: universidad
        convenio: vigente
        suscrito: 18 de junio
    """)

  static let measurement = ManualExample(
    .entries,
    """
      - fecha: 2026-07-17
        medición: personas-capacitadas
        valor: 150
        desgloses:
          sexo:
            mujeres: 82
            hombres: 68
          sector:
            gobierno: 110
            sociedad civil:
              personas: 40
              organizaciones: 12
    """)

  static let figures = ManualExample(
    .entries,
    """
      - fecha: 2026-10-08
        hito: 1.1.2
        nota: Balance del micrositio
        cifras:
          visitas: 9,810
          comentarios: 452
          comentarios atendidos: 70 %
          personas que lo conocen: más de mil
          municipios: casi 200
        al: septiembre
        alcance: acumulado desde junio
    """)

  static let learning = ManualExample(
    .entries,
    """
      - fecha: 2026-12-14
        aprendizaje: mejorar
        texto: Anotar los avances la misma semana
      - fecha: 2026-12-14
        aprendizaje: general
        texto: Buscar acompañamiento especializado
        líneas: [1.1.2]
    """)

  static let pending = ManualExample(
    .entries,
    """
      - fecha: 2026-12-14
        pendiente: Elegir quién mantiene el micrositio
        para: siguiente coordinación
        líneas: [1.1.2]
    """)

  static let member = ManualExample(
    .entries,
    """
      - fecha: 2026-08-01
        integrante: OGC
        cambio: baja
      - fecha: 2026-09-01
        integrante: OGD
        cambio: alta
        nombre: Nombre Apellido
    """)

  static let handover = ManualExample(
    .entries,
    """
      - fecha: 2026-08-15
        relevo: coordinación
        nombre: Nombre Apellido
        motivo: Término del encargo
    """)

  static let note = ManualExample(
    .entries,
    """
      - fecha: 2026-12-15
        nota: Se entregó el archivo de la Comisión
        anexos:
          - Relación de expedientes
    """)

  static let correction = ManualExample(
    .entries,
    """
      - fecha: 2026-05-27
        rectifica: a3f9k
        porcentaje: 30
        motivo: Error de captura
    """)
}
