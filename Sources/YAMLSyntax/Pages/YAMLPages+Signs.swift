import Diagnostics

/// Signs with which a text does not begin.
extension YAMLPages {
  static let signs = [
    DiagnosticPage(
      "carácter-reservado", "un valor empieza con un signo que no va sin comillas",
      checks: """
        Un valor que empieza con arroba, signo de porcentaje, acento grave, coma o un corchete que \
        cierra va entre comillas.
        """,
      reason: """
        Al principio de un valor esos signos no se leen igual en todos los programas. Con comillas, \
        el texto se conserva y se imprime exactamente como está escrito.
        """,
      in: .anyFile,
      example: """
        nota: @ComisionDeEjemplo publicó la convocatoria
        """,
      instead: """
        nota: "@ComisionDeEjemplo publicó la convocatoria"
        """),
    DiagnosticPage(
      "alias-no-admitido", "un valor empieza con un asterisco",
      checks: """
        Un valor que empieza con «*» va entre comillas. En archivos de este tipo, el asterisco al \
        principio pide copiar lo que está escrito en otra parte, y en un plan eso no se usa.
        """,
      reason: """
        Un plan se entiende renglón por renglón, sin ir a buscar a otro lado. Si el asterisco marca \
        una aclaración, las comillas lo conservan.
        """,
      in: .anyFile,
      example: """
        nota: *Cifras preliminares
        """,
      instead: """
        nota: "*Cifras preliminares"
        """),
    DiagnosticPage(
      "ancla-no-admitida", "un valor empieza con «&»",
      checks: """
        Un valor que empieza con «&» va entre comillas. En archivos de este tipo, ese signo al \
        principio pone nombre a un valor para copiarlo después, y en un plan eso no se usa.
        """,
      reason: """
        La palabra pegada al signo se perdería: se tomaría como un nombre interno y no como parte \
        del texto. Con comillas se conserva.
        """,
      in: .anyFile,
      example: """
        nombre: &Datos, encuentro de apertura
        """,
      instead: """
        nombre: "&Datos, encuentro de apertura"
        """),
    DiagnosticPage(
      "etiqueta-no-admitida", "un valor empieza con un signo de exclamación",
      checks: """
        Un valor que empieza con «!» va entre comillas. En archivos de este tipo, ese signo al \
        principio indica de qué clase es el dato, y en un plan eso no se usa.
        """,
      reason: """
        La palabra pegada al signo se perdería: se tomaría como una indicación para el programa y no \
        como parte del texto. Con comillas se conserva.
        """,
      in: .anyFile,
      example: """
        nota: !Urgente! Falta la firma del acta
        """,
      instead: """
        nota: "!Urgente! Falta la firma del acta"
        """),
  ]
}
