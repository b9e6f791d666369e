import DocumentModel
import Testing

@Suite("The document as a value")
struct DocumentModelTests {
  @Test func literalsReadAsTheyPrint() {
    let text: RichText = "Avance: \(strong: "40 %"), \(3) líneas \(status: .red)"
    #expect(
      text.inlines == [
        .text("Avance: "), .strong("40 %"), .text(", 3 líneas "), .status(StatusMark(.red)),
      ])
    #expect(text.plainText == "Avance: 40 %, 3 líneas ■ rojo")
  }

  @Test func piecesMeltTogether() {
    #expect(RichText(["a", "", "b"]).inlines == [.text("ab")])
    #expect((["a", "b", "c"] as [RichText]).joined(", ") == "a, b, c")
    #expect((["a", "b"] as [RichText]).joinedByLines().inlines == ["a", .lineBreak, "b"])
  }

  @Test func linesAreCutInsideStrongWords() {
    let text: RichText = ["a", .strong(["b", .lineBreak, "c"]), "d"]
    #expect(text.lines == ["a\(strong: "b")", "\(strong: "c")d"])
  }

  @Test func everyRowHasACellAColumn() {
    let table = Table([Column("A"), Column("B")], [["1"], ["1", "2", "3"]])
    #expect(table.rows.map(\.cells) == [["1", ""], ["1", ["2", .lineBreak, "3"]]])
    #expect(Table([], [["x"]]).columns.count == 1)
  }

  @Test func levelsAreWithinSix() {
    #expect([-1, 3, 9].map { Heading($0, "x").level } == [1, 3, 6])
    #expect(Heading(2, "Sesiones", number: "II").numberedText == "II Sesiones")
  }

  @Test func headingsAreFoundAtAnyDepth() {
    let document = Document(
      Document.Metadata(title: "x"),
      [
        .heading(1, "a"), .quote([.heading(2, "b")]),
        .info([.bullets([List.Item([.heading(3, "c")])])]),
      ])
    #expect(document.headings.map(\.text) == ["a", "b", "c"])
  }
}

@Suite("Paths and addresses")
struct AddressPathTests {
  @Test(arguments: [
    ("foto%20uno.png", "foto uno.png"), ("a%C3%B1o.png", "año.png"), ("100%.png", "100%.png"),
    ("%zz%2.png", "%zz%2.png"), ("%FF.png", "%FF.png"), ("%00.png", "%00.png"), ("a+b", "a+b"),
  ])
  func anAddressAsAPath(_ address: String, _ path: String) { #expect(address.asFilePath == path) }

  @Test(arguments: ["50% más #1?.png", "a b.png", "año/%20.png"])
  func aPathComesBack(_ path: String) { #expect(path.asAddressPath.asFilePath == path) }

  @Test(arguments: [
    ("https://a", true), ("C:\\x", true), ("a/b:c", false), ("a#b:c", false), ("", false),
  ])
  func schemes(_ text: String, _ hasScheme: Bool) { #expect(text.hasScheme == hasScheme) }
}
