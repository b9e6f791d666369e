import CivilTime
import PlanModel

/// A line, an agreement or an alliance that stands otherwise in another log.
package struct StandingChange: Sendable {
  /// What of it stands otherwise.
  package enum Kind: Sendable {
    /// How far a line is.
    case progress(from: Double, to: Double)
    /// The state of a line; nil before anything told one.
    case state(from: ProgressState?, to: ProgressState?)
    /// The date that holds after it was re-planned; nil for none.
    case replanned(from: TemporalExpression?, to: TemporalExpression?)
    /// What became of an agreement; nil while it is open.
    case agreement(from: AgreementState?, to: AgreementState?)
    /// How far an agreement in writing is.
    case covenant(from: CovenantState?, to: CovenantState?)
  }

  /// The key.
  package let key: String
  /// What stands otherwise.
  package let kind: Kind

  /// What stands otherwise in two states, of what both know.
  static func all(from old: PlanState, to new: PlanState) -> [StandingChange] {
    let lines = new.lines.flatMap { line -> [StandingChange] in
      guard let before = old.line(line.key) else { return [] }
      return kinds(from: before, to: line).map { StandingChange(key: line.key, kind: $0) }
    }
    let agreements = new.agreements.compactMap { agreement -> StandingChange? in
      guard let key = agreement.key, let before = old.agreement(key),
        before.state != agreement.state
      else { return nil }
      let kind = Kind.agreement(from: before.state, to: agreement.state)
      return StandingChange(key: key, kind: kind)
    }
    let alliances = new.alliances.compactMap { alliance -> StandingChange? in
      // What the plan itself says otherwise is told of the plan.
      guard let before = old.alliance(alliance.key), alliance.covenant != before.covenant,
        before.covenant?.value != alliance.covenant?.value,
        before.alliance?.covenant?.value == alliance.alliance?.covenant?.value
      else { return nil }
      let kind = Kind.covenant(from: before.covenant?.value, to: alliance.covenant?.value)
      return StandingChange(key: alliance.key, kind: kind)
    }
    return lines + agreements + alliances
  }

  private static func kinds(from old: LineStatus, to new: LineStatus) -> [Kind] {
    var kinds: [Kind] = []
    if old.progress != new.progress {
      kinds.append(.progress(from: old.progress, to: new.progress))
    }
    // 100 % is «concluida», which the progress tells.
    let isTold = old.progress != new.progress && [old.state, new.state].allSatisfy(\.isOrdinary)
    if old.state != new.state, !isTold { kinds.append(.state(from: old.state, to: new.state)) }
    if old.schedule.changes.count != new.schedule.changes.count,
      old.schedule.current?.value.meaning != new.schedule.current?.value.meaning
    {
      kinds.append(
        .replanned(from: old.schedule.current?.value, to: new.schedule.current?.value))
    }
    return kinds
  }
}

extension Optional<ProgressState> {
  /// Whether a percentage tells it too.
  fileprivate var isOrdinary: Bool {
    switch self {
    case nil, .underway, .concluded: true
    case .suspended, .cancelled: false
    }
  }
}
