import DocumentModel
import Foundation
import Rendering
import Testing

/// The document with every block, as a page; run with SNT_GRABAR=1 to record what is written now.
@Suite("A page of HTML")
struct HTMLPageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let page = HTMLRenderer(images: { $0.source == "logo.gif" ? SampleDocument.pixel : nil })
    .text(of: SampleDocument.document)

  @Test func holdsEveryBlock() throws {
    try Self.compare(Self.page, "pagina.html")
  }

  @Test func isDrawnInBlockCharacters() throws {
    let charts = [SampleCharts.timeline, SampleCharts.bars, SampleCharts.distribution]
    let text = [80, 44].map { width in
      TerminalRenderer(width: width).lines(of: charts.map(Block.chart)).joined(separator: "\n")
    }
    try Self.compare(text.joined(separator: "\n\n") + "\n", "graficas.txt")
  }

  private static func compare(_ text: String, _ name: String) throws {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(text == (try String(contentsOf: file, encoding: .utf8)))
  }
}
