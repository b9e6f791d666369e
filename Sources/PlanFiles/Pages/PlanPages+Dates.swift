import Diagnostics

/// A single date: what lacks in it, and what does not exist (`TemporalSentences`).
extension PlanPages {
  static let dates = [
    DiagnosticPage(
      "fecha-no-entendida", "una fecha tiene algo que no se entiende",
      checks: """
        Las fechas se escriben como se dicen: un día, un mes, un trimestre, «última semana de mayo», \
        «a más tardar el 30 de junio», «permanente», «por definir». Lo que no es fecha va en una \
        nota. Con «snt fecha» y la fecha entre comillas se ve cómo se lee.
        """,
      reason: """
        Una fecha que no se entiende no se adivina: de ella depende si la línea va a tiempo o con \
        atraso.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: 15 de febreo
        """,
      instead: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: 15 de febrero
        """),
    DiagnosticPage(
      "fecha-imposible", "una fecha no existe en el calendario",
      checks: """
        El día tiene que existir en su mes y el mes en el año: abril termina el 30, no hay mes 13 ni \
        quinto trimestre. En las fechas con cifras va primero el día: 03/06/2025 es el 3 de junio.
        """,
      reason: """
        No se sabe si el error está en el día o en el mes, y cambiar uno u otro mueve el vencimiento.
        """,
      in: .plan,
      example: """
        líneas:
          1.2:
            nombre: Publicar la guía
            temporalidad: a más tardar el 31 de abril
        """,
      instead: """
        líneas:
          1.2:
            nombre: Publicar la guía
            temporalidad: a más tardar el 30 de abril
        """),
    DiagnosticPage(
      "fecha-vacía", "falta la fecha entre las comillas",
      checks: """
        Donde va una fecha hay unas comillas sin nada dentro. Si todavía no se conoce, se escribe \
        «por definir» o se borra la clave.
        """,
      reason: """
        «Por definir» dice que se pensó en la fecha; unas comillas vacías pueden ser un olvido.
        """,
      in: .plan,
      example: """
        eventos:
          foro:
            nombre: Foro de apertura
            temporalidad: ""
        """,
      instead: """
        eventos:
          foro:
            nombre: Foro de apertura
            temporalidad: por definir
        """),
    DiagnosticPage(
      "fecha-sin-mes", "a un día le falta su mes",
      checks: """
        Un día del mes va siempre con su mes. El año puede faltar cuando el periodo del plan lo deja \
        claro.
        """,
      reason: """
        «El 15» puede ser de cualquier mes del plan: no se sabría cuándo vence.
        """,
      in: .plan,
      example: """
        líneas:
          1.2:
            nombre: Publicar la guía
            temporalidad: a más tardar el 15
        """,
      instead: """
        líneas:
          1.2:
            nombre: Publicar la guía
            temporalidad: a más tardar el 15 de mayo
        """),
    DiagnosticPage(
      "fecha-sin-año", "a una fecha le falta el año y no hay de dónde tomarlo",
      checks: """
        Dentro del plan el año puede faltar, porque se toma del periodo. En el periodo mismo tiene \
        que estar.
        """,
      reason: """
        Sin el año del periodo, ningún mes del plan se puede colocar en el calendario.
        """,
      in: .plan,
      example: """
        periodo: febrero a noviembre
        """,
      instead: """
        periodo: febrero a noviembre de 2025
        """),
    DiagnosticPage(
      "año-no-admitido", "un año no tiene cuatro cifras",
      checks: """
        Los años se escriben con cuatro cifras: 2025.
        """,
      reason: """
        A un año de tres cifras le falta una y no se sabe cuál; con otra, la fecha se movería años.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo de 205
        """,
      instead: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: marzo de 2025
        """),
    DiagnosticPage(
      "día-de-la-semana-equivocado", "el día de la semana no es el de la fecha",
      checks: """
        Si se escribe el día de la semana, tiene que ser el que cae en esa fecha. También se puede \
        dejar fuera: no hace falta.
        """,
      reason: """
        Uno de los dos está mal, y pueden ser días distintos: con uno la convocatoria llegó a tiempo \
        y con el otro no.
        """,
      in: .log,
      example: """
        - fecha: lunes 4 de marzo de 2025
          hito: 1.1
        """,
      instead: """
        - fecha: martes 4 de marzo de 2025
          hito: 1.1
        """),
    DiagnosticPage(
      "fecha-de-hoja-de-cálculo", "en lugar de una fecha hay un número de hoja de cálculo",
      checks: """
        Las hojas de cálculo guardan las fechas como un número de días. Al copiar la celda a veces \
        llega el número y no la fecha; el mensaje dice a qué día corresponde.
        """,
      reason: """
        Ese número no le dice nada a quien lee el plan, y podría ser también una cantidad copiada en \
        el lugar equivocado.
        """,
      in: .plan,
      example: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: 45721
        """,
      instead: """
        líneas:
          1.1:
            nombre: Elaborar el diagnóstico
            temporalidad: 2025-03-05
        """),
  ]
}
