import Markdown
import Mustache
import SourceText
import SpanishText

/// Texts that take careless readers minutes: twice as much of them takes about twice the time.
enum HostileTextBenchmark {
  private static let markdown = [
    "*a **a ", "a**b", "*a__b_c*", "[", "[a](", "[a](b \"", "[a]: b\n", "![[]()", "> ", "- ",
    "`a``",
    "<a b=\"", "<!--", "www._", "http://a_", "a@b.c ", "((", "a|b\n-|-\n", "[^1]: ", "a\n=\n",
  ]
  private static let templates = [
    "{{", "{{#a}}", "{{#a}}{{/a}}", "{{= ", "{{!{{}}", "{{#a}}x{{/b}}",
  ]

  static func run() {
    print("El doble de un texto difícil, cuántas veces el tiempo (el peor de todos)")
    let (part, ratio) = worst(markdown) { _ = MarkdownReader.read($0) }
    let (tag, tagRatio) = worst(templates) { _ = MustacheTemplate(SourceText(name: "p", $0)) }
    print(
      "  Markdown \(Spanish.fixed(ratio, digits: 2)) × con \(part.debugDescription), "
        + "plantillas \(Spanish.fixed(tagRatio, digits: 2)) × con \(tag.debugDescription)")
  }

  private static func worst(
    _ parts: [String], _ read: (String) -> Void
  ) -> (part: String, ratio: Double) {
    let ratios = parts.map { part in
      let times = [10_000, 20_000].map { count in
        let text = String(repeating: part, count: count)
        return Stopwatch.shortest(of: 5) { read(text) }
      }
      return (part: part, ratio: times[1] / times[0])
    }
    return ratios.max { $0.ratio < $1.ratio } ?? ("", 0)
  }
}
