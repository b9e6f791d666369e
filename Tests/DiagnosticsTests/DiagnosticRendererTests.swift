import Diagnostics
import SourceText
import TerminalText
import Testing

@Suite("Findings as they are shown")
struct DiagnosticRendererTests {
  @Test func textsOfOneNameKeepTheirOwnLines() {
    let before = SourceText(name: "plan.yaml", "uno: 1\ndos: 2\n")
    let after = SourceText(name: "plan.yaml", "# nota\n\ncero: 0\nuno: 1\ndos: 2\n")
    let findings = [
      Diagnostic("cambio", .error, "antes", at: Place(before, ByteRange(7, 10))),
      Diagnostic("cambio", .error, "después", at: Place(after, ByteRange(23, 26))),
      Diagnostic("cambio", .error, "antes otra vez", at: Place(before, ByteRange(0, 3))),
    ]
    let shown = DiagnosticRenderer(style: .plain, width: 80).render(findings)
    #expect(shown.contains("antes\n   plan.yaml:2:1\n"))
    #expect(shown.contains("después\n   plan.yaml:5:1\n"))
    #expect(shown.contains("antes otra vez\n   plan.yaml:1:1\n"))
    #expect(shown.contains("     5 │ dos: 2\n"))
  }
}
