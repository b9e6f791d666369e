/// A page of the manual that «ayuda TEMA» shows: what the command line knows of it.
package struct Topic: Hashable, Sendable {
  /// The word that calls it.
  package let name: String

  /// One sentence: what it is about.
  package let summary: String

  /// A topic by its word.
  package init(_ name: String, _ summary: String) {
    self.name = name
    self.summary = summary
  }
}
