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

  /// Why there is no figure is told in its place, by whatever draws the bar.
  @Test func whyAFigureIsAbsentIsTold() {
    let rows =
      [BarChart.Row("Marina", BarChart.Value(0.5, "50.00"))]
      + ["no aplica", nil].map { BarChart.Row("Salud", nil, absence: $0) }
    let chart = Block.chart(
      Chart(.bars(BarChart("Promedio", rows)), title: "Sectores", summary: "", table: Table([], []))
    )
    let document = Document(Document.Metadata(title: ""), [chart])
    for text in [
      TerminalRenderer(width: 80).text(of: document), HTMLRenderer().text(of: document),
    ] {
      #expect(text.contains("no aplica") && text.contains("sin dato"))
    }
    #expect(DOCXFile([chart]).body.contains("no aplica"))
  }

  /// The head of every page bears the notice, that of the first one too.
  @Test(arguments: [nil, Cover()])
  func aStandingNoticeIsInEveryHead(_ cover: Cover?) {
    var metadata = Document.Metadata(title: "Informe")
    metadata.cover = cover
    let silent = DOCXFile(Document(metadata, [.heading(1, "Uno")]))
    #expect(!silent.text("word/document.xml").contains("w:headerReference w:type=\"first\""))
    metadata.standingNotice = "No es el dato oficial"
    let told = DOCXFile(Document(metadata, [.heading(1, "Uno")]))
    #expect(told.text("word/document.xml").contains("w:headerReference w:type=\"first\""))
    #expect(told.text("word/header1.xml").contains("No es el dato oficial · </w:t>"))
  }
}
