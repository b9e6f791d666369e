import Diagnostics

/// Values that are not of the sort that their key takes.
extension PlanPages {
  static let values = [
    DiagnosticPage(
      "tipo-equivocado", "en lugar de un texto hay una lista o un grupo, o al revés",
      checks: """
        Cada clave lleva un texto, una lista o un grupo de datos, siempre lo mismo. Las líneas, por \
        ejemplo, son un grupo: cada una tiene su número, dos puntos y su nombre o sus datos.
        """,
      reason: """
        Lo que no tiene la forma esperada no se puede leer. En el ejemplo, las líneas no tienen \
        número, y sin número nadie puede registrar su avance.
        """,
      in: .plan,
      example: """
        líneas: [Elaborar el diagnóstico, Publicar la guía]
        """,
      instead: """
        líneas:
          1.1: Elaborar el diagnóstico
          1.2: Publicar la guía
        """),
    DiagnosticPage(
      "palabra-no-admitida", "una palabra no es de las que admite su clave",
      checks: """
        Algunas claves admiten solo ciertas palabras, que el mensaje enumera: el estado de un \
        acuerdo, la modalidad de una sesión, si algo se entrega de una vez o poco a poco. Los \
        acentos y las mayúsculas se perdonan.
        """,
      reason: """
        Con esas palabras se calcula. Una que no se conoce no se puede contar, y adivinarla \
        cambiaría las cifras.
        """,
      in: .plan,
      example: """
        líneas:
          1.2:
            nombre: Publicar la guía
            medida: de una vez
        """,
      instead: """
        líneas:
          1.2:
            nombre: Publicar la guía
            medida: entregable
        """),
    DiagnosticPage(
      "número-no-válido", "un valor debe ser un número y no lo es",
      checks: """
        Los porcentajes, los pesos y los votos se escriben con cifras: 60, 12.5 o 1,250, con coma de \
        miles y punto decimal. Un peso o un voto no es negativo.
        """,
      reason: """
        El avance del plan es un promedio de estos números; uno que no se entiende lo dejaría mal \
        calculado.
        """,
      in: .log,
      example: """
        - fecha: 2025-03-31
          avance: 1.1
          porcentaje: sesenta
        """,
      instead: """
        - fecha: 2025-03-31
          avance: 1.1
          porcentaje: 60
        """),
    DiagnosticPage(
      "porcentaje-fuera-de-rango", "un porcentaje de avance no está entre 0 y 100",
      checks: """
        El avance de una línea va de 0 a 100, y 100 la concluye. Si se logró más de lo que pedía la \
        meta, el avance es 100 y la cantidad lograda se anota en «cifras».
        """,
      reason: """
        Una línea con 120 taparía en el promedio a otra que no avanzó, y el plan se vería más \
        adelantado de lo que está.
        """,
      in: .log,
      example: """
        - fecha: 2025-06-30
          avance: 1.1
          porcentaje: 120
        """,
      instead: """
        - fecha: 2025-06-30
          avance: 1.1
          porcentaje: 100
          cifras:
            talleres programados: 10
            talleres impartidos: 12
        """),
  ]
}
