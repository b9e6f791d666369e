/// A picture, always with a text that says the same to who doesn't see it (WCAG 2.2, 1.1.1).
package struct Picture: Hashable, Sendable {
  /// What is shown.
  package enum Content: Hashable, Sendable {
    /// An image in a file or at an address, as a document that only refers to it prints it.
    case image(source: String)
  }

  /// The file of an image, for a document that holds it.
  package struct File: Hashable, Sendable {
    /// Its path, from the plan's folder or from the root.
    package let path: String
    /// The file of the plan that names it.
    package let namedIn: String

    /// A file that another one names.
    package init(_ path: String, namedIn: String) {
      self.path = path
      self.namedIn = namedIn
    }
  }

  /// What is shown.
  package var content: Content
  /// Where it is read; nil where that is known from what is printed alone.
  package var file: File?
  /// What the picture says, in words; empty for an ornament.
  package var alternative: String
  /// What is printed under it.
  package var caption: RichText?
  /// Its place among the captioned pictures of the document, from 1.
  package var number: Int?

  /// A picture with its alternative text.
  package init(
    _ content: Content, file: File? = nil, alternative: String, caption: RichText? = nil
  ) {
    self.content = content
    self.file = file
    self.alternative = alternative
    self.caption = caption
  }
}

extension Picture {
  /// The file or the address as it is printed.
  package var source: String {
    switch content {
    case .image(let source): source
    }
  }
}

extension [Block] {
  /// Every picture in the blocks, in reading order.
  package var pictures: [Picture] {
    flatMap { block -> [Picture] in
      switch block {
      case .picture(let picture): [picture]
      case .quote(let blocks): blocks.pictures
      case .note(let note): note.blocks.pictures
      case .list(let list): list.items.flatMap(\.blocks.pictures)
      case .heading, .paragraph, .facts, .table, .chart, .preformatted, .contents, .signatures,
        .rule, .pageBreak:
        []
      }
    }
  }
}
