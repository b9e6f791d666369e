import Rendering
import Testing
@Test func show() {
  for w in [80, 100, 50, 30] { print(TerminalRenderer(width: w).text(of: ClosingReport.document)) }
}
