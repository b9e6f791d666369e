import CivilTime
import PlanModel

/// Walks the tree: leaves are judged, nodes are added up from below.
struct TreeAssessor {
  private let state: PlanState
  private let thresholds: AssessmentThresholds
  private let judge: LineJudge

  init(_ state: PlanState, thresholds: AssessmentThresholds) {
    self.state = state
    self.thresholds = thresholds
    judge = LineJudge(state, thresholds: thresholds)
  }

  var idleLimit: Int { judge.idleLimit }

  func assess(_ items: [PlanItem]) -> (nodes: [NodeAssessment], whole: Tally) {
    var whole = Tally()
    let nodes = items.map { item in
      let branch = assess(item)
      whole.merge(branch.tally)
      return branch.node
    }
    return (nodes, whole)
  }

  /// What a branch comes to; `end` is the last end below it, nil when something there has yet to end.
  private struct Branch {
    var node: NodeAssessment
    var tally: Tally
    var end: BranchEnd
  }

  private func assess(_ item: PlanItem) -> Branch {
    guard item.isLeaf else { return assessChildren(of: item) }
    var tally = Tally()
    guard let status = state.line(item.key.value) else {
      let node = NodeAssessment(
        item: item, aggregate: Aggregate(tally), children: [], line: nil, ownDate: nil)
      return Branch(node: node, tally: tally, end: .none)
    }
    let line = judge.assess(item, status)
    tally.add(line)
    let node = NodeAssessment(
      item: item, aggregate: Aggregate(tally), children: [], line: line, ownDate: nil)
    return Branch(node: node, tally: tally, end: BranchEnd(line))
  }

  private func assessChildren(of item: PlanItem) -> Branch {
    var tally = Tally()
    var end = BranchEnd.none
    let children = item.children.map { child in
      let branch = assess(child)
      tally.merge(branch.tally)
      end = end.and(branch.end)
      return branch.node
    }
    let node = NodeAssessment(
      item: item, aggregate: Aggregate(tally), children: children, line: nil,
      ownDate: ownDate(of: item, tally, end))
    return Branch(node: node, tally: tally, end: end)
  }

  private func ownDate(of item: PlanItem, _ tally: Tally, _ end: BranchEnd) -> OwnDateAssessment? {
    guard let status = state.line(item.key.value), status.schedule.current != nil,
      let progress = tally.progress.value
    else { return nil }
    let (current, original) = judge.commitments(of: item, status.schedule)
    guard let period = current.period else { return nil }
    let dates = DateJudgement(
      period: period, originalPeriod: original.period, cutOff: state.cutOff, progress: progress,
      concludedOn: end.day, tolerance: thresholds.tolerance)
    guard let situation = dates.situation else { return nil }
    return OwnDateAssessment(
      period: period, originalPeriod: original.period, progress: progress,
      programmed: period.programmed(on: state.cutOff), concludedOn: end.day, situation: situation)
  }
}

/// When the last of some leaves ended.
///
/// Cancelled, permanent and recurrent lines have no end to wait for; a line that rests, or that has
/// no date, is waited for.
private enum BranchEnd {
  case none
  case ended(CivilDate)
  case open

  init(_ line: LineAssessment) {
    if let day = line.concludedOn {
      self = .ended(day)
    } else {
      switch line.exclusion {
      case .cancelled, .permanent, .recurrent: self = .none
      case .inactive, .undated, nil: self = .open
      }
    }
  }

  var day: CivilDate? { if case .ended(let day) = self { day } else { nil } }

  func and(_ other: BranchEnd) -> BranchEnd {
    switch (self, other) {
    case (.open, _), (_, .open): .open
    case (.none, let end), (let end, .none): end
    case (.ended(let one), .ended(let two)): .ended(max(one, two))
    }
  }
}
