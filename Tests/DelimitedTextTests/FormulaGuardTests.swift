import SourceText
import Testing

@testable import DelimitedText

/// A text that somebody wrote in a table is never a formula of whoever opens it in Excel.
@Suite("Formulas")
struct FormulaGuardTests {
  @Test(arguments: [
    ("=HYPERLINK(\"https://example.org\")", "'=HYPERLINK(\"https://example.org\")"),
    ("+52 55 0000 0000", "'+52 55 0000 0000"),
    ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
    ("@SUM(1)", "'@SUM(1)"), ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("\n=1", "'\n=1"),
    ("＝1", "'＝1"), ("'=1", "''=1"), ("-", "'-"), ("-1.", "'-1."), ("-1.2.3", "'-1.2.3"),
    // Numbers stay numbers, and everything else is as it was.
    ("-0.03", "-0.03"), ("-5", "-5"), ("+4.87", "+4.87"), ("", ""), ("a=b", "a=b"),
    ("'90", "'90"), ("O'Higgins", "O'Higgins"), ("«sí»", "«sí»"), (" =1", " =1"),
  ])
  func whatBeginsLikeAFormulaIsText(_ text: String, _ guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.unguarded(guarded) == text)
  }

  @Test func guardedTextsAreToldApartAndReadAgain() {
    var generator = Generator(3)
    let pieces = ["=", "+", "-", "@", "\t", "\r", "\n", "'", "1", ".", "a", ",", "\"", ";", "ñ"]
    var seen: [String: String] = [:]
    for _ in 0..<4_000 {
      let text = (0..<generator.next(6)).map { _ in generator.pick(pieces) }.joined()
      let guarded = FormulaGuard.guarded(text)
      #expect(FormulaGuard.unguarded(guarded) == text)
      #expect(seen.updateValue(text, forKey: guarded).map { $0 == text } ?? true)
      var writer = DelimitedWriter()
      writer.add(["columna", "otra"])
      writer.add([guarded, "x"])
      #expect(Reading(writer.bytes).rows.first?.first == guarded)
    }
  }
}
