/// Figures to be looked at, with a sentence and a table that say the same (WCAG 2.2, 1.1.1).
package struct Chart: Hashable, Sendable {
  /// What is drawn.
  package enum Content: Hashable, Sendable {
    /// Periods and days along a line of time.
    case timeline(Timeline)
    /// Shares side by side, each against what was expected.
    case bars(BarChart)
    /// How many stand under each light.
    case distribution(Distribution)
  }

  /// What the chart shows, printed as its caption.
  package let title: RichText
  /// What the chart says, in one or two sentences, for who doesn't see it.
  package let summary: String
  /// What is drawn.
  package let content: Content
  /// The figures behind the drawing, all of them.
  package let table: Table
  /// Its place among the charts of the document, from 1; see `Document.withNumberedCaptions`.
  package var number: Int?

  /// A chart with the words and the figures that say the same.
  package init(_ content: Content, title: RichText, summary: String, table: Table) {
    self.content = content
    self.title = title
    self.summary = summary
    self.table = table
  }
}
