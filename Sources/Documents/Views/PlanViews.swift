import PlanAssessment
import PlanModel
import SourceText
import SpanishText

/// Finds what a key names in a plan, and shows it with its history.
package struct PlanViews {
  let input: ReportInput
  let history: EntryHistory

  /// The views of a judged plan, whose log tells where each entry stands.
  package init(_ judged: JudgedPlan, log: Log) {
    input = ReportInput(judged)
    history = EntryHistory(judged.state, log.source)
  }

  var state: PlanState { input.assessment.state }

  /// What a key names, accents and case forgiven; nil when nothing bears it.
  package func view(of key: String) -> PlanView? {
    if let list = PlanList(key) { return view(of: list) }
    let views: [(String) -> PlanView?] = [
      item, numbered, part, session, agreement, event, alliance, indicator, member, entry,
    ]
    for view in views {
      if let found = view(key) { return found }
    }
    guard let spelled = keys.first(where: { $0.folded == key.folded }), spelled != key else {
      return nil
    }
    return view(of: spelled)
  }

  /// The key that was probably meant.
  package func suggestion(for key: String) -> String? {
    Suggestion.nearest(to: key, in: keys + PlanList.allCases.map(\.rawValue))
  }

  /// Every key that names something.
  package var keys: [String] {
    let plan = input.plan
    let parts = plan.allItems.flatMap { item in
      item.parts.map { "\(item.key.value).\($0.key.value)" }
    }
    return plan.allItems.map(\.key.value) + parts + state.sessions.map(\.key)
      + state.agreements.compactMap(\.name) + state.events.map(\.key)
      + state.alliances.map(\.key) + state.indicators.map(\.key)
      + Attendance(state).records.map(\.member.key.value)
      + state.entries.compactMap(\.id?.value)
  }

  // MARK: Items

  private func item(_ key: String) -> PlanView? {
    if let line = input.assessment.line(key) {
      return LineView(line, in: self).view
    }
    return input.assessment.nodes.lazy.compactMap { $0.node(key) }.first.map {
      NodeView($0, in: self).view
    }
  }

  /// The item that is printed with a number which is not its key, when only one is.
  private func numbered(_ number: String) -> PlanView? {
    let found = input.index.items.filter { $0.printedNumber?.folded == number.folded }
    return found.count == 1 ? item(found[0].key.value) : nil
  }

  /// A lettered part is shown with the item that it belongs to.
  private func part(_ key: String) -> PlanView? {
    let pieces = key.split(separator: ".")
    guard pieces.count > 1, let letter = pieces.last else { return nil }
    let parent = pieces.dropLast().joined(separator: ".")
    guard
      let owner = input.index.item(parent),
      owner.parts.contains(where: { $0.key.value == letter })
    else { return nil }
    return item(parent)
  }
}

/// The lists that `snt ver` shows; raw values are what the user types.
package enum PlanList: String, CaseIterable, Sendable {
  /// Every session, planned or held.
  case sessions = "sesiones"
  /// Every agreement.
  case agreements = "acuerdos"
  /// Every event.
  case events = "eventos"
  /// Every alliance.
  case alliances = "alianzas"
  /// Every indicator.
  case indicators = "indicadores"
  /// Everybody who belongs to the commission, with attendance, and who held its offices.
  case members = "integrantes"
  /// How everything is rated.
  case ratings = "evaluaciones"
  /// What the plan brought about.
  case achievements = "resultados"
  /// What was learnt.
  case learnings = "aprendizajes"

  /// The list that a word names, accents and case forgiven.
  init?(_ word: String) {
    guard let list = Self.allCases.first(where: { $0.rawValue.folded == word.folded }) else {
      return nil
    }
    self = list
  }
}

extension NodeAssessment {
  /// The node with a key, here or below.
  fileprivate func node(_ key: String) -> NodeAssessment? {
    if self.key == key { return self }
    return children.lazy.compactMap { $0.node(key) }.first
  }
}
