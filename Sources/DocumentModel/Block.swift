/// A piece of a document that stands on lines of its own.
package indirect enum Block: Hashable, Sendable {
  /// The title of a part.
  case heading(Heading)
  /// Running text.
  case paragraph(RichText)
  /// Items with bullets or numbers.
  case list(List)
  /// Labels with their values: the data of a cover, of a line, of a session.
  case facts([LabelledValue])
  /// Rows and columns.
  case table(Table)
  /// What somebody else said.
  case quote([Block])
  /// What stands apart from the text, to inform or to warn.
  case note(Note)
  /// A picture with its alternative text.
  case picture(Picture)
  /// Figures to be looked at.
  case chart(Chart)
  /// Text kept exactly as it is written.
  case preformatted(String)
  /// The place of the table of contents: headings down to the level `depth`, under a title.
  case contents(title: RichText, depth: Int)
  /// Those who sign, in order.
  case signatures([SignatureBlock])
  /// A line between two parts.
  case rule
  /// What follows begins on a new page, where there are pages.
  case pageBreak
}

extension Block {
  /// The title of a part.
  package static func heading(
    _ level: Int, _ text: RichText, number: String? = nil, anchor: String? = nil
  ) -> Block {
    .heading(Heading(level, text, number: number, anchor: anchor))
  }

  /// A tight list with bullets.
  package static func bullets(_ items: [List.Item]) -> Block { .list(List(.bullet, items)) }

  /// A tight list with numbers from 1.
  package static func numbered(_ items: [List.Item]) -> Block {
    .list(List(.ordered(start: 1), items))
  }

  /// A note that informs.
  package static func info(_ blocks: [Block], title: RichText? = nil) -> Block {
    .note(Note(.info, title: title, blocks))
  }

  /// A note that warns.
  package static func warning(_ blocks: [Block], title: RichText? = nil) -> Block {
    .note(Note(.warning, title: title, blocks))
  }
}
