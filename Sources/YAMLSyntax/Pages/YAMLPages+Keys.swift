import Diagnostics

/// Keys: what stands before the colon.
extension YAMLPages {
  static let keys = [
    DiagnosticPage(
      "falta-dos-puntos", "un renglón no tiene los dos puntos de su clave",
      checks: """
        Cada dato se escribe en su renglón con la clave, dos puntos, un espacio y el valor. Un \
        renglón que solo continúa el texto de arriba lleva más sangría (espacios al principio) que \
        la clave de ese texto.
        """,
      reason: """
        Sin los dos puntos no se sabe qué parte es el nombre del dato y qué parte su valor, y el \
        dato faltaría en el plan.
        """,
      in: .anyFile,
      example: """
        título: Plan de trabajo 2025
        periodo 2025
        """,
      instead: """
        título: Plan de trabajo 2025
        periodo: 2025
        """),
    DiagnosticPage(
      "falta-espacio", "falta un espacio después de los dos puntos o del guion",
      checks: """
        Después de los dos puntos de una clave va un espacio, y también después del guion con que \
        empieza cada elemento de una lista.
        """,
      reason: """
        Sin el espacio, los dos puntos y el guion son parte de la palabra, como en la hora «11:00» o \
        en «−5»; el dato no se reconocería.
        """,
      in: .anyFile,
      example: """
        título: Plan de trabajo 2025
        periodo:2025
        """,
      instead: """
        título: Plan de trabajo 2025
        periodo: 2025
        """),
    DiagnosticPage(
      "clave-duplicada", "la misma clave está dos veces en un grupo",
      checks: """
        En un grupo, cada clave aparece una sola vez. Los acentos y las mayúsculas no hacen \
        distinta una clave («título» y «titulo» son la misma), y tampoco los sinónimos.
        """,
      reason: """
        Habría que adivinar cuál de los dos valores cuenta. El otro, que puede ser una línea de \
        acción entera, se perdería sin aviso y cambiarían las cifras.
        """,
      in: .anyFile,
      example: """
        líneas:
          1.1: Elaborar el diagnóstico
          1.1: Publicar la guía
        """,
      instead: """
        líneas:
          1.1: Elaborar el diagnóstico
          1.2: Publicar la guía
        """),
    DiagnosticPage(
      "clave-vacía", "falta el nombre del dato antes de los dos puntos",
      checks: """
        Antes de los dos puntos va siempre el nombre del dato.
        """,
      reason: """
        Un valor sin nombre no se puede colocar en ninguna parte del plan ni del informe.
        """,
      in: .anyFile,
      example: """
        modalidad: presencial
        : Sala de sesiones
        """,
      instead: """
        modalidad: presencial
        lugar: Sala de sesiones
        """),
    DiagnosticPage(
      "clave-compuesta", "una clave es una lista o un grupo, y no un nombre",
      checks: """
        Lo que va antes de los dos puntos es un texto sencillo: una palabra, unas cuantas o un \
        número. No puede ser una lista entre corchetes ni un grupo entre llaves.
        """,
      reason: """
        Cada dato se busca por su nombre. Si algo vale para dos líneas, hay que decirlo en cada una: \
        así se sigue y se cuenta cada una por su lado.
        """,
      in: .anyFile,
      example: """
        líneas:
          [1.1, 1.2]: Publicar el boletín de la Comisión
        """,
      instead: """
        líneas:
          1.1: Publicar el boletín de la Comisión
          1.2: Publicar el boletín de la Comisión
        """),
    DiagnosticPage(
      "clave-en-varios-renglones", "una clave ocupa más de un renglón",
      checks: """
        La clave y sus dos puntos van completos en un solo renglón. El valor, en cambio, sí puede \
        seguir en los de abajo, con más sangría (espacios al principio).
        """,
      reason: """
        Una clave partida no se distingue de un texto que continúa, y el dato no se encontraría.
        """,
      in: .anyFile,
      example: """
        reglas:
          "vencimiento en
            día inhábil": el mismo día
        """,
      instead: """
        reglas:
          vencimiento en día inhábil: el mismo día
        """),
    DiagnosticPage(
      "clave-muy-larga", "una clave pasa de 1,024 caracteres",
      checks: """
        Una clave es un nombre corto. Cuando parece medir más de mil caracteres, casi siempre falta \
        antes un «: » o un salto de renglón, y un párrafo entero quedó delante de los dos puntos. En \
        el ejemplo, los puntos suspensivos están en lugar de ese párrafo.
        """,
      reason: """
        El texto de un acuerdo no es el nombre de un dato: leído así, el acuerdo quedaría sin texto.
        """,
      in: .anyFile,
      example: """
        Se aprueba el Plan de trabajo … y se instruye su publicación: unanimidad
        """,
      instead: """
        texto: Se aprueba el Plan de trabajo … y se instruye su publicación
        votación: unanimidad
        """),
  ]
}
