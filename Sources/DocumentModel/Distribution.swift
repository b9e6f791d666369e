/// How many of a whole fall to each part: lines under each light.
package struct Distribution: Hashable, Sendable {
  /// One part.
  package struct Part: Hashable, Sendable {
    /// The light and the word of the part.
    package let mark: StatusMark
    /// How many fall to it, from 0.
    package let count: Int

    /// A part with its count.
    package init(_ mark: StatusMark, _ count: Int) {
      self.mark = mark
      self.count = max(0, count)
    }
  }

  /// The parts in order; those of which there is none are not drawn.
  package let parts: [Part]

  /// A whole in its parts.
  package init(_ parts: [Part]) { self.parts = parts }

  /// How many there are together.
  package var total: Int { parts.reduce(0) { $0 + $1.count } }
}
