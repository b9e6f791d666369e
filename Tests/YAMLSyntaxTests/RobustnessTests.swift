import SourceText
import Testing

@testable import YAMLSyntax

/// Whatever bytes come: no crash, no endless loop, and a tree that holds together.
@Suite("Robustness")
struct RobustnessTests {
  /// The invariants of the flat tree (YAMLNode).
  private func check(_ document: YAMLDocument, _ comment: @autoclosure () -> String) {
    let nodes = document.nodes
    let count = UInt32(document.source.bytes.count)
    var open: [(end: UInt32, next: UInt32)] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, last.next <= UInt32(index) { open.removeLast() }
      guard node.start <= node.end, node.end <= count, node.next > UInt32(index),
        node.next <= UInt32(nodes.count), open.last.map({ node.next <= $0.next }) ?? true
      else {
        Issue.record("node \(index) of \(comment())")
        return
      }
      if node.next > UInt32(index) + 1 { open.append((node.end, node.next)) }
    }
    #expect(document.isWellFormed || document.diagnostics.contains { $0.place != nil })
  }

  @Test func randomBytesNeverBreakIt() {
    var generator = Generator(17)
    let signs = Array(" \n\n  :::---[]{},,,#\"'|>&*!?%@\t\r\\ab1ñ".utf8)
    for round in 0..<20_000 {
      let bytes = (0..<generator.next(40)).map { _ in generator.pick(signs) }
      let document = YAMLDocument(SourceText(name: "", bytes: bytes))
      check(document, "round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    for _ in 0..<3_000 {
      let bytes = (0..<generator.next(30)).map { _ in UInt8(generator.next(256)) }
      check(YAMLDocument(SourceText(name: "", bytes: bytes)), "\(bytes)")
    }
  }

  @Test func brokenDocumentsKeepTheirTrees() {
    var generator = Generator(23)
    let signs = Array(" :-#{}[],'\"|>&*!%@\n\tx".utf8)
    for _ in 0..<4_000 {
      var bytes = Array(Documents.random(&generator).utf8)
      for _ in 0..<1 + generator.next(4) {
        bytes[generator.next(bytes.count)] = generator.pick(signs)
      }
      check(
        YAMLDocument(SourceText(name: "", bytes: bytes)),
        String(decoding: bytes, as: UTF8.self).debugDescription)
    }
  }

  /// Texts that cost a careless reader a time that grows with the square of their length.
  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 100_000), String(repeating: "a: ", count: 100_000),
    String(repeating: "\"a\n", count: 50_000), String(repeating: "# x\n", count: 100_000),
    String(repeating: "\n", count: 300_000), "a: " + String(repeating: "x\n  ", count: 100_000),
    "[" + String(repeating: "a, ", count: 100_000) + "]",
    String(repeating: "- a\n", count: 100_000),
    String(repeating: "? a\n", count: 20_000),
    "a: |\n" + String(repeating: "  x\n", count: 100_000),
    String(repeating: "a:\n", count: 20_000), (0..<20_000).map { "k\($0): v\n" }.joined(),
    "a: '" + String(repeating: "''", count: 100_000),
    String(repeating: " ", count: 500_000) + "a: 1",
    "[a, b: c\n" + String(repeating: " - x\n", count: 50_000),
    String(repeating: "\t", count: 200_000),
  ])
  func longTextsAreReadOnce(_ text: String) {
    let document = YAMLDocument(SourceText(name: "", text))
    check(document, String(text.prefix(20)))
    #expect(document.diagnostics.count <= YAMLParser.maximumProblems + 1)
  }

  @Test func depthIsHeldAt64() {
    for (depth, isTaken) in [(64, true), (65, false), (2_000, false)] {
      let flow = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(YAMLDocument(SourceText(name: "", flow)).isWellFormed == isTaken)
      let block = (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      #expect(YAMLDocument(SourceText(name: "", block)).isWellFormed == isTaken)
    }
  }

  @Test(arguments: [
    ("... a: 1\n", ["texto-suelto"]), ("...\na: 1\n", []), ("... # x\na: 1\n", []),
  ])
  func nothingStandsBehindTheEndOfADocument(_ text: String, _ ids: [String]) {
    let document = YAMLDocument(SourceText(name: "", text))
    #expect(document.diagnostics.map(\.id.rawValue) == ids)
  }

  @Test func commentsKeepTheirRanges() {
    let text = "# uno\na: 1  # dos\nb: \"# no\" # tres\nc: x#no\n# fin"
    let source = SourceText(name: "", text)
    #expect(
      YAMLDocument(source).comments.map { source[$0] } == ["# uno", "# dos", "# tres", "# fin"])
  }

  /// The exact bytes of each value, marked in the text.
  @Test(arguments: [
    "a: «texto con espacios»  # nota", "a: «\"entre comillas\"»", "a: «'así'» # x",
    "a: «[1, {b: c}]»\n",
    "a:\n  «b: 1\n  c: d»\nz: 1", "a:\n  «- x\n  - y»\nz: 1", "a: «uno\n  dos»\nz: 1",
    "a: «|\n  x\n  y\n»z: 1",
  ])
  func everyNodeKnowsItsBytes(_ marked: String) throws {
    let text = marked.replacing("«", with: "").replacing("»", with: "")
    let source = SourceText(name: "", text)
    let value = try #require(YAMLDocument(source).root.entries.first { _ in true }).value
    let start = try #require(marked.firstRange(of: "«")).upperBound
    let end = try #require(marked.firstRange(of: "»")).lowerBound
    #expect(source[value.range] == String(marked[start..<end]))
  }
}
