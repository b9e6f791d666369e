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

  @Test func isToldAndTabledInJSON() {
    let text = JSONRenderer().text(of: Self.document)
    #expect(text.contains("\"tipo\": \"gráfica\""))
    #expect(text.contains("\"título\": \"Líneas por semáforo\""))
    #expect(text.contains("\"resumen\": \"Diez de dieciocho líneas están en tiempo.\""))
    #expect(text.contains("\"celdas\": [\n"))
  }
}
