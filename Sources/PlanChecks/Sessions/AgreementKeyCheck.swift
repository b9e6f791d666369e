import Diagnostics
import PlanModel
import SpanishText

/// The number of an agreement names the session that took it, where numbers do so: «CP/ORD02/2025-01».
enum AgreementKeyCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "acuerdo-de-otra-sesión", "la clave de un acuerdo nombra otra sesión que la suya",
      checks: """
        Cuando la clave lleva ORD o EXT con un número, como en «CP/ORD02/2025-01», se compara con \
        la sesión ordinaria o extraordinaria en que está escrito el acuerdo.
        """,
      reason: """
        El acuerdo está en la sesión equivocada o su clave se copió de otro; después nadie lo \
        encuentra en el acta.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/ORD02/2025-01
              texto: Se publica el plan de trabajo
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/ORD01/2025-01
              texto: Se publica el plan de trabajo
        """),
    DiagnosticPage(
      "clave-fuera-del-patrón", "la clave de un acuerdo no sigue la regla del plan",
      checks: """
        Si el plan tiene la regla «clave de acuerdos», como «{siglas}/{tipo}{n}/{año}-{nn}», las \
        claves de los acuerdos se escriben así. Se enumeran las que no.
        """,
      reason: """
        De las que siguen la regla sale el número que sigue; las demás no se cuentan. Una clave ya \
        publicada no se cambia.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/2025/1
              texto: Se publica el plan de trabajo
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          acuerdos:
            - clave: CP/ORD01/2025-01
              texto: Se publica el plan de trabajo
        """),
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    otherSessions(subject) + pattern(subject)
  }

  private static func pattern(_ subject: CheckSubject) -> [Diagnostic] {
    guard let written = subject.plan.rules.agreementPattern,
      let pattern = AgreementPattern(written.value)
    else { return [] }
    let keys = subject.sessions.flatMap(\.agreements).compactMap(\.key)
    let others = keys.filter { pattern.number(of: $0.value) == nil }
    guard let first = others.first else { return [] }
    return [
      CheckMessages.outsidePattern(
        others.map(\.value), subject.inLog(first.range), rule: subject.inPlan(written.range))
    ]
  }

  private static func otherSessions(_ subject: CheckSubject) -> [Diagnostic] {
    var fitting = 0
    var others: [Diagnostic] = []
    for session in subject.sessions {
      guard let number = session.name.number, let kind = session.knownKind,
        kind == .ordinary || kind == .extraordinary
      else { continue }
      for key in session.agreements.compactMap(\.key) {
        guard let named = namedSession(key.value) else { continue }
        if named == (kind, number) {
          fitting += 1
        } else {
          others.append(
            CheckMessages.otherSession(
              key.value, session.key.value, subject.inLog(key.range),
              session: subject.inLog(session.key.range)))
        }
      }
    }
    // Where hardly any key fits, sessions and agreements are numbered apart.
    return others.count > 3 && others.count > fitting ? [] : others
  }

  /// The session that a key names: «ORD02» is the second ordinary one.
  static func namedSession(_ key: String) -> (kind: SessionKind, number: Int)? {
    for part in key.folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      for (letters, kind) in [("ord", SessionKind.ordinary), ("ext", .extraordinary)] {
        guard part.hasPrefix(letters), let number = Int(part.dropFirst(3)), part.count <= 6 else {
          continue
        }
        return (kind, number)
      }
    }
    return nil
  }
}
