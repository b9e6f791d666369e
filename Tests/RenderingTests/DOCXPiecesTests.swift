import DocumentModel
import Testing

@testable import Rendering

@Suite("What a Word file is made of")
struct DOCXPiecesTests {
  @Test func namesOfStylesAreOneName() {
    for style in DOCXStyle.allCases { #expect(!DOCXStyleLook(style).name.contains(",")) }
  }

  @Test(arguments: [
    ("https://a.mx/x?y=1&z=2#w", "https://a.mx/x?y=1&z=2#w"), ("http://a.mx", "http://a.mx"),
    ("https://a.mx/a b", "https://a.mx/a%20b"), ("https://a.mx/año", "https://a.mx/a%C3%B1o"),
    ("https://a.mx/100%", "https://a.mx/100%25"), ("https://a.mx/%C3%B1", "https://a.mx/%C3%B1"),
    ("https://a.mx/#a#b", "https://a.mx/#a%23b"),
    ("https://a.mx/<\"\\>", "https://a.mx/%3C%22%5C%3E"), ("mailto:a@b.mx", "mailto:a@b.mx"),
    ("evidencias/acta 1.pdf", "evidencias/acta%201.pdf"), ("../textos/1.md", "../textos/1.md"),
  ])
  func addressesAreURIs(_ address: String, _ uri: String) {
    #expect(DOCXAddress.encoded(address) == uri)
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47], nil), ([], nil), (Array("<svg/>".utf8), nil),
      (Array("GIF89a".utf8) + [64, 0, 0, 1], [64, 256]), (Array("GIF89a".utf8) + [64, 0], nil),
      (jpeg([0xFF, 0xC0, 0, 17, 8, 0, 48, 0, 64, 3, 0, 0]), [64, 48]),
      (jpeg([0xFF, 0xFE, 0, 4, 1, 2, 0xFF, 0xC2, 0, 17, 8, 1, 0, 2, 0, 3, 0]), [512, 256]),
      (jpeg([0xFF, 0xDA, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]), nil),
      (jpeg([0xFF, 0xC0, 0, 17, 8, 0, 0, 0, 64, 3, 0, 0]), nil), (DOCXSample.png, [64, 48]),
      (Array(DOCXSample.png.prefix(33)), [64, 48]),
    ] as [([UInt8], [Int]?)])
  func sizesOfImages(_ bytes: [UInt8], _ size: [Int]?) {
    #expect(ImageSize(bytes).map { [$0.width, $0.height] } == size)
  }

  private static func jpeg(_ rest: [UInt8]) -> [UInt8] { [0xFF, 0xD8] + rest }

  @Test func resolutions() {
    #expect(ImageSize(DOCXSample.png)?.resolution == 72)
    let jfif: [UInt8] = [
      0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 1, 1, 0x2C, 1, 0x2C, 0, 0,
    ]
    let frame: [UInt8] = [0xFF, 0xC0, 0, 17, 8, 0, 48, 0, 64, 3, 0, 0]
    #expect(ImageSize(Self.jpeg(jfif + frame))?.resolution == 300)
  }

  /// No bytes make a reader of sizes run beyond them.
  @Test func anyBytesAreRead() {
    var random = RandomDocument(seed: 7)
    let heads: [[UInt8]] = [
      Array(DOCXSample.png.prefix(33)), [0xFF, 0xD8, 0xFF], Array("GIF89a".utf8), [],
    ]
    for _ in 0..<3000 {
      let tail = (0..<random.number(60)).map { _ in UInt8(random.number(256)) }
      _ = ImageSize(heads[random.number(4)] + tail)
    }
  }

  @Test(arguments: [
    ("iiii", 4 * 222), ("WWWW", 4 * 944), ("100 %", 3 * 556 + 278 + 889), ("", 0),
    ("acción", 556 + 500 + 500 + 222 + 580 + 556),
  ])
  func widthsOfWords(_ text: String, _ width: Int) {
    #expect(DOCXMeasure.width(of: text) == width)
  }

  @Test func columnsKeepWithinThePage() {
    for seed in 0..<300 {
      var random = RandomDocument(seed: UInt64(seed))
      let table = random.table()
      for width in [1200, 5000, 9406, 13_006] {
        let layout = DOCXTableLayout(table, width: width)
        #expect(layout.widths.count == table.columns.count)
        #expect(layout.widths.allSatisfy { $0 > 0 })
        #expect(layout.width <= max(width, 60 * table.columns.count), "\(seed) \(width)")
      }
    }
  }

  @Test func noWordIsCutWhereThereIsRoom() {
    let layout = DOCXTableLayout(DOCXSample.wide, width: DOCXPage.landscape.textWidth)
    #expect(layout.size == 18)
    for (index, column) in DOCXSample.wide.columns.enumerated() {
      let cells = DOCXSample.wide.rows.map { DOCXMeasure.extent(of: $0.cells[index]).word }
      let word = max(cells.max() ?? 0, DOCXMeasure.extent(of: column.title, isBold: true).word)
      #expect(layout.widths[index] >= word * 18 / 100 + 2 * DOCXTableLayout.margin)
    }
  }

  @Test func aLongWordDoesNotPushTheOthersOut() {
    let long = String(repeating: "x", count: 10_000)
    let table = Table(
      [.key("Núm."), .words("Texto")], [["1", RichText(long)], ["2", "unas palabras"]])
    let layout = DOCXTableLayout(table, width: 9406)
    #expect(layout.width == 9406)
    #expect(layout.widths[0] >= 400)
    #expect(layout.maySplit(0) && !layout.maySplit(1))
  }

  @Test func thePaperTurnsForWideTablesWithTheirTitles() {
    let blocks: [Block] = [
      .paragraph("Antes"), .heading(1, "Tabla"), .paragraph("La tabla compara:"),
      .table(DOCXSample.wide), .heading(2, "Otra"), .table(DOCXSample.wide),
      .paragraph("Después"),
    ]
    let sections = DOCXSection.sections(of: blocks)
    #expect(sections.map(\.page) == [.portrait, .landscape, .portrait])
    #expect(sections.map(\.blocks.indices) == [0..<1, 1..<6, 6..<7])
  }

  @Test func aWideTableThatFitsStaysUpright() {
    let table = Table([.key("Clave"), .words("Asunto")], [["1", "breve"]], isWide: true)
    #expect(DOCXSection.sections(of: [.table(table)]).map(\.page) == [.portrait])
    #expect(DOCXSection.sections(of: []).map(\.page) == [.portrait])
  }

  @Test(arguments: [0, 1, 12, 60, 400])
  func aLineOfTimeHasFewEnoughColumns(_ ticks: Int) {
    let timeline = Timeline(
      dayCount: 1461, ticks: (0..<ticks).map { Timeline.Tick(day: $0 * 3, label: "tic \($0)") },
      groups: [])
    let grid = DOCXTimelineGrid(timeline, width: 5000)
    // Word knows 63 columns at most.
    #expect(grid.count >= 1 && grid.count <= 60)
    #expect(grid.labels.reduce(0) { $0 + $1.span } == grid.count)
    #expect(grid.columns(of: Timeline.Bar(0...1460, .planned)) == 0..<grid.count)
    #expect(grid.columns(of: Timeline.Bar(2000...3000, .planned)).isEmpty)
    #expect(grid.columns(of: Timeline.Bar(-9...(-3), .planned)).isEmpty)
  }

  @Test func coloursOfWordsCanBeRead() {
    let colours =
      StatusMark.Light.allCases.map(DOCXPalette.text)
      + [DOCXPalette.heading, DOCXPalette.accent, DOCXPalette.faint, DOCXPalette.link]
    for colour in colours { #expect(contrast(colour, "FFFFFF") >= 4.5, "\(colour)") }
    for light in StatusMark.Light.allCases {
      #expect(contrast(DOCXPalette.textOnFill(of: light), DOCXPalette.fill(of: light)) >= 4.5)
    }
  }

  /// The contrast of two colours (WCAG 2.2, «contrast ratio»), with 2.2 for the exponent of sRGB.
  private func contrast(_ one: StaticString, _ other: StaticString) -> Double {
    func luminance(_ colour: StaticString) -> Double {
      let value = Int("\(colour)", radix: 16) ?? 0
      return zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
        let channel = Double(value >> part.0 & 255) / 255
        return sum + part.1 * (channel <= 0.04045 ? channel / 12.92 : power(channel))
      }
    }
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  /// ((c + 0.055) / 1.055) to the power of 2.4, by way of the twelfth power's fifth root.
  private func power(_ channel: Double) -> Double {
    let base = (channel + 0.055) / 1.055
    let twelfth = (0..<12).reduce(1.0) { result, _ in result * base }
    var root = base * base
    for _ in 0..<60 {
      root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
    return root
  }
}
