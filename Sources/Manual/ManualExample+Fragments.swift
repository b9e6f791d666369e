/// A few lines each, to show how text is written.
extension ManualExample {
  static let fragmentExamples = [
    fiveRules, shortList, listOfOne, listCutByCommas, listWithDashes, foldedText, section,
    template,
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

  static let section = ManualExample(
    .template,
    """
    {{#eventos}}
    # Eventos

    {{eventos}}
    {{/eventos}}
    """)

  static let template = ManualExample(
    .template,
    """
    {{! Oficio: las sesiones y los acuerdos del periodo. }}
    ---
    título: Sesiones al {{corte}}
    pie: {{comisión}}
    ---

    Se informa de las sesiones de la {{siglas}}.

    {{cuenta de sesiones}}

    # Acuerdos

    {{#cada acuerdo}}
    - {{clave}}: {{texto}} ({{situación}})
    {{/cada acuerdo}}
    {{^cada acuerdo}}
    No hubo acuerdos.
    {{/cada acuerdo}}

    {{firmas}}
    """)

  static let foldedText = ManualExample(
    .fragment,
    """
    nota: >
      El grupo acordó lo siguiente: publicar primero
      el «catálogo» y después la guía.
    """)
}
