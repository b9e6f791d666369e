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
    ("12:30", "\"12:30\""), ("\u{FEFF}x", "\"\\uFEFFx\""), ("1.1.1", "1.1.1"),
    ("2018 a 2019", "2018 a 2019"), ("2022-02", "2022-02"), ("14 de mayo", "14 de mayo"),
    ("9,810", "\"9,810\""), (".5", "\".5\""), ("1e3", "\"1e3\""), (".", "."),
    ("1_000", "\"1_000\""),
    ("2024-06-03 12:30:00", "\"2024-06-03 12:30:00\""), ("2024-06-03 x", "2024-06-03 x"),
    ("+52 55", "+52 55"), ("y", "\"y\""), ("Yes", "\"Yes\""), ("12:30 horas", "12:30 horas"),
    ("a: \"'\u{301}b", "'a: \"''\u{301}b'"), ("a: \"\u{301}b", "'a: \"\u{301}b'"),
  ])
  func quotesOnlyWhatNeedsIt(_ text: String, _ scalar: String) {
    #expect(YAMLQuoting.scalar(text) == scalar)
  }

  @Test(arguments: [
    ("1.10", "1.10"), ("2024-06-03", "2024-06-03"), ("n", "n"), ("no", "\"no\""), ("~", "\"~\""),
    ("presentación y aprobación", "presentación y aprobación"), ("a: b", "\"a: b\""), ("", "\"\""),
    ("<<", "\"<<\""), ("x\ny", "\"x\\ny\""),
  ])
  func keysStandAsTheFormatShowsThem(_ text: String, _ key: String) {
    #expect(YAMLQuoting.key(text) == key)
  }

  @Test func aFileThatIsTooLargeSaysSo() {
    let problem = YAMLProblem(kind: .tooLarge, range: .at(0))
    let finding = YAMLMessages.diagnostic(for: problem, in: SourceText(name: "plan.yaml", "a"))
    #expect(finding.id == "archivo-muy-grande")
    #expect(finding.headline == "el archivo pasa de 4 GB")
  }
}
