import SourceText
import Testing

@testable import YAMLSyntax

/// A scalar gets another text and keeps its style, its comment and its column.
@Suite("Edits of scalars")
struct ScalarEditTests {
  @Test(arguments: [
    ("a: x  # nota\n", "w", "a: w  # nota\n"), ("a:   x\nb: 1\n", "w", "a:   w\nb: 1\n"),
    ("a: x\n", "no", "a: \"no\"\n"), ("a: x\n", "b: c", "a: \"b: c\"\n"),
    ("a: 'x'\n", "it's", "a: 'it''s'\n"), ("a: 'x'\n", "a\tb", "a: \"a\\tb\"\n"),
    ("a: \"x\"  # n\n", "w", "a: \"w\"  # n\n"), ("a: \"x\"\n", "w\nz", "a: \"w\\nz\"\n"),
    ("a: uno\n  dos\nb: 1\n", "tres", "a: tres\nb: 1\n"), ("a:\n  x  # n\n", "w", "a:\n  w  # n\n"),
    ("a:\n", "w", "a: w\n"), ("a:  # n\n", "w", "a: w  # n\n"), ("a: # 5\n", "w", "a: w  # 5\n"),
    ("a:", "w", "a: w"), ("a: x\n", "x", "a: x\n"), ("a: 1.10\n", "1.10", "a: 1.10\n"),
    // The value of a `? key`, with and without its colon.
    ("? a\n", "w", "? a\n: w\n"), ("? a  # n\n", "w", "? a  # n\n: w\n"),
    ("? a\n:\n", "w", "? a\n: w\n"),
    ("? a", "w", "? a\n: w"), ("? a\n? b\n: 1\n", "w", "? a\n: w\n? b\n: 1\n"),
    // Several lines.
    ("a: x  # n\nb: 1\n", "w\nz\n", "a: |  # n\n  w\n  z\nb: 1\n"),
    ("a: x", "w\nz", "a: |-\n  w\n  z"),
    ("a: x", "w\nz\n", "a: |\n  w\n  z\n"), ("a: x\r\n", "w\nz", "a: |-\r\n  w\r\n  z\r\n"),
    ("a: x\n    # n\nb: 1\n", "w\nz", "a: \"w\\nz\"\n    # n\nb: 1\n"),
    ("a: x\n", " w\nz", "a: \" w\\nz\"\n"),
    // Block scalars keep their mark, its comment and their indentation.
    ("a: |  # del acta\n    x\n\nb: 1\n", "w\nz\n", "a: |  # del acta\n    w\n    z\n\nb: 1\n"),
    ("a: |\n  x\n", "w", "a: |-\n  w\n"), ("a: |-\n  x\nb: 1\n", "w\n", "a: |\n  w\nb: 1\n"),
    ("a: |+\n  x\n\n\nb: 1\n", "w\n", "a: |\n  w\nb: 1\n"),
    ("a: |2\n   x\n", " w", "a: |2-\n   w\n"),
    ("a: |\n  x\n", " w", "a: \" w\"\n"), ("a: |  # n\n  x\nb: 1\n", "", "a: \"\"  # n\nb: 1\n"),
    ("a: | # 5\n  x\n", "", "a: \"\"  # 5\n"), ("a: |\n  x", "w\n", "a: |\n  w\n"),
    ("a: >\n  x\n  w\n", "uno dos\ntres\n", "a: >\n  uno dos\n\n  tres\n"),
    ("a: >-\n  x\n", "uno\n\n\ndos", "a: >-\n  uno\n\n\n\n  dos\n"),
    ("a: >-\n  x\n", "uno\n  dos", "a: |-\n  uno\n    dos\n"),
    ("a: |\n\n\nb: 1\n", "w", "a: |-\n  w\n\n\nb: 1\n"),
    ("\u{FEFF}a: x\n", "w", "\u{FEFF}a: w\n"),
  ])
  func theStyleStays(_ before: String, _ text: String, _ after: String) throws {
    let example = try EditExample(before, ["a"])
    let edit = example.document.replacing(example.element, with: text)
    #expect(try example.text(edit) == after)
    let reread = try EditExample(after, ["a"])
    #expect(reread.element.text == text)
  }

  @Test func foldedTextsAreBrokenAtTheirWidth() throws {
    let example = try EditExample("a: >-\n  \(String(repeating: "x", count: 60))\n", ["a"])
    let text = (1...30).map { "palabra\($0)" }.joined(separator: " ")
    let edited = try example.text(example.document.replacing(example.element, with: text))
    let lines = LineChange.lines(of: SourceText(name: "", edited))
    #expect(lines.dropFirst().allSatisfy { $0.count <= 62 })
    #expect(try EditExample(edited, ["a"]).element.text == text)
  }

  @Test(arguments: [
    ("{a: x, b: 1}\n", "w, z", "{a: \"w, z\", b: 1}\n"), ("{a: 'x'}\n", "w", "{a: 'w'}\n"),
    ("{a: , b: 1}\n", "w", "{a: w , b: 1}\n"), ("{a, b: 1}\n", "w", "{a: w, b: 1}\n"),
    ("{\"a\":}\n", "w", "{\"a\": w}\n"), ("{a: x}\n", "w\nz", "{a: \"w\\nz\"}\n"),
  ])
  func bracketsAreKept(_ before: String, _ text: String, _ after: String) throws {
    let example = try EditExample(before, ["a"])
    #expect(try example.text(example.document.replacing(example.element, with: text)) == after)
  }

  @Test(arguments: [
    ("a: 1  # n\nb: 2\n", "c", "c: 1  # n\nb: 2\n"), ("a: 1\nb: 2\n", "b", nil),
    ("'a': 1\n", "c'", "'c''': 1\n"), ("a: 1\n", "c: d", "\"c: d\": 1\n"),
    ("? a\n: 1\n", "c", "? c\n: 1\n"),
    ("{a: 1}\n", "c,", "{\"c,\": 1}\n"), ("a: 1\n", String(repeating: "c", count: 1025), nil),
    ("a: 1\n", "1.10", "1.10: 1\n"),
  ])
  func keysGetAnotherName(_ before: String, _ name: String, _ after: String?) throws {
    let example = try EditExample(before)
    let edit = try example.document.replacing(example.entry("a").key, with: name)
    if let after { #expect(try example.text(edit) == after) } else { #expect(edit == nil) }
  }

  @Test func aDocumentThatIsRefusedIsNotEdited() {
    let document = YAMLDocument(SourceText(name: "", "a: 1\na: 2\n"))
    #expect(document.replacing(document.root, with: "x") == nil)
    #expect(document.setting("b", to: .text("x"), in: document.root) == nil)
    #expect(document.appending(.text("x"), to: document.root) == nil)
    let binary = YAMLDocument(SourceText(name: "", bytes: [0]))
    #expect(binary.setting("b", to: .text("x"), in: binary.root) == nil)
  }
}
