import Markdown
import Testing
import Foundation
@Suite(.serialized) struct Tmp {
  @Test func times() {
    for part in RobustnessTests.hard {
      let t = String(repeating: part, count: 10_000)
      let d = ContinuousClock().measure { _ = MarkdownParser.parse(t) } / .seconds(1)
      let e = ContinuousClock().measure { _ = MarkdownReader.read(t) } / .seconds(1)
      if e > 0.1 { print("TIME", part.debugDescription, d, e) }
    }
    for (open, close) in [("*a **", "**b*"), ("[", "](b)"), ("![", "](b)"), ("_(", ")_")] {
      let text = String(repeating: open, count: 10_000) + "x" + String(repeating: close, count: 10_000)
      let d = ContinuousClock().measure { _ = MarkdownParser.parse(text) } / .seconds(1)
      print("NEST", open, d)
    }
    let indented = (0..<2_000).map { String(repeating: " ", count: $0 * 2) + "- a" }.joined(separator: "\n")
    print("LIST", ContinuousClock().measure { _ = MarkdownParser.parse(indented) })
  }
}
