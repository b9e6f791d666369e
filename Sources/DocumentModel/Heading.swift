/// The title of a part; its level is 1 to 6, and level 1 stands right under the document's title.
package struct Heading: Hashable, Sendable {
  /// How deep the part lies, from 1 to 6.
  package let level: Int
  /// The number as it is printed («1.2», «IV»), kept apart from the text.
  package let number: String?
  /// The title.
  package let text: RichText
  /// The name by which links of the document reach it, without «#».
  package let anchor: String?

  /// A heading; a level outside 1 to 6 becomes the nearest one.
  package init(_ level: Int, _ text: RichText, number: String? = nil, anchor: String? = nil) {
    self.level = min(max(level, 1), 6)
    self.number = number
    self.text = text
    self.anchor = anchor
  }

  /// Number and title, as most formats print them.
  package var numberedText: RichText {
    number.map { RichText($0 + " ") + text } ?? text
  }
}
