import Diagnostics

extension VoteCheck {
  static let pages = [
    DiagnosticPage(
      "votación-nominal-distinta", "la votación nominal no da las sumas que se escribieron",
      checks: """
        Donde hay votación nominal y además sumas, se cuentan los nombres y se comparan.
        """,
      reason: """
        El acta imprime las dos. Si se quitan las sumas, el programa las cuenta.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              votación:
                a favor: 3
                nominal: {OGA: a favor, OGB: a favor, OGC: en contra}
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              votación:
                nominal: {OGA: a favor, OGB: a favor, OGC: en contra}
        """),
    DiagnosticPage(
      "voto-de-ausente", "en la votación nominal aparece alguien que no estaba",
      checks: """
        Quien vota está en la asistencia de la sesión y no entre los «ausentes» del tema.
        """,
      reason: """
        Quien se ausenta ni vota ni se abstiene. O falta en la asistencia, o su voto sobra.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              ausentes: [OGC]
              votación:
                nominal: {OGA: a favor, OGB: a favor, OGC: abstención}
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              ausentes: [OGC]
              votación:
                nominal: {OGA: a favor, OGB: a favor}
        """),
    DiagnosticPage(
      "votación-contradictoria", "lo que se resolvió no concuerda con los votos",
      checks: """
        Lo aprobado y lo acordado tiene al menos tantos votos a favor como en contra (en un empate \
        puede decidir el voto de calidad), y los que pide la «mayoría» de las reglas; lo que dice \
        «por unanimidad» no tiene votos en contra.
        """,
      reason: """
        Los votos quedan en el acta y en el informe, uno junto al otro. Casi siempre están \
        cambiados de renglón.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          temas:
            - aprobación: Plan de trabajo
              resultado: aprobado
              votación:
                a favor: 1
                en contra: 3
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          temas:
            - aprobación: Plan de trabajo
              resultado: aprobado
              votación:
                a favor: 3
                en contra: 1
        """),
    DiagnosticPage(
      "votos-de-más", "hay más votos que personas que podían votar",
      checks: """
        La suma de votos a favor, en contra y abstenciones no pasa de los integrantes con voto que \
        asistieron o, si la sesión no dice quién asistió, de los que tenía la comisión ese día.
        """,
      reason: """
        O votó alguien que no tiene voto, o falta alguien en la lista de asistencia.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              votación:
                a favor: 4
                en contra: 0
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
          temas:
            - aprobación: Plan de trabajo
              votación:
                a favor: 3
                en contra: 0
        """),
    DiagnosticPage(
      "votos-de-menos", "hay menos votos que personas que podían votar",
      checks: """
        Donde la votación es nominal, o el tema dice quiénes estaban «ausentes», los votos a favor, \
        en contra y las abstenciones suman los presentes con voto.
        """,
      reason: """
        Ausentarse no es abstenerse. De quien falta en la cuenta no se sabe si votó, se abstuvo o \
        había salido.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC, OGD]
          temas:
            - aprobación: Plan de trabajo
              ausentes: [OGD]
              votación: {a favor: 2}
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC, OGD]
          temas:
            - aprobación: Plan de trabajo
              ausentes: [OGD]
              votación: {a favor: 2, abstenciones: 1}
        """),
  ]
}
