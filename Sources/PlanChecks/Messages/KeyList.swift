import SpanishText

extension [String] {
  /// «1.1, 1.2 y 1.3», or the first ones and how many more there are: a finding for many things
  /// must still be read in one look.
  var shortList: String {
    guard count > 9 else { return Spanish.and(self) }
    return prefix(8).joined(separator: ", ") + " y \(Spanish.grouped(count - 8)) más"
  }
}
