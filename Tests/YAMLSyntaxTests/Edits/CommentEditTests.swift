import SourceText
import Testing

@testable import YAMLSyntax

/// Comments that are added change no value; entries that become comments are gone, and no others.
@Suite("Comment edits")
struct CommentEditTests {
  /// The shapes and texts of all nodes.
  private func values(_ document: YAMLDocument) -> [String] {
    document.nodes.indices.map { index in
      let element = YAMLElement(document: document, index: index)
      return "\(element.shape) \(element.text)"
    }
  }

  @Test(arguments: EditPropertyTests.plans.map(\.name))
  func aNoteAnywhereChangesNothingElse(_ name: String) throws {
    let source = try #require(EditPropertyTests.plans.first { $0.name == name })
    let document = YAMLDocument(source)
    let before = values(document)
    // All places of a long file would take minutes.
    let step = max(document.nodeCount / 60, 1)
    for index in stride(from: 0, to: document.nodeCount, by: step) {
      let element = YAMLElement(document: document, index: index)
      guard element.shape.isScalar, let edit = document.noting("antes: nada", at: element) else {
        continue
      }
      let result = document.applying(edit)
      #expect(values(result) == before)
      #expect(edit.range.isEmpty)
      let known = document.comments.count { _ in true }
      #expect(result.comments.count { _ in true } - known <= 1)
    }
  }

  /// The first value of a text with a note, nil where the line can't bear one.
  private func noted(_ text: String) -> String? {
    let document = YAMLDocument(SourceText(name: "", text))
    guard let value = document.root.entries.first(where: { _ in true })?.value,
      let edit = document.noting("nota", at: value)
    else { return nil }
    let source = document.applying(edit).source
    return source[source.range]
  }

  @Test(arguments: [
    ("a: b", "a: b  # nota"), ("a: b\nc: d\n", "a: b  # nota\nc: d\n"),
    ("a: b   \r\n", "a: b  # nota   \r\n"), ("a: b # ya\n", "a: b # nota; ya\n"),
    ("a: b #ya\n", "a: b # nota;ya\n"), ("a: \"b # c\"\n", "a: \"b # c\"  # nota\n"),
    ("a: b\n  c\n", "a: b\n  c  # nota\n"), ("a: {b: c}\n", "a: {b: c}  # nota\n"),
    ("a: |\n  texto\n", nil), ("a: >-\n  texto", nil),
  ])
  func aNoteStandsBehindItsValue(_ text: String, _ result: String?) {
    #expect(noted(text) == result)
  }

  @Test func aNoteStandsAboveItsKey() throws {
    let document = YAMLDocument(SourceText(name: "", "a:\n  b: |\n    c\n  d: e\n"))
    let key = try #require(document.element(at: 18) { $0.text == "d" })
    let edit = try #require(document.noting(["uno", "dos"], above: key))
    let source = document.applying(edit).source
    #expect(source[source.range] == "a:\n  b: |\n    c\n  # uno\n  # dos\n  d: e\n")
  }

  /// The second entry of a text as a comment, nil where others share its lines.
  private func commentedOut(_ text: String) -> String? {
    let document = YAMLDocument(SourceText(name: "", text))
    guard let entry = document.root.entries.dropFirst().first(where: { _ in true }),
      let edit = document.commentingOut(entry)
    else { return nil }
    let source = document.applying(edit).source
    return source[source.range]
  }

  @Test(arguments: [
    ("a: b\nc: d\ne: f\n", "a: b\n# c: d\ne: f\n"), ("a: b\nc: d", "a: b\n# c: d"),
    ("a: b\nc:\n  d: e\n  f: g\nh: i\n", "a: b\n# c:\n#   d: e\n#   f: g\nh: i\n"),
    ("a: b\nc: >-\n  d\n\n  e\nh: i\n", "a: b\n# c: >-\n#   d\n# \n#   e\nh: i\n"),
    ("{a: b, c: d}\n", nil),
  ])
  func anEntryBecomesAComment(_ text: String, _ result: String?) {
    #expect(commentedOut(text) == result)
  }
}
