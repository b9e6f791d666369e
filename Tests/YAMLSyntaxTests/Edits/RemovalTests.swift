import SourceText
import Testing

@testable import YAMLSyntax

/// Keys and items go with their lines and with the comments that belong to them, and no other.
@Suite("Removals")
struct RemovalTests {
  @Test(arguments: [
    ("a: 1\nk: 2\nb: 3\n", "", "a: 1\nb: 3\n"), ("a: 1\nk: 2", "", "a: 1"), ("k: 2\n", "", ""),
    ("a: 1\r\nk: 2\r\n", "", "a: 1\r\n"), ("\u{FEFF}k: 2\nb: 3\n", "", "\u{FEFF}b: 3\n"),
    ("a: 1\nk:\n  - x\n  - y  # n\n    # de y\nb: 3\n", "", "a: 1\nb: 3\n"),
    ("a: 1\n# de k\nk: 2  # n\n  # también de k\n# de b\nb: 3\n", "", "a: 1\n# de b\nb: 3\n"),
    ("# del archivo\nk: 2\nb: 3\n", "", "# del archivo\nb: 3\n"),
    ("a: 1\n\n# de un grupo\nk: 2\nb: 3\n", "", "a: 1\n\n# de un grupo\nb: 3\n"),
    ("a: 1\n\n# de k\nk: 2\n\nb: 3\n", "", "a: 1\n\nb: 3\n"),
    ("a: 1\n\nk: 2\n\n\nb: 3\n", "", "a: 1\n\n\nb: 3\n"),
    ("a: |\n  x\nk: 2\n\nb: 3\n", "", "a: |\n  x\n\nb: 3\n"),
    ("a: |+\n  x\nk: 2\n\nb: 3\n", "", "a: |+\n  x\nb: 3\n"),
    ("a: |+\n  x\nk: 2\n", "", "a: |+\n  x\n"), ("a: |\n  x\nk: 2", "", "a: |\n  x\n"),
    ("a: 1\nk: |\n  x\n\n\nb: 3\n", "", "a: 1\n\n\nb: 3\n"),
    ("a: 1\nk: |+\n  x\n\n\nb: 3\n", "", "a: 1\nb: 3\n"),
    ("a: |\n  x\nk: 2\n\t# tabulador\nb: 3\n", "", nil),
    ("g:\n  k: 2\nb: 3\n", "g", "g:\nb: 3\n"), ("- k: 2\n  b: 3\n", "0", "- b: 3\n"),
    ("- k: 2\n", "0", "-\n"),
    ("- k: 2\n\n  # de b\n  b: 3\n", "0", "-\n\n  # de b\n  b: 3\n"),
    ("? k\n: 2\n? b\n", "", "? b\n"),
    ("- k: 2  # n\n", "0", "-\n"), ("a: 1\n? k\n: 2\n", "", "a: 1\n"),
    ("{k: 2, b: 3}\n", "", "{b: 3}\n"), ("{a: 1, k: 2}\n", "", "{a: 1}\n"),
    ("{ k: 2 }\n", "", "{}\n"),
    ("{a: 1, k, b: 3}\n", "", "{a: 1, b: 3}\n"), ("g: [k: 1]\n", "g/0", nil),
    ("g: {\n  a: 1,  # x\n  k: 2,  # y\n  b: 3\n  }\n", "g", "g: {\n  a: 1,  # x\n  b: 3\n  }\n"),
    ("g: {\n  a: 1,  # x\n  k: 2  # y\n  }\n", "g", "g: {\n  a: 1  # x\n  }\n"),
    ("g: {a: 1, # x\n  k: 2, b: 3}\n", "g", "g: {a: 1 # x\n  , b: 3}\n"),
  ])
  func keysGo(_ before: String, _ way: String, _ after: String?) throws {
    let example = try EditExample(before, path(way))
    let edit = try example.document.removing(example.entry("k"))
    if let after { #expect(try example.text(edit) == after) } else { #expect(edit == nil) }
  }

  @Test(arguments: [
    ("l:\n  - a\n  - k  # n\n  - b\n", "l/1", "l:\n  - a\n  - b\n"),
    ("l:\n- k\nb: 1\n", "l/0", "l:\nb: 1\n"),
    ("- - k\n  - b\n", "0/0", "- - b\n"), ("- - a\n- - k\n", "1", "- - a\n"),
    ("- - k\n- b\n", "0", "- b\n"),
    ("l:\n  - a\n\n  - k: 1\n    b: 2\n\nz: 1\n", "l/1", "l:\n  - a\n\nz: 1\n"),
    ("l: [a, k]\n", "l/1", "l: [a]\n"), ("l: [k, a]\n", "l/0", "l: [a]\n"),
    ("l: [k]\n", "l/0", "l: []\n"),
    ("l: [a, k, ]\n", "l/1", "l: [a, ]\n"), ("l: [k: 1, a]\n", "l/0", "l: [a]\n"),
    ("l: [{k: {}}, a]\n", "l/0", "l: [a]\n"), ("l: [k: {x: {}}, a]\n", "l/0", "l: [a]\n"),
  ])
  func itemsGo(_ before: String, _ way: String, _ after: String) throws {
    let example = try EditExample(before, path(way))
    #expect(try example.text(example.document.removing(item: example.element)) == after)
  }

  @Test func theRootStays() throws {
    let example = try EditExample("a: 1\n")
    #expect(example.document.removing(item: example.element) == nil)
  }
}
