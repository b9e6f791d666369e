import SpanishText

/// What the keys of a plan and its log name, for whoever types one.
package struct PlanNames: Sendable {
  /// What a key can name.
  package enum Kind: CaseIterable, Sendable {
    /// An item of the tree, or a lettered part of one.
    case item
    /// A session, planned or held.
    case session
    /// An agreement.
    case agreement
    /// An event, planned or held.
    case event
    /// An alliance.
    case alliance
    /// An indicator.
    case indicator
    /// The term: «periodo».
    case term
  }

  private let plan: Plan
  private let log: Log

  /// The names in a plan and its log.
  package init(_ plan: Plan, _ log: Log) {
    self.plan = plan
    self.log = log
  }

  /// The key of the item that a text names: its key, or the number that is printed for it alone.
  package func item(_ text: String) -> String? {
    if let found = key(text, .item) { return found }
    let numbered = plan.allItems.filter { $0.printedNumber?.folded == text.folded }
    return numbered.count == 1 ? numbered[0].key.value : nil
  }

  /// The key of a kind that a text names, accents and case forgiven, a session by any of its names.
  package func key(_ text: String, _ kind: Kind) -> String? {
    let keys = keys(kind)
    if keys.contains(text) { return text }
    if kind == .session {
      let identity = SessionName(text).identity
      return keys.first { SessionName($0).identity == identity }
    }
    let folded = text.folded
    return keys.first { $0.folded == folded } ?? (kind == .agreement ? agreement(at: text) : nil)
  }

  /// An agreement that is named by its session and place («ordinaria 2#1»), as it is written.
  private func agreement(at text: String) -> String? {
    guard let ordinal = AgreementOrdinal(text) else { return nil }
    let records = sessions.filter { SessionName($0.key.value).identity == ordinal.session }
    guard let first = records.first, records.flatMap(\.agreements).count >= ordinal.number
    else { return nil }
    let session = key(first.key.value, .session) ?? first.key.value
    return AgreementOrdinal.text(session: session, ordinal.number)
  }

  /// What a text names, the kinds in their order.
  package func kind(of text: String) -> Kind? {
    Kind.allCases.first { key(text, $0) != nil }
  }

  /// The key of some kinds that was probably meant.
  package func nearest(to text: String, _ kinds: [Kind] = [.item]) -> String? {
    Suggestion.nearest(to: text, in: kinds.lazy.flatMap(keys))
  }

  /// The key of the member that a text names, among those of the plan and those who came later.
  package func member(_ text: String) -> String? {
    members.first { $0 == text } ?? members.first { $0.folded == text.folded }
  }

  /// The key of the member that was probably meant.
  package func nearestMember(to text: String) -> String? {
    Suggestion.nearest(to: text, in: members)
  }

  /// An office as the plan spells it, else as the format does, else as it was typed.
  package func office(_ text: String) -> String {
    let offices = plan.commission.offices.map(\.key.value)
    return offices.first { $0.folded == text.folded }
      ?? CommissionOffice(spelled: text)?.rawValue ?? text
  }

  private var members: [String] {
    unique(
      plan.commission.members.map(\.key.value)
        + log.entries.compactMap {
          if case .membership(let member, _, _) = $0.fact { member.value } else { nil }
        })
  }

  /// The keys of a kind, those of the plan first.
  package func keys(_ kind: Kind) -> [String] {
    switch kind {
    case .item:
      plan.allItems.flatMap { item in
        [item.key.value] + item.parts.map { "\(item.key.value).\($0.key.value)" }
      }
    case .session: unique(plan.sessions.map(\.key.value) + sessions.map(\.key.value))
    case .agreement: unique(sessions.flatMap { $0.agreements.compactMap(\.key?.value) })
    case .event:
      unique(
        plan.events.map(\.key.value)
          + log.entries.compactMap {
            if case .event(let event) = $0.fact { event.key.value } else { nil }
          })
    case .alliance: plan.alliances.map(\.key.value)
    case .indicator: plan.indicators.map(\.key.value)
    case .term: ["periodo"]
    }
  }

  private var sessions: [SessionRecord] {
    log.entries.compactMap { if case .session(let record) = $0.fact { record } else { nil } }
  }

  private func unique(_ keys: [String]) -> [String] {
    var met: Set<String> = []
    return keys.filter { met.insert($0).inserted }
  }
}
