import Diagnostics

extension CommandPages {
  /// What is found before plan.yaml is edited.
  static let planEdits = [
    DiagnosticPage(
      "cambio-a-mano", "un cambio no se puede hacer sin tocar otra cosa",
      checks: """
        Las órdenes que escriben en plan.yaml cambian solo los renglones de lo que se nombra. Donde \
        lo escrito no tiene la forma que se espera, no cambian nada y dicen en qué renglón hay que \
        hacerlo.
        """,
      reason: """
        Un plan lleva comentarios y un orden que alguien pensó: es mejor no escribir que reacomodarlo.
        """,
      in: .commandLine,
      example: """
        snt línea cambiar 1.1 --meta "Guía"  # y en 1.1 hay una lista
        """,
      instead: """
        snt línea cambiar 1.1 --meta "Guía"  # después de corregirla
        """),
    DiagnosticPage(
      "clave-ocupada", "la clave de la línea nueva ya está en el plan",
      checks: """
        Una línea nueva lleva una clave que nada en el plan tiene, tampoco un inciso.
        """,
      reason: """
        La clave es la identidad de una línea: por ella la encuentran la bitácora, las sesiones y los \
        informes.
        """,
      in: .commandLine,
      example: """
        snt línea agregar 1.3.2 --nombre "Publicar la guía"
        """,
      instead: """
        snt línea agregar 1.3.5 --nombre "Publicar la guía"
        """),
    DiagnosticPage(
      "fecha-sellada", "se cambia una fecha que ya se aprobó",
      checks: """
        Si el plan tiene una versión sellada y la línea está en ella, su fecha se mueve con una \
        reprogramación en la bitácora. Cambiarla en plan.yaml solo hace falta para preparar la \
        versión siguiente, y se pregunta antes.
        """,
      reason: """
        El plan conserva lo aprobado y la bitácora dice qué se movió, por qué y quién lo autorizó.
        """,
      in: .commandLine,
      example: """
        snt línea cambiar 1.3.2 --temporalidad octubre
        """,
      instead: """
        snt reprogramar 1.3.2 octubre --motivo "…" --autoriza "…"
        """),
    DiagnosticPage(
      "línea-en-uso", "una línea que ya cuenta no se quita",
      checks: """
        Se quita lo que no está en ninguna versión sellada, ni en la bitácora, ni en otra parte del \
        plan, y no tiene otras líneas dentro.
        """,
      reason: """
        Lo que se aprobó o se registró no desaparece: se cancela, y queda dicho por qué.
        """,
      in: .commandLine,
      example: """
        snt línea quitar 1.3.2
        """,
      instead: """
        snt cancelar 1.3.2 --motivo "La asumió otra comisión"
        """),
    DiagnosticPage(
      "línea-sin-lugar", "no se sabe en qué parte del plan va una línea nueva",
      checks: """
        La clave 1.3.2 va en 1.3, o junto a las que empiezan con 1.3. Si no hay ninguna de las dos, o \
        la clave no tiene números, se dice con «--en».
        """,
      reason: """
        Una línea en el lugar equivocado cuenta en los promedios de otro objetivo.
        """,
      in: .commandLine,
      example: """
        snt línea agregar 9.1 --nombre "Publicar la guía"
        """,
      instead: """
        snt línea agregar 9.1 --en 1.3 --nombre "Publicar la guía"
        """),
    DiagnosticPage(
      "se-pierde-texto", "con una línea se va más de lo que cabe en una orden",
      checks: """
        Antes de quitar una línea se mira si lleva comentarios, incisos, alineación u otros datos que \
        «snt línea agregar» no puede volver a escribir.
        """,
      reason: """
        Lo que alguien escribió no se borra sin que lo sepa.
        """,
      in: .commandLine,
      example: """
        snt línea quitar 1.3.2 --sí
        """,
      instead: """
        snt línea quitar 1.3.2 --simular
        """),
  ]
}
