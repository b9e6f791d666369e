import Testing

@testable import Arguments

@Suite("Layout of help")
struct HelpLayoutTests {
  @Test("marks take no room")
  func styled() {
    let marked = help("informe cierre", width: 60, style: .coloured)
    #expect(marked.hasPrefix("\u{1B}[1mUso: \u{1B}[0msnt informe cierre"))
    #expect(marked.contains("  \u{1B}[1m-f, --formato\u{1B}[0m FORMATO  En qué"))
    var bare = ""
    for part in marked.split(separator: "\u{1B}[1m", omittingEmptySubsequences: false) {
      bare += part.split(separator: "\u{1B}[0m", omittingEmptySubsequences: false).joined()
    }
    #expect(bare == help("informe cierre", width: 60))
  }

  @Test("indented lines of a discussion stay indented")
  func discussion() {
    let command = Command<Desk>(
      "x", "Algo.",
      discussion: "Dos formas:\n  una forma que es larga y sigue en otro renglón\n  otra"
    ) { _, _ in .success }
    let page = HelpPage(CommandPath(program: command.definition)).rendered(width: 40)
    #expect(
      page.contains(
        "Dos formas:\n  una forma que es larga y sigue en otro\n  renglón\n  otra\n\nOpciones\n"))
  }
}
