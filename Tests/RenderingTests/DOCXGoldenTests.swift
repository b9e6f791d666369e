import DocumentModel
import Testing

/// What stands in `word/document.xml` for a block.
@Suite("Blocks in Word")
struct DOCXGoldenTests {
  private static let cases: [(block: Block, xml: String)] = [
    (.paragraph("Hola"), #"<w:p><w:r><w:t xml:space="preserve">Hola</w:t></w:r></w:p>"#),
    (
      .paragraph("\(strong: "46 %")\(emphasis: " y más")"),
      #"""
      <w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">46 %</w:t></w:r>\#
      <w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> y más</w:t></w:r></w:p>
      """#
    ),
    (
      .paragraph("\(status: .red)"),
      #"""
      <w:p><w:r><w:rPr><w:b/><w:color w:val="B3201F"/></w:rPr>\#
      <w:t xml:space="preserve">■ rojo</w:t></w:r></w:p>
      """#
    ),
    (
      .paragraph("\(status: .violet, "inactivo")"),
      #"""
      <w:p><w:r><w:rPr><w:b/><w:color w:val="6B3FA0"/></w:rPr>\#
      <w:t xml:space="preserve">◆ inactivo</w:t></w:r></w:p>
      """#
    ),
    (
      .paragraph(["a", .lineBreak, .code("b")]),
      #"""
      <w:p><w:r><w:t xml:space="preserve">a</w:t></w:r><w:r><w:br/></w:r>\#
      <w:r><w:rPr><w:rStyle w:val="HTMLCode"/></w:rPr><w:t xml:space="preserve">b</w:t></w:r></w:p>
      """#
    ),
    (
      .paragraph("\(link: "sitio", to: "https://a.mx")"),
      #"""
      <w:p><w:hyperlink r:id="rIdL1" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/>\#
      </w:rPr><w:t xml:space="preserve">sitio</w:t></w:r></w:hyperlink></w:p>
      """#
    ),
    (
      .paragraph("\(link: "clic", to: "javascript:x")"),
      #"""
      <w:p><w:r><w:t xml:space="preserve">clic</w:t></w:r>\#
      <w:r><w:t xml:space="preserve"> (javascript:x)</w:t></w:r></w:p>
      """#
    ),
    (
      .heading(2, "Avance", number: "3.1", anchor: "avance"),
      #"""
      <w:p><w:pPr><w:pStyle w:val="Heading2"/><w:keepNext/><w:spacing w:before="0"/></w:pPr>\#
      <w:bookmarkStart w:id="1" w:name="_Toc100000001"/>\#
      <w:bookmarkStart w:id="2" w:name="_Ref100000001"/>\#
      <w:r><w:t xml:space="preserve">3.1 Avance</w:t></w:r>\#
      <w:bookmarkEnd w:id="1"/><w:bookmarkEnd w:id="2"/></w:p>
      """#
    ),
    (
      .list(List(.ordered(start: 3), ["tres"])),
      #"""
      <w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/>\#
      </w:numPr><w:ind w:left="360" w:hanging="360"/></w:pPr>\#
      <w:r><w:t xml:space="preserve">tres</w:t></w:r></w:p>
      """#
    ),
  ]

  @Test(arguments: cases)
  func areWrittenSo(_ block: Block, _ xml: String) { #expect(DOCXFile([block]).body == xml) }

  /// Those who sign don't stand on a page without what they sign.
  @Test(arguments: [[], [Block.heading(1, "Firmas")]])
  func whatIsSignedStaysWithItsSignatures(_ between: [Block]) {
    let signatures = Block.signatures([SignatureBlock(name: "Persona titular A", office: "")])
    let words = String(repeating: "De lo tratado se levanta la presente acta. ", count: 8)
    let blocks: [Block] = [
      .paragraph(RichText(words)), .numbered([List.Item("Guía"), "Clausura"]),
    ]
    for block in blocks {
      let body = DOCXFile([block] + between + [signatures]).body
      let paragraphs = body.components(between: "<w:p>", "</w:p>")
      let last = paragraphs.last { $0.contains("Clausura") || $0.contains("presente acta") }
      #expect(last?.contains("<w:keepNext/>") == true, "\(body)")
      #expect(paragraphs.first { $0.contains("Guía") }?.contains("<w:keepNext/>") != true)
    }
  }

  /// A description, be it long, doesn't part from its data, nor a sentence from its notice.
  @Test func whatLeadsStaysWithWhatFollows() {
    let words = String(repeating: "Lo que se propuso y por qué. ", count: 10)
    let pairs: [[Block]] = [
      [.paragraph(RichText(words)), .facts([LabelledValue("Responsable", "Área")])],
      [.paragraph("Personas: 42."), .warning([.paragraph("No coinciden.")], title: "Cifras")],
    ]
    for blocks in pairs {
      let first = DOCXFile(blocks).body.components(between: "<w:p>", "</w:p>").first
      #expect(first?.contains("<w:keepNext/>") == true, "\(blocks)")
    }
  }

  @Test func captionsAreCountedByFields() {
    let table = Table(caption: "Avance", [.key("N"), .figures("V")], [["1", "2"]])
    let body = DOCXFile([.table(table), .table(table)]).body
    let captions = body.components(between: "<w:pStyle w:val=\"Caption\"/>", "</w:p>")
    #expect(captions.count == 2)
    #expect(captions.last?.contains("> SEQ Tabla \\* ARABIC </w:instrText>") == true)
    #expect(captions.last?.contains("<w:t xml:space=\"preserve\">2</w:t>") == true)
    #expect(captions.allSatisfy { $0.contains("<w:keepNext/>") })
  }

  @Test func titlesOfTablesAreRepeatedAndRowsAreWhole() {
    let body = DOCXFile([.table(DOCXSample.wide)]).body
    let rows = body.components(between: "<w:tr>", "</w:tr>")
    #expect(rows.count == 1 + 1 + 18 + 1)
    #expect(rows[0].hasPrefix("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"))
    #expect(rows.allSatisfy { $0.contains("<w:cantSplit/>") })
    #expect(rows[1].contains("<w:gridSpan w:val=\"7\"/>"))
    // Figures are flush at the right; a sum is bold.
    #expect(rows[2].components(between: "<w:tc>", "</w:tc>")[5].contains("<w:jc w:val=\"right\"/>"))
    #expect(rows[20].contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">171</w:t>"))
  }

  @Test func contentsCanBeReadBeforeTheyAreUpdated() {
    let body = DOCXFile([
      .contents(title: "Índice", depth: 2), .heading(1, "Uno"), .heading(2, "Dos"),
      .heading(3, "Tres"),
    ]).body
    #expect(body.contains(" TOC \\o \"1-2\" \\h \\z \\u "))
    let entries = body.components(between: "<w:pStyle w:val=\"TOC", "</w:p>")
    #expect(entries.count == 3)
    #expect(entries[1].contains("<w:hyperlink w:anchor=\"_Toc100000001\" w:history=\"1\">"))
    #expect(entries[2].contains(">Dos</w:t>"))
    #expect(body.components(between: "w:fldCharType=\"", "\"") == ["begin", "separate", "end"])
  }

  @Test func linksLeadToHeadingsThatThereAre() {
    let body = DOCXFile([
      .paragraph("\(link: "allá", to: "#a") \(link: "nada", to: "#b")"),
      .heading(1, "A", anchor: "a"),
    ]).body
    #expect(
      body.components(between: "<w:hyperlink ", ">") == [
        "w:anchor=\"_Ref100000001\" w:history=\"1\""
      ])
    #expect(body.contains(">nada</w:t>"))
  }

  @Test func chartsSayWhatTheyShow() {
    let body = DOCXFile([.chart(DOCXSample.timeline)]).body
    #expect(body.contains("<w:tblCaption w:val=\"Calendario del plan\"/>"))
    #expect(body.contains("<w:tblDescription w:val=\"De cuatro líneas, una va con atraso y una"))
    #expect(body.contains(" SEQ Gráfica \\* ARABIC "))
  }

  @Test func picturesKeepWithinTheText() {
    var bytes = DOCXSample.png
    bytes.replaceSubrange(16..<24, with: [0, 0, 0x27, 0x10, 0, 0, 0x13, 0x88])
    let picture = Picture(.image(source: "ancha.png"), alternative: "\"Ancha\"")
    let document = Document(Document.Metadata(title: ""), [.picture(picture)])
    let body = DOCXFile(document) { _ in bytes }.body
    // 16.6 cm of text; 635 units in a twentieth of a point.
    #expect(body.contains("<wp:extent cx=\"\(9406 * 635)\" cy=\"\(4703 * 635)\"/>"))
    #expect(body.contains("descr=\"&quot;Ancha&quot;\""))
  }

  @Test func picturesThatWordDoesNotShowAreTold() {
    let body = DOCXFile([.picture(Picture(.image(source: "a.svg"), alternative: "Un mapa"))]).body
    #expect(body.contains("[Imagen: Un mapa]"))
    #expect(!body.contains("<w:drawing>"))
  }
}
