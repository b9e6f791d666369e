import DocumentModel
import Testing

@testable import Rendering

@Suite("Parts of a page")
struct HTMLPartsTests {
  @Test func headingsHaveNoGapsAndNoIDTwice() {
    let document = Document(
      Document.Metadata(title: "Informe"),
      [
        .heading(1, "Sesiones"), .heading(3, "Sesiones"), .heading(3, "Sesiones-1"),
        .heading(2, "—"), .heading(6, "Informe"), .heading(1, "¡!", anchor: "b"),
      ])
    let outline = HTMLOutline(document)
    #expect(outline.entries.map(\.level) == [2, 3, 3, 3, 4, 2])
    #expect(
      outline.entries.map(\.id) == [
        "sesiones", "sesiones-1", "sesiones-1-1", "titulo.4", "informe-1", "-1",
      ])
    #expect(outline.titleID == "informe" && outline.id(forAnchor: "b") == "-1")
  }

  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func bytesBecomeText(_ bytes: String, _ text: String) {
    #expect(HTMLImage.base64(Array(bytes.utf8)) == text)
  }

  @Test(arguments: [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "image/png"),
    ([0xFF, 0xD8, 0xFF, 0xE0], "image/jpeg"), (SampleDocument.pixel, "image/gif"),
    (Array("RIFF\u{0}\u{0}\u{0}\u{0}WEBPVP8 ".utf8), "image/webp"),
    (Array("<svg onload=x>".utf8), nil), ([], nil), ([0xFF], nil),
  ])
  func picturesAreKnownByTheirBytes(_ bytes: [UInt8], _ type: String?) {
    #expect(HTMLImage.type(of: bytes) == type)
  }

  @Test func regionsHaveNamesOfTheirOwn() {
    let table = Table((1...5).map { Column("Columna \($0)") }, [["1", "2", "3", "4", "5"]])
    let document = Document(
      Document.Metadata(title: "Informe"),
      [.table(table), .heading(1, "Sesiones"), .table(table), .table(table)])
    let text = HTMLRenderer().text(of: document)
    for name in ["Tabla", "Tabla de «Sesiones»", "Tabla de «Sesiones» (2)"] {
      #expect(text.contains("aria-label=\"\(name)\" tabindex=\"0\""))
    }
  }

  @Test func aLongLineOfTimeIsCutIntoDrawings() {
    let rows = (1...60).map { index in
      Timeline.Row("Línea \(index)", number: "\(index)", [Timeline.Bar(0...3, .planned)])
    }
    let timeline = Timeline(
      dayCount: 30, ticks: [], groups: [Timeline.Group("Eje I", rows)])
    let layout = SVGTimelineLayout(timeline, .wide)
    #expect(layout.parts.count > 1)
    for part in layout.parts {
      #expect(part.reduce(0) { $0 + $1.height } <= SVGMetrics.longest)
      // Each says again which part of the plan it goes on with.
      guard case .title(let title) = part.first?.content else {
        Issue.record("a part without a title")
        continue
      }
      #expect(title == ["Eje I"])
    }
    #expect(layout.parts.reduce(0) { $0 + $1.count - 1 } == 60)
  }
}
