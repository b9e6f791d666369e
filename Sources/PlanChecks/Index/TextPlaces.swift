import PlanModel

extension [Located<String>] {
  /// The places of each text, texts in the order in which they first come.
  var byText: [(text: String, places: [Located<String>])] {
    var order: [String] = []
    var places: [String: [Located<String>]] = [:]
    for text in self {
      if places[text.value] == nil { order.append(text.value) }
      places[text.value, default: []].append(text)
    }
    return order.map { ($0, places[$0] ?? []) }
  }
}
