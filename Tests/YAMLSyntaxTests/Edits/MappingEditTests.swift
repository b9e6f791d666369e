import SourceText
import Testing

@testable import YAMLSyntax

/// Keys of mappings: set, added behind another one, in the layout of the file.
@Suite("Edits of mappings")
struct MappingEditTests {
  @Test(arguments: [
    // The key is there: its value changes.
    ("a: 1\nk: 2  # n\nb: 3\n", "", "a: 1\nk: x  # n\nb: 3\n"),
    ("k:\n  - a\n  - b\nb: 3\n", "", "k: x\nb: 3\n"),
    ("k:  # n\n  a: 1\nb: 3\n", "", "k: x  # n\nb: 3\n"),
    ("k: [a,\n  b]  # n\n", "", "k: x  # n\n"), ("k:\nb: 3\n", "", "k: x\nb: 3\n"),
    // It is added behind the last one.
    ("a: 1\n", "", "a: 1\nk: x\n"), ("a: 1", "", "a: 1\nk: x"),
    ("a: 1\r\n", "", "a: 1\r\nk: x\r\n"),
    ("\u{FEFF}a: 1\n", "", "\u{FEFF}a: 1\nk: x\n"),
    ("a: 1  # n\n# fin\n", "", "a: 1  # n\n# fin\nk: x\n"),
    ("a: 1\n\n# fin\n", "", "a: 1\nk: x\n\n# fin\n"), ("a: 1\n...\n", "", "a: 1\nk: x\n...\n"),
    ("a:\n  b: 1\nc: 2\n", "a", "a:\n  b: 1\n  k: x\nc: 2\n"),
    ("a:\n    b:\n        d: 1\nc: 2\n", "a", "a:\n    b:\n        d: 1\n    k: x\nc: 2\n"),
    ("a:\n  b: |\n    x\n\n\nc: 2\n", "a", "a:\n  b: |\n    x\n  k: x\n\n\nc: 2\n"),
    ("a:\n  b: |+\n    x\n\n\nc: 2\n", "a", "a:\n  b: |+\n    x\n\n\n  k: x\nc: 2\n"),
    (
      "a:\n  b: 1\n    # de b\n  # de a\n# de c\nc: 2\n", "a",
      "a:\n  b: 1\n    # de b\n  # de a\n  k: x\n# de c\nc: 2\n"
    ),
    ("a:\n  b:\n  - 1\n  # de a\nc: 2\n", "a", "a:\n  b:\n  - 1\n  # de a\n  k: x\nc: 2\n"),
    ("- a: 1\n- b\n", "0", "- a: 1\n  k: x\n- b\n"), ("- ? a\n", "0", "- ? a\n  k: x\n"),
    ("a:\n  b: 1\n\n  c: 2\nd: 3\n", "a", "a:\n  b: 1\n\n  c: 2\n\n  k: x\nd: 3\n"),
    ("\"a\": 1\n", "", "\"a\": 1\n\"k\": x\n"), ("\"a: b\": 1\n", "", "\"a: b\": 1\nk: x\n"),
    // Into nothing.
    ("a:\n", "a", "a:\n  k: x\n"), ("a:  # n\nb: 1\n", "a", "a:  # n\n  k: x\nb: 1\n"),
    ("a: {}  # n\n", "a", "a:  # n\n  k: x\n"),
    ("z:\n    y: 1\na: {}\n", "a", "z:\n    y: 1\na:\n    k: x\n"),
    ("", "", "k: x\n"), ("# c", "", "# c\nk: x"), ("\u{FEFF}", "", "\u{FEFF}k: x\n"),
    ("-\n", "0", "- k: x\n"),
    ("-  # n\n", "0", "- k: x  # n\n"), ("{}\n", "", "{k: x}\n"),
    // Into brackets.
    ("a: {b: 1}\n", "a", "a: {b: 1, k: x}\n"), ("a: { b: 1 }\n", "a", "a: { b: 1, k: x }\n"),
    ("a: {b}\n", "a", "a: {b, k: x}\n"), ("a: {b: }\n", "a", "a: {b: , k: x}\n"),
    ("a: {b:}\n", "a", "a: {b: , k: x}\n"), ("a: {b: {}}\n", "a/b", "a: {b: {k: x}}\n"),
    ("a: {\n  b: 1  # n\n  }\n", "a", "a: {\n  b: 1,  # n\n  k: x\n  }\n"),
    ("a: [b: 1]\n", "a/0", nil),
  ])
  func keysAreSet(_ before: String, _ way: String, _ after: String?) throws {
    let example = try EditExample(before, path(way))
    let edit = example.document.setting("k", to: .text("x"), in: example.element)
    if let after { #expect(try example.text(edit) == after) } else { #expect(edit == nil) }
  }

  @Test(arguments: [
    ("a: 1\nb: 2\n", "a: 1\nk: x\nb: 2\n"),
    ("a: 1  # n\n# de b\nb: 2\n", "a: 1  # n\nk: x\n# de b\nb: 2\n"),
    ("a:\n  c: 1\n  # de a\nb: 2\n", "a:\n  c: 1\n  # de a\nk: x\nb: 2\n"),
    ("z: 0\n\na: 1\n\nb: 2\n", "z: 0\n\na: 1\n\nk: x\n\nb: 2\n"),
    ("a: 1\n\nb: 2\n", "a: 1\nk: x\n\nb: 2\n"),
    ("{a: 1, b: 2}\n", "{a: 1, k: x, b: 2}\n"), ("? a\n? b\n", "? a\nk: x\n? b\n"),
    ("a: 1\nk: 2\n", nil),
  ])
  func keysAreAddedBehindOthers(_ before: String, _ after: String?) throws {
    let example = try EditExample(before)
    let edit = try example.document.inserting("k", .text("x"), after: example.entry("a"))
    if let after { #expect(try example.text(edit) == after) } else { #expect(edit == nil) }
  }

  @Test(arguments: [
    ("a: 1\n", "k: x\na: 1\n"), ("# c\na: 1\n", "# c\nk: x\na: 1\n"),
    ("{a: 1}\n", "{k: x, a: 1}\n"),
    ("\u{FEFF}a: 1\n", "\u{FEFF}k: x\na: 1\n"), ("? a\n", "k: x\n? a\n"), ("{}\n", nil),
    ("k: 1\n", nil),
  ])
  func keysAreAddedBeforeTheFirst(_ before: String, _ after: String?) throws {
    let example = try EditExample(before)
    let edit = example.document.inserting("k", .text("x"), atStartOf: example.element)
    if let after { #expect(try example.text(edit) == after) } else { #expect(edit == nil) }
  }

  /// Many short words fill rows, as the formatter writes them, so that nothing is left to be done.
  @Test(arguments: [0, 1, 6, 7, 18, 19, 40])
  func manyShortWordsFillRows(_ count: Int) throws {
    let words = (0..<count).map { YAMLFragment.plain("K\($0 % 10)") }
    let example = try EditExample("a: 1\n")
    let edit = try #require(
      example.document.inserting("asistencia", .list(words), atStartOf: example.element))
    let text = try example.text(edit)
    let rows = [0: 1, 1: 2, 6: 7, 7: 1, 18: 1, 19: 2, 40: 3][count]
    #expect(text.split(separator: "\n").count - 1 == rows)
    let document = YAMLDocument(SourceText(name: "a.yaml", text))
    #expect(document.formatted == document.source)
  }

  @Test func aLineOfThePlanIsAddedInTheLayoutOfItsNeighbours() throws {
    let line = YAMLFragment.group([
      ("nombre", .text("Métrica: segunda edición")), ("temporalidad", .text("mayo de 2022")),
      ("incisos", .group([("a", .text("Analizar")), ("n", .text("Socializar"))])),
      ("participan", .list([.plain("SAI"), .plain("DGGAT")])),
    ])
    let example = try EditExample(
      """
      líneas:
          1.3.1:
              nombre: Uno
              participan:
              - SAI

          1.3.3:
              nombre: Tres  # la última

      # Los eventos
      eventos: {}

      """, ["líneas"])
    let edit = try example.document.inserting("1.3.2", line, after: example.entry("1.3.1"))
    #expect(
      try example.text(edit) == """
        líneas:
            1.3.1:
                nombre: Uno
                participan:
                - SAI

            1.3.2:
                nombre: "Métrica: segunda edición"
                temporalidad: mayo de 2022
                incisos:
                    a: Analizar
                    n: Socializar
                participan:
                - SAI
                - DGGAT

            1.3.3:
                nombre: Tres  # la última

        # Los eventos
        eventos: {}

        """)
  }

  @Test func whatNobodyCouldReadIsRefused() throws {
    let example = try EditExample("a: 1\n")
    let twice = YAMLFragment.group([("b", .text("1")), ("b", .text("2"))])
    #expect(example.document.setting("k", to: twice, in: example.element) == nil)
    let long = String(repeating: "k", count: 1025)
    #expect(example.document.setting(long, to: .text("x"), in: example.element) == nil)
    var deep = YAMLFragment.text("x")
    for _ in 0..<63 { deep = .list([deep]) }
    #expect(example.document.setting("k", to: deep, in: example.element) != nil)
    #expect(example.document.setting("k", to: .list([deep]), in: example.element) == nil)
  }
}
