import DocumentModel
import Rendering
import Testing

@Suite("Whatever a document holds, as HTML")
struct HTMLRobustnessTests {
  @Test func everyPageIsWellFormed() {
    for seed in 0..<250 {
      var random = RandomDocument(seed: UInt64(seed))
      let document = random.document()
      let text = HTMLRenderer().text(of: document)
      #expect(text == HTMLRenderer().text(of: document), "\(seed)")
      #expect(text.hasSuffix("</html>\n"))
      var structure = HTMLStructure()
      structure.read(text)
      #expect(structure.problems == [], "\(seed)")
    }
  }

  @Test func noTextBecomesMarkup() {
    let hostile =
      "</title></style><script>alert(1)</script>\u{1B}\u{202E}]]>\"'><img src=x onerror=y>"
    var metadata = Document.Metadata(
      title: hostile, subtitle: hostile, author: hostile, subject: hostile, dateLine: hostile,
      exampleNotice: hostile)
    metadata.header = hostile
    metadata.footer = hostile
    metadata.day = hostile
    metadata.cover = Cover(
      logo: Picture(.image(source: hostile), alternative: hostile), addressee: [hostile],
      ground: RichText(hostile))
    let text = RichText(hostile)
    let table = Table(caption: text, [Column(text)], groups: [Table.Group(text, [[text]])])
    let bars = BarChart(
      hostile, against: hostile,
      [BarChart.Row(hostile, BarChart.Value(.nan, hostile), reference: BarChart.Value(7, hostile))])
    let timeline = Timeline(
      dayCount: 0, ticks: [Timeline.Tick(day: .max, label: hostile)],
      groups: [
        Timeline.Group(
          hostile,
          [Timeline.Row(hostile, number: hostile, [Timeline.Bar(Int.min...Int.max, .actual)])])
      ], cutOff: Timeline.Tick(day: .min, label: hostile))
    let parts = [Distribution.Part(StatusMark(.red, hostile), .max / 2)]
    let charts: [Chart.Content] = [
      .bars(bars), .timeline(timeline), .distribution(Distribution(parts)),
    ]
    let document = Document(
      metadata,
      [
        .heading(1, text, number: hostile, anchor: hostile), .paragraph(text),
        .facts([LabelledValue(hostile, text)]), .table(table), .warning([], title: text),
        .preformatted(hostile), .contents(title: text, depth: 2),
        .signatures([
          SignatureBlock(name: hostile, office: hostile, contact: hostile, role: hostile)
        ]), .picture(Picture(.image(source: ""), alternative: hostile, caption: text)),
        .paragraph([
          .abbreviation(hostile, meaning: hostile), .code(hostile),
          .status(StatusMark(.red, hostile, showsWord: false)), .link(text, url: hostile),
        ]),
      ] + charts.map { .chart(Chart($0, title: text, summary: hostile, table: table)) })
    let page = HTMLRenderer().text(of: document)
    var structure = HTMLStructure()
    structure.read(page)
    #expect(structure.problems == [])
    #expect(!page.contains("<script") && !page.contains("<img"))
  }

  @Test func noTextBecomesAScript() {
    let hostile = "\"><script>alert(1)</script>' onclick=x"
    var metadata = Document.Metadata(title: hostile)
    metadata.standingNotice = hostile
    var table = Table(
      [Column(RichText(hostile)), .figures(RichText(hostile))],
      [[RichText(hostile), "−1 \(hostile)"], ["a", "2"]])
    table.isSortable = true
    let page = HTMLRenderer().text(
      of: Document(metadata, [.heading(1, RichText(hostile)), .table(table)]))
    var structure = HTMLStructure()
    structure.allowsScript = true
    structure.read(page)
    #expect(structure.problems == [])
    #expect(page.ranges(of: "<script").count == 1)
  }

  @Test func longTablesAreWrittenWhole() {
    let page = HTMLRenderer().text(of: Self.long(rows: 2_000))
    #expect(page.split(separator: "<tr").count > 2_000)
  }

  @Test func longWordsAreWritten() {
    for word in ["a", "/", "%", "<", "https://", "1 % ", "日"] {
      let long = String(repeating: word, count: 20_000)
      let row = BarChart.Row(long, BarChart.Value(1, long), reference: BarChart.Value(0, long))
      let chart = Chart(
        .bars(BarChart(long, against: long, [row])), title: RichText(long), summary: long,
        table: Table([Column(RichText(long))], [[RichText(long)]]))
      let document = Document(
        Document.Metadata(title: long), [.heading(1, RichText(long)), .chart(chart)])
      #expect(HTMLRenderer().text(of: document).utf8.count > 20_000)
      #expect(!TerminalRenderer(width: 60).text(of: document).isEmpty)
    }
  }

  private static func long(rows: Int) -> Document {
    let table = Table(
      [.key("Núm."), .words("Línea"), .figures("Avance"), Column("Situación")],
      (0..<rows).map { ["\($0)", "Una línea de acción", "\($0 % 100) %", "\(status: .green)"] })
    let bars = (0..<rows / 10).map { index in
      Timeline.Row("Una línea de acción", number: "\(index)", [Timeline.Bar(3...9, .planned)])
    }
    let timeline = Timeline(dayCount: 30, ticks: [], groups: [Timeline.Group(nil, bars)])
    return Document(
      Document.Metadata(title: "Largo"),
      (0..<rows / 10).map { .heading(2, "Parte \($0 % 7)") } + [
        .table(table),
        .chart(Chart(.timeline(timeline), title: "Línea", summary: "", table: table)),
      ])
  }
}
