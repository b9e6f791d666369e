import Diagnostics

/// What a plan says of its follow-up.
extension CompliancePages {
  static let plan = [
    DiagnosticPage(
      "clasificación-repetida", "un grupo o un sector está dos veces en la lista del plan",
      checks: """
        En «grupos» y en «sectores», cada nombre va una vez; mayúsculas y acentos no lo hacen otro.
        """,
      reason: """
        Del segundo no habría ninguna institución, y el grupo que se quiso escribir faltaría.
        """,
      in: .plan,
      example: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          grupos: [Sectorizadas, No sectorizadas, sectorizadas]
        """,
      instead: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          grupos: [Sectorizadas, No sectorizadas, Empresas]
        """),
    DiagnosticPage(
      "tabla-repetida", "la misma tabla está dos veces en «matriz»",
      checks: """
        Cada tabla de la matriz se nombra una vez.
        """,
      reason: """
        Donde se quiso escribir otra tabla, faltaría un eje entero.
        """,
      in: .plan,
      example: """
        cumplimiento:
          instituciones: cumplimiento/instituciones.csv
          matriz: [cumplimiento/matriz.csv, cumplimiento/matriz.csv]
        """,
      instead: """
        cumplimiento:
          instituciones: cumplimiento/instituciones.csv
          matriz: cumplimiento/matriz.csv
        """),
    DiagnosticPage(
      "nombre-reservado", "un grupo o un sector se llama como el total",
      checks: """
        Ningún grupo ni sector se llama «Total», «Conjunto» ni «Todas las instituciones»: esas \
        palabras quieren decir todas, también en las cifras publicadas.
        """,
      reason: """
        De una cifra del «Total» no se sabría si es de ese sector o de todas las instituciones.
        """,
      in: .plan,
      example: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          grupos: [Sectorizadas, Conjunto]
        """,
      instead: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          grupos: [Sectorizadas, No sectorizadas]
        """),
    DiagnosticPage(
      "cumplimiento-incompleto", "a «cumplimiento» le falta algo sin lo que no se puede leer",
      checks: """
        Un plan con «cumplimiento» nombra una matriz, con la lista de sus instituciones y con \
        ejes que tienen actividades; o bien, las cifras que se publicaron.
        """,
      reason: """
        Sin las instituciones no se sabe de quién es cada renglón de la matriz.
        """,
      in: .plan,
      example: """
        cumplimiento:
          matriz: cumplimiento/matriz.csv
        """,
      instead: """
        cumplimiento:
          instituciones: cumplimiento/instituciones.csv
          matriz: cumplimiento/matriz.csv
        """),
    DiagnosticPage(
      "marca-no-válida", "no se entiende qué quiere decir una marca",
      checks: """
        En «marcas», cada marca se explica con «cumple», «no cumple» o «no aplica».
        """,
      reason: """
        Unas personas ponen «x» en lo que se cumple y otras en lo que falta: solo el plan lo puede \
        decir.
        """,
      in: .plan,
      example: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          marcas: {x: a medias}
        """,
      instead: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          marcas: {x: no cumple, vacío: no aplica}
        """),
    DiagnosticPage(
      "rango-encimado", "un porcentaje cabe en dos rangos",
      checks: """
        Los dos límites de un rango cuentan en él, y ningún porcentaje cabe en dos rangos. Lo que \
        no cabe en ninguno se cuenta aparte.
        """,
      reason: """
        Una institución se contaría dos veces, o según el orden de los rangos.
        """,
      in: .plan,
      example: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          rangos:
            alto: 80 a 100
            medio: 50 a 80
        """,
      instead: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          rangos:
            alto: 80 a 100
            medio: 51 a 79
        """),
    DiagnosticPage(
      "rango-no-válido", "un rango no se entiende",
      checks: """
        Un rango dice sus dos límites, primero el menor, o «más de» uno: 80 a 100, más de 80.
        """,
      reason: """
        Con límites al revés no habría ninguna institución en el rango.
        """,
      in: .plan,
      example: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          rangos:
            alto: 100 a 80
        """,
      instead: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
          rangos:
            alto: 80 a 100
        """),
    DiagnosticPage(
      "tabla-ausente", "no está una tabla que el plan nombra",
      checks: """
        Cada tabla de «cumplimiento» es un archivo; su ruta se cuenta desde la carpeta del plan.
        """,
      reason: """
        Sin la tabla no hay nada que contar.
        """,
      in: .plan,
      example: """
        cumplimiento:
          publicado: cumplimiento/publicados.csv
        """,
      instead: """
        cumplimiento:
          publicado: cumplimiento/publicado.csv
        """),
  ]
}
