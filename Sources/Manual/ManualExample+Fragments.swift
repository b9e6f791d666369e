/// A few lines each, to show how text is written.
extension ManualExample {
  static let fragmentExamples = [
    fiveRules, shortList, listOfOne, listCutByCommas, listWithDashes, foldedText,
  ]

  static let fiveRules = ManualExample(
    .fragment,
    """
    eventos:                 # la clave, sola
      foro-datos:            # dos espacios más adentro
        nombre: Foro de datos
        líneas:
          - 1.1.2
          - 2.1
    """)

  static let shortList = ManualExample(.fragment, "líneas: [1.1.2, 2.1]")
  static let listOfOne = ManualExample(.fragment, "líneas: 2.1")

  static let listCutByCommas = ManualExample(
    .fragment, "integran: [Dirección de Datos, Archivos y Registro, OGA]")

  static let listWithDashes = ManualExample(
    .fragment,
    """
    integran:
      - Dirección de Datos, Archivos y Registro
      - OGA
    """)

  static let foldedText = ManualExample(
    .fragment,
    """
    nota: >
      El grupo acordó lo siguiente: publicar primero
      el «catálogo» y después la guía.
    """)
}
