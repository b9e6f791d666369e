import SpanishText

extension [String] {
  /// Each text once, in the order in which it first comes.
  var once: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }

  /// «1.1, 1.2 y 1.3», or the first ones and how many more there are: a finding for many things
  /// must still be read in one look.
  var shortList: String {
    guard count > 9 else { return Spanish.and(self) }
    return prefix(8).joined(separator: ", ") + " y \(Spanish.grouped(count - 8)) más"
  }
}
