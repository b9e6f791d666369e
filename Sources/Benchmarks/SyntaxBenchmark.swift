import SourceText
import SpanishText
import YAMLSyntax

/// Text to tree: how many megabytes a second, and how much memory the tree takes.
enum SyntaxBenchmark {
  static func run(megabytes: Int) {
    print("Texto a árbol, validación de UTF-8 incluida")
    for size in [megabytes, megabytes * 2] {
      let source = SourceText(name: "plan.yaml", bytes: GeneratedPlan.text(bytes: size * 1_000_000))
      var document = YAMLDocument(SourceText(name: "", ""))
      let seconds = Stopwatch.shortest(of: 5) { document = YAMLDocument(source) }
      precondition(document.isWellFormed)
      let rate = Double(source.bytes.count) / seconds / 1e6
      let ratio = Double(document.memorySize) / Double(source.bytes.count)
      print(
        "  \(size) MB: \(Spanish.fixed(seconds * 1000, digits: 1)) ms, "
          + "\(Spanish.fixed(rate, digits: 0)) MB/s, árbol \(Spanish.fixed(ratio, digits: 2)) × el "
          + "texto, \(Spanish.grouped(document.nodeCount)) nodos")
    }
  }
}
