import Diagnostics
import PlanModel
import SpanishText

/// A session of the log whose name is nearly that of another is probably the other.
enum SessionNameCheck: PlanCheck {
  static let pages = [
    DiagnosticPage(
      "sesión-parecida", "el nombre de una sesión se parece mucho al de otra",
      checks: """
        Mayúsculas, acentos y ordinales se perdonan: «Ordinaria 1» y «Primera ordinaria» son la \
        misma. Se pregunta por lo demás: una letra de más, un espacio que falta. Los números \
        distintos son siempre sesiones distintas.
        """,
      reason: """
        Con dos nombres, una sesión se vuelve dos: la del calendario parece que no se celebró, y la \
        otra, que nadie la programó.
        """,
      in: .log,
      example: """
        - fecha: 2025-02-25
          sesión: ordinaria1
          asistencia: [OGA, OGB, OGC]
        """,
      instead: """
        - fecha: 2025-02-25
          sesión: ordinaria 1
          asistencia: [OGA, OGB, OGC]
        """)
  ]

  static func run(_ subject: CheckSubject) -> [Diagnostic] {
    let planned = subject.plan.sessions.map(\.key)
    var known = Set(planned.map { SessionName($0.value).identity })
    var squeezed: [String: String] = [:]
    var kinds: [Int?: [String]] = [:]
    func learn(_ key: String) {
      let name = SessionName(key)
      squeezed[key.squeezed] = key
      kinds[name.number, default: []].append(key)
    }
    for key in planned { learn(key.value) }
    return subject.sessions.compactMap { session in
      let key = session.key.value
      guard known.insert(session.name.identity).inserted else { return nil }
      defer { learn(key) }
      guard let other = squeezed[key.squeezed] ?? nearest(to: key, in: kinds) else { return nil }
      return CheckMessages.similarSession(key, other, subject.inLog(session.key.range))
    }
  }

  /// A session with the same number whose kind differs by a slip; there are few of one number.
  private static func nearest(to key: String, in kinds: [Int?: [String]]) -> String? {
    let name = SessionName(key)
    let others = kinds[name.number] ?? []
    guard others.count <= 50,
      let kind = Suggestion.nearest(to: name.kind, in: others.map { SessionName($0).kind })
    else { return nil }
    return others.first { SessionName($0).kind == kind }
  }
}

extension String {
  /// The letters and digits alone, folded.
  fileprivate var squeezed: String { folded.filter { $0.isLetter || $0.isNumber } }
}
