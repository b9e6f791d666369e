import Diagnostics

/// Commands: what is called, and what it is called with.
extension ArgumentPages {
  static let commands = [
    DiagnosticPage(
      "orden-desconocida", "el programa no tiene esa orden",
      checks: """
        La palabra después de «snt» es la orden: lo que se pide al programa. Los acentos y las \
        mayúsculas no importan; las letras, sí. «snt --ayuda» muestra todas las órdenes.
        """,
      reason: """
        El programa no adivina qué se quiso pedir: propone la orden más parecida y no hace nada.
        """,
      in: .commandLine,
      example: """
        snt infrome cierre
        """,
      instead: """
        snt informe cierre
        """),
    DiagnosticPage(
      "falta-orden", "la orden está incompleta",
      checks: """
        Algunas órdenes son de dos palabras: la segunda dice cuál de varias cosas se pide.
        """,
      reason: """
        Hay varios informes, y con la primera palabra no se sabe cuál.
        """,
      in: .commandLine,
      example: """
        snt informe
        """,
      instead: """
        snt informe cierre
        """),
    DiagnosticPage(
      "falta-argumento", "a la orden le falta un dato indispensable",
      checks: """
        En la ayuda de cada orden, las palabras en mayúsculas son los datos que lleva. Las que no \
        están entre corchetes se tienen que escribir.
        """,
      reason: """
        Sin ese dato no hay con qué trabajar: en el ejemplo, ninguna fecha que explicar.
        """,
      in: .commandLine,
      example: """
        snt fecha
        """,
      instead: """
        snt fecha "última semana de septiembre"
        """),
    DiagnosticPage(
      "sobra-argumento", "hay una palabra más de las que lleva la orden",
      checks: """
        El espacio separa un dato del siguiente. Un dato de varias palabras, o el nombre de un \
        archivo con espacios, va entre comillas.
        """,
      reason: """
        Si la palabra que sobra se ignorara, la respuesta sería a otra pregunta: en el ejemplo, solo \
        «última».
        """,
      in: .commandLine,
      example: """
        snt fecha última semana de mayo
        """,
      instead: """
        snt fecha "última semana de mayo"
        """),
  ]
}
