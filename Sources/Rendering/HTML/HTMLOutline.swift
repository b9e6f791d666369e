import DocumentModel

/// The headings of a document as HTML has them: a level without gaps and an id of its own.
struct HTMLOutline {
  /// A heading with its place.
  struct Entry {
    let heading: Heading
    /// From 1 to 6; one more than the heading it lies under, whatever the document counts, for
    /// readers that leap from heading to heading (WCAG 2.2, 1.3.1).
    let level: Int
    /// The name by which links reach it.
    let id: String
  }

  /// The headings in reading order.
  let entries: [Entry]
  /// The id of the document's title; nil where it has none.
  let titleID: String?
  private let byAnchor: [String: String]

  init(_ document: Document) {
    let anchors = MarkdownAnchors(document)
    titleID = document.metadata.title.isEmpty ? nil : Self.id(anchors.titleFragment, 0)
    let top = titleID == nil ? 0 : 1
    var open: [Int] = []
    var entries: [Entry] = []
    var byAnchor: [String: String] = [:]
    for (heading, fragment) in zip(document.headings, anchors.fragments) {
      while let last = open.last, last >= heading.level { open.removeLast() }
      open.append(heading.level)
      let id = Self.id(fragment, entries.count + 1)
      entries.append(Entry(heading: heading, level: min(6, open.count + top), id: id))
      if let anchor = heading.anchor, byAnchor[anchor] == nil { byAnchor[anchor] = id }
    }
    self.entries = entries
    self.byAnchor = byAnchor
  }

  /// The id of the heading with an anchor, if there is one.
  func id(forAnchor anchor: String) -> String? { byAnchor[anchor] }

  /// The fragment; a title without letters gets the number of the heading.
  ///
  /// A fragment holds no full stop, so that ids with one are free for the renderer.
  private static func id(_ fragment: String, _ index: Int) -> String {
    fragment.isEmpty ? "titulo.\(index)" : fragment
  }
}
