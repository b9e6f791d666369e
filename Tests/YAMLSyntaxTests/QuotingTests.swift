import SourceText
import Testing

@testable import YAMLSyntax

/// A text that is written as a scalar is read back as the same text.
@Suite("Quoting")
struct QuotingTests {
  @Test func everyTextComesBack() {
    var generator = Generator(1)
    for _ in 0..<8_000 {
      let text = Texts.random(&generator)
      let block = YAMLDocument(SourceText(name: "", "a: \(YAMLQuoting.scalar(text))\n"))
      #expect(block.isWellFormed)
      #expect(
        block.root.entries.first { _ in true }?.value.text.utf8.elementsEqual(text.utf8) == true,
        "\(text)")
      let flow = YAMLDocument(
        SourceText(name: "", "a: [\(YAMLQuoting.scalar(text, inFlow: true)), b]\n"))
      let items = flow.root.entries.first { _ in true }.map { Array($0.value.items) } ?? []
      #expect(flow.isWellFormed)
      #expect(items.count == 2 && items[0].text.utf8.elementsEqual(text.utf8), "\(text)")
    }
  }

  @Test(arguments: [
    ("Gobierno abierto", "Gobierno abierto"), ("no", "\"no\""), ("Sí", "Sí"), ("1.10", "\"1.10\""),
    ("2024-06-03", "\"2024-06-03\""), ("", "\"\""), ("a: b", "\"a: b\""), ("a:b", "a:b"),
    ("Acuerdo # 5", "\"Acuerdo # 5\""), ("\"x\" y", "'\"x\" y'"), ("it's", "it's"),
    ("\"it's\"", "'\"it''s\"'"), ("- x", "\"- x\""), (" x", "\" x\""), ("a\nb", "\"a\\nb\""),
    ("C:\\actas", "C:\\actas"), ("x:", "\"x:\""), ("~", "\"~\""), ("60 %", "60 %"),
    ("0x1F", "\"0x1F\""),
    ("12:30", "\"12:30\""), ("\u{FEFF}x", "\"\\uFEFFx\""),
  ])
  func quotesOnlyWhatNeedsIt(_ text: String, _ scalar: String) {
    #expect(YAMLQuoting.scalar(text) == scalar)
  }

  @Test func aFileThatIsTooLargeSaysSo() {
    let problem = YAMLProblem(kind: .tooLarge, range: .at(0))
    let finding = YAMLMessages.diagnostic(for: problem, in: SourceText(name: "plan.yaml", "a"))
    #expect(finding.id == "archivo-muy-grande")
    #expect(finding.headline == "el archivo pasa de 4 GB")
  }
}
