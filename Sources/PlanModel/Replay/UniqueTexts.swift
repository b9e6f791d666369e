/// Texts in the order in which they were first met.
package struct UniqueTexts: Sendable {
  /// The texts.
  package private(set) var values: [Located<String>] = []
  private var seen: Set<String> = []

  /// No texts, or those of a list.
  init(_ texts: [Located<String>] = []) { add(texts) }

  mutating func add(_ texts: [Located<String>]) {
    for text in texts where seen.insert(text.value).inserted { values.append(text) }
  }
}
