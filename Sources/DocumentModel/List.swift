/// Items with bullets or numbers; an item may hold any blocks, lists too.
package struct List: Hashable, Sendable {
  /// What stands before an item.
  package enum Marker: Hashable, Sendable {
    /// A bullet.
    case bullet
    /// A number, from `start` on.
    case ordered(start: Int)
  }

  /// One item.
  package struct Item: Hashable, Sendable {
    /// What the item says; usually one paragraph, and perhaps a list under it.
    package var blocks: [Block]

    /// An item of any blocks.
    package init(_ blocks: [Block]) { self.blocks = blocks }

    /// An item of one paragraph, with blocks under it.
    package init(_ text: RichText, _ blocks: [Block] = []) {
      self.blocks = [.paragraph(text)] + blocks
    }
  }

  /// What stands before the items.
  package var marker: Marker
  /// The items in order.
  package var items: [Item]
  /// Whether the items follow each other without space between them.
  package var isTight: Bool

  /// A list, tight unless said otherwise.
  package init(_ marker: Marker, _ items: [Item], isTight: Bool = true) {
    self.marker = marker
    self.items = items
    self.isTight = isTight
  }
}

extension List.Item: ExpressibleByStringInterpolation {
  /// An item of one paragraph of plain text.
  package init(stringLiteral value: String) { self.init(RichText(value)) }
  /// An item of one paragraph with inlines in it.
  package init(stringInterpolation: RichText.StringInterpolation) {
    self.init(RichText(stringInterpolation: stringInterpolation))
  }
}
