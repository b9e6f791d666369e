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
