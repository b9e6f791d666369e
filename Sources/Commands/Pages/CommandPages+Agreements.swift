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
      "acta-sin-sesión", "no consta la sesión de un acta, o la que la aprobó",
      checks: """
        El acta es de una sesión que ya se celebró, y la aprueba otra que también consta en la \
        bitácora. Si la que aprueba no consta todavía, se dice el día con «--fecha».
        """,
      reason: """
        El acta aprobada lleva la fecha de la sesión que la aprobó; sin ella no se sabe cuál es.
        """,
      in: .commandLine,
      example: """
        snt acta aprobar "ordinaria 1" --en "ordinaria 9"
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
