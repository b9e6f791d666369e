import DocumentModel

/// The manual that «snt ayuda TEMA» shows, made from the descriptions that the program works with.
package enum Manual {
  /// The pages in the order of the help: what a beginner needs first.
  package static let pages: [ManualPage] = [
    .start, .yaml, .format, .items, .commission, .rules, .sessions, .events, .alliances,
    .indicators, .compliance, .log, .entries, .dates, .judgement, .selfAssessment, .cutOffs, .texts,
    .templates,
    .program,
  ]

  /// The page with a name.
  package static func page(_ name: String) -> ManualPage? { pages.first { $0.name == name } }
}

/// A page of the manual.
package struct ManualPage: Sendable {
  /// The word that calls it.
  package let name: String
  /// One sentence: what it is about.
  package let summary: String
  private let title: String
  private let blocks: @Sendable () -> [Block]

  init(
    _ name: String, _ summary: String, title: String, blocks: @escaping @Sendable () -> [Block]
  ) {
    self.name = name
    self.summary = summary
    self.title = title
    self.blocks = blocks
  }

  /// The page as a document.
  package var document: Document {
    var metadata = Document.Metadata(title: title)
    metadata.isScreen = true
    return Document(metadata, blocks())
  }
}
