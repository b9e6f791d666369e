import Diagnostics

/// The pages of what is wrong with the call of a session.
extension CommandPages {
  static let calls = [
    DiagnosticPage(
      "convocatoria-a-día-inhábil", "se convoca a una sesión para un día que no es hábil",
      checks: """
        El día de la sesión se busca entre los fines de semana, los días de descanso obligatorio y \
        los «inhábiles» de las reglas del plan.
        """,
      reason: """
        Lo acordado en un día inhábil puede impugnarse. Si el día se habilitó, basta confirmarlo.
        """,
      in: .commandLine,
      example: """
        snt sesión convocar "extraordinaria 3" --enviada 2025-04-22
        """,
      instead: """
        snt sesión diferir "extraordinaria 3" 2025-05-02 --motivo "Día inhábil"
        """),
    DiagnosticPage(
      "convocatoria-fuera-de-plazo", "la convocatoria va con menos plazo del que pide la regla",
      checks: """
        Se cuenta desde el día en que se envía hasta el de la sesión, con la regla del plan para ese \
        tipo de sesión, sus días inhábiles y lo que diga de contar o no los dos extremos. Sin regla \
        no se revisa nada.
        """,
      reason: """
        Quien no pudo asistir puede pedir que la sesión se reponga. El documento se escribe, porque a \
        veces se convoca así con acuerdo de todos, pero conviene saberlo antes.
        """,
      in: .commandLine,
      example: """
        snt sesión convocar "ordinaria 2" --enviada 2025-06-05
        """,
      instead: """
        snt sesión convocar "ordinaria 2" --enviada 2025-06-02
        """),
    DiagnosticPage(
      "convocatoria-repetida", "la bitácora ya dice que esa sesión se convocó",
      checks: """
        Se avisa al anotar el envío de una convocatoria que ya estaba anotado con otra fecha, para el \
        mismo día de la sesión.
        """,
      reason: """
        El plazo se cuenta desde la última fecha que se anota. Los acuses y los anexos que llegan \
        después se agregan sin ella.
        """,
      in: .commandLine,
      example: """
        snt sesión convocar "ordinaria 2" --enviada 2025-06-05 --acuse OGC
        """,
      instead: """
        snt sesión convocar "ordinaria 2" --acuse OGC
        """),
    DiagnosticPage(
      "sesión-sin-día", "se convoca a una sesión que no tiene un día",
      checks: """
        La convocatoria dice para qué día es. Una sesión sin fecha, aplazada hasta nuevo aviso o \
        prevista para todo un mes todavía no se puede convocar.
        """,
      reason: """
        Sin el día no se sabe si el plazo alcanza, y nadie sabría cuándo acudir.
        """,
      in: .commandLine,
      example: """
        snt sesión convocar "ordinaria 3" -o convocatoria.docx
        """,
      instead: """
        snt sesión diferir "ordinaria 3" 2025-09-09 --motivo "Se fija el día"
        """),
  ]
}
