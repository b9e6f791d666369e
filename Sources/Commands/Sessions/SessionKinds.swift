import PlanModel
import SpanishText

/// The kinds of session that can be named: those that everybody knows and those of the plan.
struct SessionKinds {
  /// As people write them.
  let names: [String]

  init(_ plan: Plan) {
    let usual = [
      "ordinaria", "extraordinaria", "solemne", "instalación", "comisiones unidas",
      "reunión de trabajo",
    ]
    let own = (plan.sessions.map(\.key) + plan.rules.notices.map(\.key)).map {
      SessionName($0.value).kind
    }
    var met = Set(usual.map(\.folded))
    names = usual + own.filter { met.insert($0.folded).inserted }
  }

  /// Ends a command about a new session of a kind that nobody knows; `told` is the kind in words of
  /// its own.
  func check(_ session: SessionAtWork, told: String?) throws(Stop) {
    if let told {
      guard !isKnown(told) else { return }
      throw Stop(SessionMessages.noSuchKind(told, nearest(to: told), names, key: nil), .usage)
    }
    let name = SessionName(session.key)
    guard session.status == nil, !isKnown(name.kind) else { return }
    let meant = nearest(to: name.kind).map { kind in
      name.number.map { "\(kind) \($0)" } ?? kind
    }
    throw Stop(SessionMessages.noSuchKind(name.kind, meant, names, key: session.key), .usage)
  }

  private func isKnown(_ kind: String) -> Bool {
    SessionKind(kind) != nil || names.contains { $0.folded == kind.folded }
  }

  private func nearest(to kind: String) -> String? { Suggestion.nearest(to: kind, in: names) }
}
