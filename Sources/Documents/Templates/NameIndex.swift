import SpanishText

/// Names of templates, found as a person writes them: what is exactly so goes before what differs in
/// accents or capitals.
package struct NameIndex: Sendable {
  private let exact: Set<String>
  private let folded: [String: String]

  /// Names; of those that differ in accents and capitals alone, the first in their order is found.
  package init(_ names: some Sequence<String>) {
    exact = Set(names)
    folded = Dictionary(
      exact.sorted().map { ($0.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name that was meant.
  package subscript(written: String) -> String? {
    exact.contains(written) ? written : folded[written.folded]
  }
}
