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
