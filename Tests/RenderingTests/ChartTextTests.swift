import DocumentModel
import Rendering
import Testing

@Suite("A chart where nothing is drawn")
struct ChartTextTests {
  static let document = Document(
    Document.Metadata(title: ""), [.chart(SampleCharts.distribution)]
  ).withNumberedCaptions

  @Test func isToldAndTabledInMarkdown() {
    #expect(
      MarkdownRenderer().text(of: Self.document) == """
        **Gráfica 1. Líneas por semáforo**

        Diez de dieciocho líneas están en tiempo.

        | Semáforo | Líneas |
        | -------- | -----: |
        | verde    |     10 |
        | amarillo |      4 |

        """)
  }

  /// What others say beside a bar is not cut.
  @Test func figuresOfSharesAreWhole() {
    let row = BarChart.Row(
      "Inactivo", BarChart.Value(0.5, "6 (46.2 %)"), reference: BarChart.Value(1, "13 (100.0 %)"))
    let chart = Chart(
      .bars(BarChart("Propia", against: "Independiente", [row])), title: "Calificaciones",
      summary: "", table: Table([Column("Calificación")], [["Inactivo"]]))
    let page = HTMLRenderer().text(of: Document(Document.Metadata(title: ""), [.chart(chart)]))
    #expect(!page.contains("…"))
    #expect(page.contains("independiente 13"))
  }

  @Test func isToldAndTabledInJSON() {
    let text = JSONRenderer().text(of: Self.document)
    #expect(text.contains("\"tipo\": \"gráfica\""))
    #expect(text.contains("\"título\": \"Líneas por semáforo\""))
    #expect(text.contains("\"resumen\": \"Diez de dieciocho líneas están en tiempo.\""))
    #expect(text.contains("\"celdas\": [\n"))
  }
}
