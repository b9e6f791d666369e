/// Parts of plan.yaml; together they are one plan.
extension ManualExample {
  static let planExamples = [
    commission, lists, areas, evaluator, legalFramework, signatures, tree, otherLevel,
    responsibilities, rules,
    sessions, events, alliances, groups, indicators, compliance, texts,
  ]

  static let commission = ManualExample(
    .partOfPlan,
    """
    comisión:
      siglas: CEJ
      nombre: Comisión de Ejemplo
      institución: Sistema de Ejemplo
      coordinación: Nombre Apellido
      secretaría: Nombre Apellido
      integrantes:
        OGA:
          nombre: Nombre Apellido
          organismo: Organismo Garante A
        OGB:
          nombre: Nombre Apellido
          organismo: Organismo Garante B
        OGC: Nombre Apellido
        OBS:
          nombre: Nombre Apellido
          organismo: Observatorio Ciudadano
          voto: no
    lugar y fecha: Ciudad de México, 12 de enero de 2026
    """)

  static let lists = ManualExample(
    .partOfPlan,
    """
    siglas:
      CEJ: Comisión de Ejemplo
    áreas:
      SECRE: Secretaría de la Comisión
      DGA: Dirección de Gobierno Abierto
      DDA: Dirección de Datos, Archivos y Tecnología
    objetivos estratégicos:
      1: Acercar la información a la población
      2: Fortalecer a las instituciones
    """)

  static let areas = ManualExample(
    .otherPlan,
    """
    áreas:
      DGA: Dirección de Gobierno Abierto
      OBS:
        nombre: Observatorio Ciudadano
        sector: sociedad civil
    """)

  static let evaluator = ManualExample(
    .partOfPlan,
    """
    evaluador:
      siglas: UE
      nombre: Universidad de Ejemplo
      enlace: https://example.org/evaluacion
    """)

  static let legalFramework = ManualExample(
    .partOfPlan,
    """
    marco normativo:
      - Ley General de Transparencia
      - disposición: Reglamento de las comisiones
        número: ACU/01/2024
        publicado: 15 de enero de 2024
        enlace: https://example.org/reglamento
    """)

  static let signatures = ManualExample(
    .partOfPlan,
    """
    firmas:
      - tratamiento: Mtra.
        nombre: Nombre Apellido
        cargo: Coordinadora de la Comisión
        correo: nombre@example.org
    """)

  static let tree = ManualExample(
    .partOfPlan,
    """
    ejes:
      1:
        nombre: Apertura institucional
        numeral: I
        responsable: DGA
        alineación:
          objetivo estratégico: 1
          participan: [DGA, DDA]
        estrategias:
          1.1:
            nombre: Acompañar a las instituciones
            líneas:
              1.1.1:
                nombre: Elaborar el diagnóstico
                temporalidad: primer trimestre
                meta: Diagnóstico entregado
                peso: 2
              1.1.2:
                nombre: Abrir el micrositio
                temporalidad: a más tardar el 14 de agosto
                incisos:
                  a: Diseñar el prototipo
                  b: Reunir los contenidos
      2:
        nombre: Datos abiertos
        líneas:
          2.1:
            nombre: Publicar el catálogo
            temporalidad: marzo a octubre
          2.2: Traducir la guía
    """)

  static let compliance = ManualExample(
    .otherPlan,
    """
    ejes:
      1:
        nombre: Transparencia
        actividades:
          E1-01: Comité publicado
          E1-02: Índice de expedientes
    cumplimiento:
      instituciones: cumplimiento/instituciones.csv
      matriz: cumplimiento/matriz.csv
      rangos: {alto: 80 a 100, medio: 51 a 79, bajo: 0 a 50}
      marcas: {x: no cumple, vacío: no aplica}
    """)

  static let otherLevel = ManualExample(
    .otherPlan,
    """
    niveles: [componentes]
    componentes:
      A:
        nombre: Primer componente
        acciones:
          A.1: Levantar el inventario
    """)

  static let responsibilities = ManualExample(
    .otherPlan,
    """
    encargada: SECRE
    líneas:
      1:
        nombre: Publicar la guía
        responsables:
          - área: DGA
            hasta: 15 de mayo
          - DDA
        acompañantes: [OBS]
    """)

  static let rules = ManualExample(
    .partOfPlan,
    """
    reglas:
      convocatoria ordinaria: 5 días hábiles
      convocatoria extraordinaria: 24 horas
      cuenta el día de la convocatoria: no
      cuenta el día de la sesión: no
      quórum: mitad más uno
      segunda convocatoria: 30 minutos después
      quórum en segunda convocatoria: quienes asistan
      mayoría: simple
      mayoría extraordinaria: de los presentes
      voto de calidad: coordinación
      clave de acuerdos: "{siglas}/{tipo}{n}/{año}-{nn}"
      asuntos generales: [ordinaria]
      por vencer: 15 días naturales
      vencimiento en día inhábil: siguiente día hábil
      sin fecha: aparte
      inhábiles:
        - 2026-04-02 a 2026-04-03: Semana Santa
        - 2026-10-12: Aniversario del Sistema
    """)

  static let sessions = ManualExample(
    .partOfPlan,
    """
    sesiones:
      ordinaria 1:
        fecha: 10 de marzo
        temas:
          - recepción: Informe de cierre 2025
          - presentación y aprobación: Plan de trabajo 2026
          - estatus: Asuntos en curso
            puntos:
              - Micrositio
              - punto: Catálogo de datos
                líneas: [2.1]
          - tema: Asuntos generales
      ordinaria 2: 9 de junio
    """)

  static let events = ManualExample(
    .partOfPlan,
    """
    eventos:
      foro-datos:
        nombre: Foro de datos abiertos
        edición: Cuarta
        objetivo: Mostrar cómo se usan los datos
        temporalidad: septiembre
        líneas: [2.1]
    """)

  static let alliances = ManualExample(
    .partOfPlan,
    """
    alianzas:
      universidad:
        instituciones: [Universidad de Ejemplo]
        objetivo: Sede y especialistas para el foro
        convenio: por suscribir
        suscrito con: Universidad de Ejemplo
        vigencia: junio a diciembre
        líneas: [2.1]
        eventos: [foro-datos]
    """)

  static let groups = ManualExample(
    .partOfPlan,
    """
    grupos:
      redactor:
        nombre: Grupo redactor de la guía
        objetivo: Preparar el proyecto de guía
        integran: [OGA, OGC, OBS]
        líneas: [2.2]
    """)

  static let indicators = ManualExample(
    .partOfPlan,
    """
    indicadores:
      personas-capacitadas:
        nombre: Personas capacitadas
        unidad: personas
        línea base: 0
        meta: 400
        acumulación: suma
        líneas: [1.1.2]
      diagnosticos:
        nombre: Diagnósticos que se publicaron
        unidad: diagnósticos
        resultado: diagnóstico
    """)

  static let texts = ManualExample(
    .partOfPlan,
    """
    textos:
      presentación: textos/presentacion.md
      diagnóstico: textos/diagnostico.md
      conclusiones: textos/conclusiones.md
    """)
}
