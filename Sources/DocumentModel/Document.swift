/// A document before it has a format: what it says about itself and its blocks, in reading order.
package struct Document: Hashable, Sendable {
  /// What the document says about itself; renderers print title and author before the blocks.
  package var metadata: Metadata
  /// The content.
  package var blocks: [Block]

  /// A document from its parts.
  package init(_ metadata: Metadata, _ blocks: [Block] = []) {
    self.metadata = metadata
    self.blocks = blocks
  }
}

extension Document {
  /// What a document says about itself: its cover, its file properties.
  package struct Metadata: Hashable, Sendable {
    /// The title; empty for a fragment, which is printed without a cover.
    package var title: String
    /// A second title, usually the full name of the body.
    package var subtitle: String?
    /// The language as a tag of BCP 47.
    package var language: String
    /// The body that issues the document.
    package var author: String?
    /// What the document is about, for the properties of a file.
    package var subject: String?
    /// Place and date, or the period, as they are printed under the title.
    package var dateLine: String?
    /// What stands on the first page of its own; nil for a document that begins at once.
    package var cover: Cover?
    /// A short title for the head of every page; the title where there is none.
    package var header: String?
    /// What must be in sight wherever somebody begins to read: in the head of every page, the first
    /// one too, and over every part of a page of HTML.
    package var standingNotice: String?
    /// What stands at the foot of every page, before the page number.
    package var footer: String?
    /// What stands over the foot of every page where people put their initials: «Rúbricas:».
    package var initials: String?
    /// The day of the document as YYYY-MM-DD, for the properties of a file.
    package var day: String?
    /// Whether it is read on a screen and thrown away: dense, its parts set apart by little.
    package var isScreen = false
    /// What a reader must know first when the document is only an example.
    package var exampleNotice: String?

    /// The data of a document; everything but its title may be left out.
    package init(
      title: String, subtitle: String? = nil, language: String = "es-MX", author: String? = nil,
      subject: String? = nil, dateLine: String? = nil, exampleNotice: String? = nil
    ) {
      self.title = title
      self.subtitle = subtitle
      self.language = language
      self.author = author
      self.subject = subject
      self.dateLine = dateLine
      self.exampleNotice = exampleNotice
    }
  }
}

extension Document {
  /// The headings in reading order, those inside quotes, notes and lists included.
  package var headings: [Heading] { blocks.flatMap(\.headings) }
}

extension Block {
  fileprivate var headings: [Heading] {
    switch self {
    case .heading(let heading): [heading]
    case .quote(let blocks): blocks.flatMap(\.headings)
    case .note(let note): note.blocks.flatMap(\.headings)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.headings) }
    default: []
    }
  }
}
