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
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.sessions.flatMap { session -> [Diagnostic] in
      guard let number = session.name.number, let kind = session.knownKind,
        kind == .ordinary || kind == .extraordinary
      else { return [] }
      return session.agreements.compactMap { agreement in
        guard let key = agreement.key, let named = namedSession(key.value),
          named != (kind, number)
        else { return nil }
        return CheckMessages.otherSession(
          key.value, session.key.value, subject.inLog(key.range),
          session: subject.inLog(session.key.range))
      }
    }
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
