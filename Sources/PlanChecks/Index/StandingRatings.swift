import CivilTime
import PlanModel

/// How items are rated when all is told: of each, what the commission said last of itself, and what
/// others said last of it.
struct StandingRatings: Sendable {
  /// An item with the ratings that hold of it.
  struct Item: Sendable {
    /// The key of the item.
    let key: String
    /// The last words of each side, together.
    var evaluation: Evaluation
    /// The day of the commission's own rating.
    var ownDay: CivilDate?
  }

  /// The items that are rated, as the log comes to them.
  private(set) var items: [Item] = []

  init(_ facts: LogIndex, in log: Log) {
    let told = facts.evaluations.filter { !$0.evaluation.isOfWholePlan }
    let days = told.map { log.entries[$0.entry].day }
    var places: [String: Int] = [:]
    for index in told.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }) {
      let evaluation = told[index].evaluation
      let key = evaluation.item.value
      let place = places[key] ?? items.count
      if place == items.count {
        places[key] = place
        items.append(Item(key: key, evaluation: Evaluation(item: evaluation.item)))
      }
      items[place].take(evaluation, on: days[index])
    }
  }
}

extension StandingRatings.Item {
  fileprivate mutating func take(_ told: Evaluation, on day: CivilDate) {
    if let own = told.own { (evaluation.own, ownDay) = (own, day) }
    guard told.isRatedOutside else { return }
    evaluation.independent = told.independent
    evaluation.openness = told.openness
    evaluation.hasEarlyResults = told.hasEarlyResults
  }
}
