import Diagnostics

extension CommandPages {
  /// What is found while agreements and minutes are written down.
  static let agreements = [
    DiagnosticPage(
      "acuerdo-ambiguo", "varios acuerdos responden a lo que se escribió",
      checks: """
        De la clave de un acuerdo basta el final («2025-03»), o palabras de su texto, si no hay otro \
        al que también le queden. Cuando hay varios, se enumeran.
        """,
      reason: """
        Cumplir el acuerdo equivocado deja abierto el otro, y nadie lo nota hasta el cierre.
        """,
      in: .commandLine,
      example: """
        snt acuerdo cumplir 01
        """,
      instead: """
        snt acuerdo cumplir ORD02/2025-01
        """),
    DiagnosticPage(
      "acuerdo-repetido", "la sesión ya tiene un acuerdo con el mismo texto",
      checks: """
        Antes de anotar un acuerdo se busca otro de la misma sesión que diga lo mismo, sin distinguir \
        mayúsculas ni acentos.
        """,
      reason: """
        Casi siempre la orden se repitió, y el segundo llevaría un número que no existe en el acta.
        """,
      in: .commandLine,
      example: """
        snt acuerdo nuevo "ordinaria 2" --texto "Publicar la guía"  # ya se anotó
        """,
      instead: """
        snt acuerdos --sesión "ordinaria 2"
        """),
    DiagnosticPage(
      "vencimiento-dudoso", "no queda claro qué día vence un acuerdo",
      checks: """
        Un vencimiento sin año se toma del día más cercano que no es anterior a la sesión. Si cae en \
        otro año, o fuera del periodo del plan, se pregunta; también si el texto no da ningún día, como \
        «inmediato» o «15 días».
        """,
      reason: """
        Un acuerdo sin día nunca cuenta con atraso, y con el año equivocado cuenta un año tarde.
        """,
      in: .commandLine,
      example: """
        snt acuerdo nuevo "ordinaria 2" --texto "Publicar" --vence inmediato
        """,
      instead: """
        snt acuerdo nuevo "ordinaria 2" --texto "Publicar" --vence 2025-06-30
        """),
    DiagnosticPage(
      "acuerdo-ya-concluido", "un acuerdo ya se cumplió, o ya no tiene efecto",
      checks: """
        Antes de escribir en qué terminó un acuerdo se busca si ya lo dice otro asiento.
        """,
      reason: """
        Puede ser la clave de otro acuerdo. Un cumplimiento que se anota dos veces cuenta desde la \
        primera.
        """,
      in: .commandLine,
      example: """
        snt acuerdo cumplir CEJ/ORD02/2025-03  # se cumplió en mayo
        """,
      instead: """
        snt ver CEJ/ORD02/2025-03
        """),
    DiagnosticPage(
      "reunión-sin-numeración", "se da un número a lo que convino una reunión de trabajo",
      checks: """
        «--clave» es para los acuerdos de una sesión; los compromisos de una reunión de trabajo no la \
        llevan.
        """,
      reason: """
        El número haría pasar por acuerdo de la comisión lo que no se votó.
        """,
      in: .commandLine,
      example: """
        snt acuerdo nuevo "reunión de trabajo 1" --texto "Enviar" --clave 1
        """,
      instead: """
        snt acuerdo nuevo "reunión de trabajo 1" --texto "Enviar"
        """),
    DiagnosticPage(
      "acta-antes-de-la-sesión", "un acta se aprobaría antes de su sesión, o de la que la aprueba",
      checks: """
        El día de «--fecha» no es anterior al de la sesión del acta, ni al de la que la aprobó.
        """,
      reason: """
        Un acta se aprueba en una sesión, y de una que ya se celebró.
        """,
      in: .commandLine,
      example: """
        snt acta aprobar "ordinaria 1" --en "ordinaria 2" --fecha 2015-06-10
        """,
      instead: """
        snt acta aprobar "ordinaria 1" --en "ordinaria 2"
        """),
    DiagnosticPage(
      "acta-ya-aprobada", "el acta ya estaba aprobada",
      checks: """
        Antes de anotar que se aprobó un acta se busca si ya lo dice otro asiento.
        """,
      reason: """
        Puede ser el acta de otra sesión; y si se aprobó de nuevo, en los informes vale lo último.
        """,
      in: .commandLine,
      example: """
        snt acta aprobar "ordinaria 1" --en "ordinaria 3"  # la aprobó la 2
        """,
      instead: """
        snt acta aprobar "ordinaria 2" --en "ordinaria 3"
        """),
    DiagnosticPage(
      "reunión-sin-aprobación", "se aprueba el acta de una reunión de trabajo, o en una",
      checks: """
        La minuta de una reunión de trabajo se anota y no se aprueba; y una reunión de trabajo no \
        aprueba el acta de una sesión.
        """,
      reason: """
        Aprobar un acta es un acto de la comisión en sesión, con quórum.
        """,
      in: .commandLine,
      example: """
        snt acta aprobar "reunión de trabajo 1" --en "ordinaria 2"
        """,
      instead: """
        snt acta anotar "reunión de trabajo 1" --archivo minuta.pdf
        """),
  ]
}
