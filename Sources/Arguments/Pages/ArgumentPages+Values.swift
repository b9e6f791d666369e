import Diagnostics

/// The values that options and arguments take.
extension ArgumentPages {
  static let values = [
    DiagnosticPage(
      "comillas-tipográficas", "un texto está entre comillas que la terminal no entiende",
      checks: """
        La terminal solo entiende las comillas rectas: " ". Las de los procesadores de texto, “ ” y \
        « », son letras como las demás, y el texto se corta en cada espacio.
        """,
      reason: """
        Se registraría la primera palabra, con la comilla, y las otras pasarían por otra cosa.
        """,
      in: .commandLine,
      example: """
        snt avance 1.2.1 60 --nota “Con minuta”
        """,
      instead: """
        snt avance 1.2.1 60 --nota "Con minuta"
        """),
    DiagnosticPage(
      "opción-sin-valor", "después de una opción falta su valor",
      checks: """
        Las opciones que en la ayuda llevan una palabra en mayúsculas van seguidas de un valor. Si \
        el valor empieza con guion, se escribe pegado con un signo de igual: «--salida=-acta.md».
        """,
      reason: """
        Sin el valor, la opción no dice nada, y la orden se quedaría a medias.
        """,
      in: .commandLine,
      example: """
        snt fecha mayo --periodo
        """,
      instead: """
        snt fecha mayo --periodo 2025
        """),
    DiagnosticPage(
      "sobra-valor", "una opción que va sola tiene un valor",
      checks: """
        Algunas opciones solo se ponen o se quitan, sin valor: basta escribirlas.
        """,
      reason: """
        «--json=no» podría parecer que la apaga. Para no usarla, se quita de la orden.
        """,
      in: .commandLine,
      example: """
        snt fecha mayo --json=sí
        """,
      instead: """
        snt fecha mayo --json
        """),
    DiagnosticPage(
      "valor-no-válido", "un valor no es de los que se admiten ahí",
      checks: """
        Donde va un número se escriben cifras, y donde la ayuda enumera unas palabras, una de ellas. \
        Una fecha de varias palabras va entre comillas: «--corte "30 de junio"».
        """,
      reason: """
        Un avance que no es un número no se puede promediar con los demás.
        """,
      in: .commandLine,
      example: """
        snt avance 1.2.1 sesenta
        """,
      instead: """
        snt avance 1.2.1 60
        """),
  ]
}
