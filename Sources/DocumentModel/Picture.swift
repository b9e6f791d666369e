/// A picture, always with a text that says the same to who doesn't see it (WCAG 2.2, 1.1.1).
package struct Picture: Hashable, Sendable {
  /// What is shown.
  package enum Content: Hashable, Sendable {
    /// An image in a file or at an address.
    case image(source: String)
  }

  /// What is shown.
  package var content: Content
  /// What the picture says, in words; empty for an ornament.
  package var alternative: String
  /// What is printed under it.
  package var caption: RichText?
  /// Its place among the captioned pictures of the document, from 1.
  package var number: Int?

  /// A picture with its alternative text.
  package init(_ content: Content, alternative: String, caption: RichText? = nil) {
    self.content = content
    self.alternative = alternative
    self.caption = caption
  }
}
