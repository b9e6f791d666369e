import DocumentModel

/// The headings of a document and the bookmarks by which they are reached.
///
/// Word renews the bookmarks of its own table of contents (`_Toc…`) as it likes, so that links of
/// the document lead to others (`_Ref…`). A name has at most 40 letters, figures and underscores
/// (ECMA-376, part 1, section 17.13.6.2).
struct DOCXOutline {
  /// The headings in reading order.
  let headings: [Heading]
  private let byAnchor: [String: Int]

  init(_ document: Document) {
    headings = document.headings
    var byAnchor: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      if let anchor = heading.anchor, byAnchor[anchor] == nil { byAnchor[anchor] = index }
    }
    self.byAnchor = byAnchor
  }

  /// The bookmark to which a link with an anchor leads, if there is such a heading.
  func bookmark(forAnchor anchor: String) -> String? { byAnchor[anchor].map(Self.linkBookmark) }

  /// The bookmarks of a heading, by its place.
  func bookmarks(of index: Int) -> [String] {
    guard headings.indices.contains(index) else { return [] }
    let contents = Self.contentsBookmark(index)
    guard let anchor = headings[index].anchor, byAnchor[anchor] == index else { return [contents] }
    return [contents, Self.linkBookmark(index)]
  }

  /// The bookmark of a heading for the table of contents.
  static func contentsBookmark(_ index: Int) -> String { "_Toc" + digits(index) }

  private static func linkBookmark(_ index: Int) -> String { "_Ref" + digits(index) }

  private static func digits(_ index: Int) -> String { String(100_000_001 + index) }
}
