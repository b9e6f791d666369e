import DocumentModel
import Rendering
import Testing

@Suite("A document for Word")
struct DOCXRendererTests {
  @Test func hasItsParts() {
    let file = DOCXFile(DOCXSample.document)
    #expect(
      Set(file.parts.keys) == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml",
        "word/_rels/document.xml.rels", "word/numbering.xml", "word/settings.xml",
        "word/fontTable.xml", "word/theme/theme1.xml", "word/header1.xml", "word/header2.xml",
        "word/footer1.xml", "word/footer2.xml", "docProps/core.xml", "docProps/app.xml",
        "word/media/image1.png", "word/media/image2.png",
      ])
    #expect(file.parts["word/media/image1.png"] == DOCXSample.png)
  }

  @Test func isTheSameTwice() {
    #expect(DOCXFile(DOCXSample.document).bytes == DOCXFile(DOCXSample.document).bytes)
  }

  @Test func everyPartFollowsTheSchemasOrder() {
    let file = DOCXFile(DOCXSample.document)
    for (name, part) in file.parts where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      #expect(DOCXPartReader(part).problems == [], "\(name)")
    }
  }

  @Test func whateverItHoldsItIsRead() {
    for seed in 0..<200 {
      var random = RandomDocument(seed: UInt64(seed))
      let file = DOCXFile(random.document())
      for name in ["word/document.xml", "word/_rels/document.xml.rels", "docProps/core.xml"] {
        #expect(DOCXPartReader(file.parts[name] ?? []).problems == [], "\(seed) \(name)")
      }
      let reader = DOCXPartReader(file.parts["word/document.xml"] ?? [])
      #expect(reader.counts["w:bookmarkStart"] == reader.counts["w:bookmarkEnd"], "\(seed)")
    }
  }

  @Test(arguments: [
    ("<script>alert('x')</script>", "<script>alert('x')</script>"),
    ("a & b &amp; c", "a & b &amp; c"),
    ("fin ]]> de datos", "fin ]]> de datos"), ("\"comillas\"", "\"comillas\""),
    ("control\u{0}\u{1B}[31m", "control\u{2400}\u{241B}[31m"),
    ("dere\u{202E}vés\u{200F}", "derevés"),
    ("👩‍👩‍👧 日本語", "👩‍👩‍👧 日本語"), ("no \u{FFFE}\u{FFFF}", "no \u{FFFD}\u{FFFD}"),
    ("una\nlínea", "una línea"), ("{ HYPERLINK \"x\" }", "{ HYPERLINK \"x\" }"),
    ("  dos  espacios ", "  dos  espacios "),
  ])
  func textsComeOutAsTexts(_ text: String, _ shown: String) {
    let plain = RichText(text)
    let blocks: [Block] = [
      .paragraph(plain), .heading(1, plain),
      .table(Table(caption: plain, [.words(plain)], [[plain]])),
      .info([.paragraph(plain)], title: plain), .bullets([List.Item(plain)]),
      .facts([LabelledValue(text, plain)]), .chart(chart(plain, text)),
    ]
    let reader = DOCXPartReader(DOCXFile(blocks).parts["word/document.xml"] ?? [])
    #expect(reader.problems == [])
    // A paragraph, a heading, a title and a cell, a note and its title, an item.
    #expect(reader.paragraphs.count { $0 == shown } == 7)
    #expect(reader.paragraphs.contains(shown + "\n" + shown))
    #expect(reader.paragraphs.contains("Tabla 1. " + shown))
    #expect(reader.paragraphs.contains("Gráfica 1. " + shown))
  }

  private func chart(_ title: RichText, _ summary: String) -> Chart {
    Chart(.distribution(Distribution([])), title: title, summary: "", table: DOCXSample.bars.table)
  }

  @Test func saysWhatItIs() {
    let core = DOCXFile(DOCXSample.document).text("docProps/core.xml")
    #expect(core.contains("<dc:title>Informe de cierre 2025</dc:title>"))
    #expect(core.contains("<dc:creator>Sistema de Ejemplo</dc:creator>"))
    #expect(core.contains("<dc:language>es-MX</dc:language>"))
    #expect(core.contains(">2026-01-31T00:00:00Z</dcterms:created>"))
  }

  @Test(arguments: ["", "ayer", "2026-1-31", "2026-13-01", "2026-01-31T10", "２０２６-01-31"])
  func aDayThatIsNoneIsLeftOut(_ day: String) {
    var document = Document(Document.Metadata(title: "x"))
    document.metadata.day = day
    #expect(!DOCXFile(document).text("docProps/core.xml").contains("created"))
  }

  @Test func headAndFootAreMissingFromTheCover() {
    let file = DOCXFile(DOCXSample.document)
    let first = file.text("word/document.xml").components(between: "<w:sectPr>", "</w:sectPr>")
      .first
    #expect(first?.contains("<w:titlePg/>") == true)
    #expect(first?.contains("w:type=\"first\"") == false)
    #expect(file.text("word/header1.xml").contains("Informe de cierre &lt;2025&gt;"))
    #expect(file.text("word/footer1.xml").contains("> NUMPAGES </w:instrText>"))
  }

  @Test func initialsHaveALineOfTheirOwnOnEveryPage() {
    var document = DOCXSample.document
    document.metadata.initials = "Rúbricas:"
    let footer = DOCXFile(document).text("word/footer1.xml")
    let parts = footer.components(between: "<w:p>", "</w:p>")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("Rúbricas:") == true)
    #expect(parts.first?.contains("> NUMPAGES </w:instrText>") == true)
    #expect(parts.last?.contains("Comisión de Apertura") == true)
    let page = HTMLRenderer().text(of: document)
    #expect(page.contains("Rúbricas"))
    #expect(page.contains("white-space:pre-line"))
  }

  @Test func nothingAsksToBeUpdated() {
    let file = DOCXFile(DOCXSample.document)
    #expect(!file.text("word/settings.xml").contains("updateFields"))
    #expect(!file.text("word/document.xml").contains("w:dirty"))
  }

  @Test func manyRowsAreWrittenWhole() {
    let rows = (0..<2_000).map { number in
      Table.Row(["\(number)", "Elaborar el diagnóstico de apertura", "30 jun 2025", "100 %"])
    }
    let columns = [Column.key("Núm."), .words("Línea"), Column("Fecha"), .figures("Avance")]
    let file = DOCXFile([.table(Table(columns, rows))])
    #expect(file.text("word/document.xml").split(separator: "<w:tr>").count > 2_000)
  }
}

extension String {
  /// The texts between two others.
  func components(between start: String, _ end: String) -> [String] {
    var rest = self[...]
    var result: [String] = []
    while let first = rest.firstRange(of: start) {
      rest = rest[first.upperBound...]
      guard let last = rest.firstRange(of: end) else { break }
      result.append(String(rest[..<last.lowerBound]))
      rest = rest[last.upperBound...]
    }
    return result
  }
}
