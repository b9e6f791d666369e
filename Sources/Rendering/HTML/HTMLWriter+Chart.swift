import DocumentModel

extension HTMLWriter {
  /// A drawing under its title, with the sentence and the figures that say the same.
  mutating func chart(_ chart: Chart) {
    let caption = RenderingWords.caption(RenderingWords.chart, chart.number, chart.title)
    container("figure", ["class": "chart"]) { writer in
      writer.block("figcaption") { $0.inlines(caption) }
      writer.block("p", ["class": "summary"]) { $0.prose(chart.summary) }
      let id = writer.newID("grafica")
      writer.markup.raw(SVGChart(chart: chart, id: id).markup)
      writer.container("details") { writer in
        writer.block("summary") { $0.markup.words(RenderingWords.chartData) }
        writer.table(chart.table, name: RenderingWords.data(of: caption.plainText))
      }
    }
  }
}
