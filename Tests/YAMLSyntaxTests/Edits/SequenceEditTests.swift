import SourceText
import Testing

@testable import YAMLSyntax

/// Items stand in the layout of the file, and no line but theirs changes.
@Suite("Edits of sequences")
struct SequenceEditTests {
  @Test(arguments: [
    ("entradas:\n", "entradas:\n  - a\n"), ("entradas:", "entradas:\n  - a"),
    ("entradas: []\n", "entradas:\n  - a\n"),
    ("entradas: [ ]  # nada\n", "entradas:  # nada\n  - a\n"),
    ("entradas:  # nada\nb: 1\n", "entradas:  # nada\n  - a\nb: 1\n"),
    ("entradas:\n  # nada\n\nb: 1\n", "entradas:\n  # nada\n  - a\n\nb: 1\n"),
    ("entradas:\n- x\n", "entradas:\n- x\n- a\n"),
    ("entradas:\n- x\nb: 1\n", "entradas:\n- x\n- a\nb: 1\n"),
    ("entradas:\n    - x", "entradas:\n    - x\n    - a"),
    ("entradas:\r\n  - x\r\n", "entradas:\r\n  - x\r\n  - a\r\n"),
    ("entradas:\r  - x\r", "entradas:\r  - x\r  - a\r"),
    ("entradas:\n  - x  # nota\n# fin\n", "entradas:\n  - x  # nota\n  - a\n# fin\n"),
    (
      "entradas:\n  - x\n  # de la lista\n\nb: 1\n",
      "entradas:\n  - x\n  # de la lista\n  - a\n\nb: 1\n"
    ),
    ("entradas:\n- x\n# de b\nb: 1\n", "entradas:\n- x\n- a\n# de b\nb: 1\n"),
    ("entradas:\n  - |\n    x\n\nb: 1\n", "entradas:\n  - |\n    x\n  - a\n\nb: 1\n"),
    ("entradas:\n  - |+\n    x\n\nb: 1\n", "entradas:\n  - |+\n    x\n\n  - a\nb: 1\n"),
    ("\u{FEFF}entradas:\n", "\u{FEFF}entradas:\n  - a\n"), ("\u{FEFF}- x\n", "\u{FEFF}- x\n- a\n"),
    (
      "entradas:\n  - l: [x,\n      y\n      ]\n",
      "entradas:\n  - l: [x,\n      y\n      ]\n  - a\n"
    ),
    ("entradas:\n  - x\n\n  - y\n\nb: 1\n", "entradas:\n  - x\n\n  - y\n\n  - a\n\nb: 1\n"),
    ("entradas:\n  -   x: 1\n      y: 2\n", "entradas:\n  -   x: 1\n      y: 2\n  -   a\n"),
    ("entradas: [x]\n", "entradas: [x, a]\n"),
    ("entradas: [ x, y, ]\n", "entradas: [ x, y, a, ]\n"),
    (
      "entradas: [\n  x,  # uno\n  y  # dos\n  ]\n",
      "entradas: [\n  x,  # uno\n  y,  # dos\n  a\n  ]\n"
    ),
    ("entradas: [\n  x,\n  y,\n  ]\n", "entradas: [\n  x,\n  y,\n  a,\n  ]\n"),
    ("entradas: [\n  x,\n  y]\n", "entradas: [\n  x,\n  y,\n  a]\n"),
  ])
  func appendsInTheLayoutOfTheFile(_ before: String, _ after: String) throws {
    let document = YAMLDocument(SourceText(name: "", before))
    let list = document.root.entries.first { _ in true }?.value ?? document.root
    let example = try EditExample(before)
    #expect(try example.text(document.appending(.plain("a"), to: list)) == after)
  }

  /// A text at the open end of a file keeps its value: its mark says that no line break follows.
  @Test(arguments: [
    ("entradas:\n  - |\n    x", "entradas:\n  - |-\n    x\n  - a"),
    ("entradas:\n  - >2  # nota\n     x", "entradas:\n  - >2-  # nota\n     x\n  - a"),
    ("entradas:\n  - |-\n    x", "entradas:\n  - |-\n    x\n  - a"),
  ])
  func aTextAtTheOpenEndKeepsItsValue(_ before: String, _ after: String) throws {
    let example = try EditExample(before, ["entradas"])
    #expect(try example.text(example.document.appending(.plain("a"), to: example.element)) == after)
  }

  @Test(arguments: ["entradas: x\n", "entradas: {}\n", "entradas: [x\n", "entradas:\n  b: 1\n"])
  func nothingIsAppendedToAnythingElse(_ text: String) throws {
    let document = YAMLDocument(SourceText(name: "", text))
    let list = try #require(document.root.entries.first { _ in true }).value
    #expect(document.appending(.plain("a"), to: list) == nil)
  }

  @Test(arguments: [
    // A list begun on the line of another's dash, and the lists under its keys.
    ("- - a:\n", "0/0/a", "- - a:\n      - x\n"), ("- - a: 1\n", "0", "- - a: 1\n  - x\n"),
    ("- - a:\n  - b\n", "0", "- - a:\n  - b\n  - x\n"), ("- -\n", "0/0", "- - - x\n"),
    ("l:\n- a:\n", "l/0/a", "l:\n- a:\n  - x\n"), ("- []\n", "0", "- - x\n"),
    ("- []  # c\n", "0", "- - x  # c\n"), ("? k\n", "k", "? k\n:\n  - x\n"),
    ("? k\n:\n", "k", "? k\n:\n  - x\n"), ("? k\n: - a\n", "k", "? k\n: - a\n  - x\n"),
    ("# nada\n", "", "# nada\n- x\n"), ("", "", "- x\n"), ("[]\n", "", "[x]\n"),
    ("--- # a\n# b\n", "", nil), ("a: {l: [], m: }\n", "a/l", "a: {l: [x], m: }\n"),
    ("a: {l: [], m: }\n", "a/m", "a: {l: [], m: [x] }\n"),
  ])
  func itemsStandAtTheColumnOfTheirList(_ before: String, _ way: String, _ after: String?) throws {
    let example = try EditExample(before, path(way))
    let edit = example.document.appending(.plain("x"), to: example.element)
    if let after { #expect(try example.text(edit) == after) } else { #expect(edit == nil) }
  }

  @Test func anEntryOfALogIsAppended() throws {
    let entry = YAMLFragment.group([
      ("fecha", .plain("2017-03-20")), ("avance", .plain("1.10")), ("porcentaje", .plain("60")),
      ("nota", .text("Se probó: bien\ny se entregó\n")),
      ("líneas", .list([.plain("1.1.1"), .plain("2.1")])),
      ("cifras", .group([("asistentes", .text("más de mil")), ("visitas", .plain("9,810"))])),
      ("por qué", .text("no")),
    ])
    let two = try EditExample("formato: snt/1\nentradas:\n", ["entradas"])
    #expect(
      try two.text(two.document.appending(entry, to: two.element)) == """
        formato: snt/1
        entradas:
          - fecha: 2017-03-20
            avance: 1.10
            porcentaje: 60
            nota: |
              Se probó: bien
              y se entregó
            líneas:
              - 1.1.1
              - 2.1
            cifras:
              asistentes: más de mil
              visitas: 9,810
            por qué: "no"

        """)
    let four = try EditExample(
      "entradas:\n- fecha: 2017-01-01\n  cifras:\n      a: 1\n  líneas:\n  - x\n", ["entradas"])
    #expect(
      try four.text(four.document.appending(entry, to: four.element)) == """
        entradas:
        - fecha: 2017-01-01
          cifras:
              a: 1
          líneas:
          - x
        - fecha: 2017-03-20
          avance: 1.10
          porcentaje: 60
          nota: |
              Se probó: bien
              y se entregó
          líneas:
          - 1.1.1
          - 2.1
          cifras:
              asistentes: más de mil
              visitas: 9,810
          por qué: "no"

        """)
  }

  @Test(arguments: [
    ("l: [a, b]\n", ["a", "b", "c"], "l: [a, b, c]\n"),
    ("l: [a,  b]\n", ["x", "a", "b"], "l: [x, a,  b]\n"),
    ("l: [a, b, c]\n", ["a", "c"], "l: [a, c]\n"), ("l: [a, b]\n", [], "l: []\n"),
    ("l: [a, 'b', c]\n", ["a", "d", "c"], "l: [a, 'd', c]\n"), ("l: []\n", ["1.10"], "l: [1.10]\n"),
    ("l:\n  - a  # uno\n  - b\n", ["a", "c", "b"], "l:\n  - a  # uno\n  - c\n  - b\n"),
    ("l:\n  - a  # uno\n  - b\n", ["b"], "l:\n  - b\n"), ("l:\n  - a\n", [], "l:\n"),
    ("l:\nb: 1\n", ["a", "c"], "l:\n  - a\n  - c\nb: 1\n"),
    ("l:\n  - a\n  - b\n  - c\n", ["x", "c", "d"], "l:\n  - x\n  - c\n  - d\n"),
    ("l: [a, b]\n", ["a", "b"], "l: [a, b]\n"),
    ("l: [a]\n", ["á, é", "x: y"], "l: [\"á, é\", \"x: y\"]\n"),
  ])
  func theItemsOfAListAreSet(_ before: String, _ items: [String], _ after: String) throws {
    let example = try EditExample(before, ["l"])
    let edit = example.document.settingItems(items.map { .plain($0) }, of: example.element)
    #expect(try example.text(edit) == after)
  }
}
