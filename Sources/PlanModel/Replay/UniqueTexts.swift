/// Texts in the order in which they were first met.
package struct UniqueTexts: Sendable {
  /// The texts.
  package private(set) var values: [Located<String>] = []
  private var seen: Set<String> = []

  mutating func add(_ texts: [Located<String>]) {
    for text in texts where seen.insert(text.value).inserted { values.append(text) }
  }
}
