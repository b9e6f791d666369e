import DocumentModel

extension HTMLWriter {
  /// A drawing under its title, with the sentence and the figures that say the same.
  mutating func chart(_ chart: Chart) {
    container("figure", ["class": "chart"]) { writer in
      writer.block("figcaption") {
        $0.inlines(RenderingWords.caption(RenderingWords.chart, chart.number, chart.title))
      }
      writer.block("p", ["class": "summary"]) { $0.prose(chart.summary) }
      writer.container("details") { writer in
        writer.block("summary") { $0.markup.words(RenderingWords.chartData) }
        writer.table(chart.table)
      }
    }
  }
}
