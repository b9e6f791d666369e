import DocumentModel
import Markdown
import Testing

@Suite("Narrative in Markdown")
struct MarkdownReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func linesMayEndInAnyWay(_ end: String) {
    let text = ["# Uno", "", "Hola", "mundo.", "", "- a", "- b", "", "<!-- nota", "interna -->"]
    #expect(
      MarkdownReader.read(text.joined(separator: end), firstLevel: 2) == [
        .heading(2, "Uno"), .paragraph("Hola mundo."), .bullets(["a", "b"]),
      ])
  }

  @Test func readsMarksInALine() {
    #expect(
      MarkdownReader.read(
        "Un **fuerte** y *suave*: [sitio](https://example.org), `snt` y 2 * 3 * 4.")
        == [
          .paragraph(
            "Un \(strong: "fuerte") y \(emphasis: "suave"): \(link: "sitio", to: "https://example.org"), \(code: "snt") y 2 * 3 * 4."
          )
        ])
  }

  @Test func numbersAreKept() {
    #expect(
      MarkdownReader.read("3. Tercero\n4. Cuarto") == [
        .list(List(.ordered(start: 3), ["Tercero", "Cuarto"]))
      ])
  }

  @Test func htmlStaysText() {
    #expect(MarkdownReader.read("<script>x</script>") == [.paragraph("<script>x</script>")])
  }

  @Test(arguments: [
    String(repeating: "**a *b ", count: 4_000) + "x**", String(repeating: "*a ", count: 10_000),
    String(repeating: "[", count: 20_000), String(repeating: "`", count: 20_001),
  ])
  func nothingBreaksIt(_ text: String) {
    #expect(MarkdownReader.read(text).count == 1)
  }
}

/// Pictures stand on lines of their own, wherever they are written.
@Suite("Pictures in narrative")
struct NarrativePictureTests {
  private func picture(_ source: String, _ words: String, caption: RichText? = nil) -> Block {
    .picture(Picture(.image(source: source), alternative: words, caption: caption))
  }

  @Test func severalOnALine() {
    #expect(
      MarkdownReader.read("![A](a.png) ![B](b.png \"Pie\")\n![C](c.png)") == [
        picture("a.png", "A"), picture("b.png", "B", caption: "Pie"), picture("c.png", "C"),
      ])
  }

  @Test func inASentence() {
    #expect(
      MarkdownReader.read("Se ve ![A](a.png) y luego **![B](b.png) más**.") == [
        .paragraph("Se ve"), picture("a.png", "A"), .paragraph("y luego"), picture("b.png", "B"),
        .paragraph("\(strong: "más")."),
      ])
  }

  @Test func theStopOfASentenceStaysWithIt() {
    #expect(
      MarkdownReader.read("Se ve en ![A](a.png).") == [
        .paragraph("Se ve en."), picture("a.png", "A"),
      ])
    #expect(
      MarkdownReader.read("Se ve en ![A](a.png), y *más*.") == [
        .paragraph("Se ve en,"), picture("a.png", "A"), .paragraph("y \(emphasis: "más")."),
      ])
  }

  @Test func inALink() {
    #expect(
      MarkdownReader.read("[![A](a.png)](https://example.org)") == [picture("a.png", "A")])
  }

  @Test func inATitle() {
    #expect(
      MarkdownReader.read("## ![A](a.png) Uno\n\n## ![B](b.png)") == [
        .heading(2, "Uno"), picture("a.png", "A"), picture("b.png", "B"),
      ])
  }

  @Test func inAList() {
    #expect(
      MarkdownReader.read("- Uno ![A](a.png)") == [
        .bullets([List.Item([.paragraph("Uno"), picture("a.png", "A")])])
      ])
  }

  /// In a cell there is no room for one: a link leads to it.
  @Test func inACell() {
    #expect(
      MarkdownReader.read("| a |\n| - |\n| [![A](a.png)](https://a.mx) |") == [
        .table(
          Table(
            [Column("a", .start, .flexible(weight: 1), minimum: 8)],
            [["\(link: "A", to: "a.png")"]]))
      ])
  }
}
