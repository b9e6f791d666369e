import SourceText
import Testing

@testable import YAMLSyntax

/// The canonical form, rule by rule; `·` stands for a line end.
@Suite("The canonical form")
struct FormatTests {
  private func formatted(_ text: String) -> String? {
    let document = YAMLDocument(
      SourceText(
        name: "",
        text.split(separator: "·", omittingEmptySubsequences: false).joined(separator: "\n")))
    return document.formatted.map {
      $0[$0.range].split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "·")
    }
  }

  @Test(arguments: [
    ("a:·    b: 1·    c:·        d: 2·", "a:·  b: 1·  c:·    d: 2·"),
    ("a:·- x·-   y·", "a:·  - x·  - y·"),
    ("a:·-   b: 1·    c: 2·", "a:·  - b: 1·    c: 2·"),
    ("a:·  -·    b: 1·    c: 2·", "a:·  - b: 1·    c: 2·"),
    ("- - x·  - y·- z·", "- - x·  - y·- z·"),
    ("  a:   1   ·  b :  2·", "a: 1·b: 2·"),
    ("a:·  x·b:·    \"y z\"·", "a: x·b: y z·"),
    ("? a·: b·? c·", "a: b·c:·"),
    ("---·a: 1·...·", "a: 1·"),
    ("", ""), ("·  ··", ""), ("# solo", "# solo·"), ("texto·  largo", "texto·  largo·"),
  ])
  func oneLayout(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test(arguments: [
    ("a: [ 1.1 ,1.2,]·", "a: [1.1, 1.2]·"),
    ("a: {b: 1,   c:  x y}·", "a: {b: 1, c: x y}·"),
    ("a: [x,·  y]·", "a: [x, y]·"),
    ("a: []·b: { }·", "a: []·b: {}·"),
    ("a: {b: [x, y], c: {d: 1}}·", "a:·  b: [x, y]·  c: {d: 1}·"),
    ("a: [{b: 1}, {c: 2}]·", "a:·  - {b: 1}·  - {c: 2}·"),
    ("a: [2017-04-13: Semana Santa]·", "a:·  - 2017-04-13: Semana Santa·"),
    ("{a: 1, b: [x]}·", "a: 1·b: [x]·"),
    ("a: [x, # uno·  y # dos·  ] # tres·b: 1·", "a:·  - x  # uno·  - y  # dos·  # tres·b: 1·"),
    ("a: {b, c: 1}·", "a: {b, c: 1}·"),
    ("a: [B1, B2,·  B3, B4, B5,·  B6, B7]·", "a: [B1, B2, B3, B4, B5, B6, B7]·"),
    (
      "a: [clave-uno, clave-dos, clave-tres, clave-cuatro, clave-cinco, clave-seis, clave-siete]·",
      "a: [clave-uno, clave-dos, clave-tres, clave-cuatro, clave-cinco,·"
        + "  clave-seis, clave-siete]·"
    ),
    (
      "a: [una institución de nombre largo que pasa de la raya, otra institución de nombre largo, "
        + "y otra más]·",
      "a:·  - una institución de nombre largo que pasa de la raya·  - otra institución de nombre largo"
        + "·  - y otra más·"
    ),
  ])
  func brackets(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test(arguments: [
    ("'x y'", "x y"), ("\"x y\"", "x y"), ("'it''s'", "it's"), ("'a: b'", "\"a: b\""),
    ("\"a \\\"b\\\"\"", "a \"b\""), ("\"\\\"b\\\" a\"", "'\"b\" a'"), ("\"\\u00e1\"", "á"),
    ("1.10", "\"1.10\""), ("010", "\"010\""), ("1e3", "\"1e3\""), ("12:30", "\"12:30\""),
    ("~", "\"~\""), ("null", "\"null\""), ("1_000", "\"1_000\""), ("+5", "\"+5\""),
    ("0x1F", "\"0x1F\""), ("2022-2-1", "\"2022-2-1\""), (".5", "\".5\""), ("-0", "\"-0\""),
    ("12345678901234567", "\"12345678901234567\""), ("1.0", "\"1.0\""),
    ("1.1", "1.1"), ("60", "60"), ("0", "0"), ("-3", "-3"), ("0.5", "0.5"), ("2022-02", "2022-02"),
    ("2022-02-01", "2022-02-01"), ("1.1.1", "1.1.1"), ("9,810", "9,810"), ("sí", "sí"),
    ("no", "no"), ("70 %", "70 %"), ("\"60\"", "\"60\""), ("'no'", "\"no\""),
    ("\"2022-02-01\"", "\"2022-02-01\""), ("\"\"", "\"\""), ("\"a\\tb\"", "\"a\\tb\""),
    ("https://ejemplo.org/a#b", "https://ejemplo.org/a#b"),
  ])
  func quotes(_ value: String, _ expected: String) {
    #expect(formatted("a: \(value)·") == "a: \(expected)·")
    #expect(formatted("a: \(expected)·") == "a: \(expected)·")
  }

  @Test(arguments: [
    ("\"1.10\": x·", "1.10: x·"), ("no: x·", "\"no\": x·"), ("'a b': x·", "a b: x·"),
    ("1.1.1: x·", "1.1.1: x·"), ("\"a: b\": x·", "\"a: b\": x·"),
  ])
  func keys(_ text: String, _ expected: String) { #expect(formatted(text) == expected) }

  @Test(arguments: [
    ("# uno·a: 1 # dos·   # tres·", "# uno·a: 1  # dos·  # tres·"),
    ("a: # uno·   # dos·   b: 1·# tres·c: 2·", "a:  # uno·  # dos·  b: 1·# tres·c: 2·"),
    ("a:·# de b·- b·  # de b·- c·# de d·d: 1·", "a:·  # de b·  - b·    # de b·  - c·# de d·d: 1·"),
    ("- # uno·  a: 1·", "-  # uno·  a: 1·"),
    ("a: # uno·  x # dos·", "a:  # uno·  x  # dos·"),
    ("a: | # uno·    x·  # dos·b: 1·", "a: |  # uno·  x·# dos·b: 1·"),
    ("a: Acuerdo # 5·", "a: Acuerdo # 5·"), ("a: 1.10 # 5·", "a: 1.10 # 5·"),
    ("a: Acuerdo   # 5·", "a: Acuerdo  # 5·"),
    ("--- # uno·a: 1·... # dos·", "# uno·a: 1  # dos·"),
    ("a:·    b:·        c: 1·    # de a·d: 1·", "a:·  b:·    c: 1·  # de a·d: 1·"),
    ("a:·    b: 1·# fuera·    c: 1·", "a:·  b: 1·# fuera·  c: 1·"),
  ])
  func comments(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test(arguments: [
    ("··a: 1···b: 2·  ·· c: 3··", nil),
    ("··a: 1···b: 2·  ··c: 3··", "a: 1··b: 2··c: 3·"),
    ("a: 1··  # x···b: 2", "a: 1··  # x··b: 2·"),
    ("a:··  b: 1·", "a:··  b: 1·"), ("a:·- b: 1··- b: 2·", "a:·  - b: 1··  - b: 2·"),
  ])
  func blankLines(_ text: String, _ expected: String?) { #expect(formatted(text) == expected) }

  @Test(arguments: [
    ("a: |·     x·       y··     z·b: 1·", "a: |·  x·    y··  z·b: 1·"),
    ("a: >-·    x·    y···b: 1·", "a: >-·  x·  y··b: 1·"),
    ("a: |+·    x···b: 1·", "a: |+·  x···b: 1·"),
    ("a: |4·      x·    y·", "a: |2·    x·  y·"),
    ("a: |·  x", "a: |-·  x·"), ("a: |+·  x", "a: |-·  x·"), ("a: |+··", "a: |+··"),
    ("a: |·b: 1·", "a: |·b: 1·"), ("a: |·  x  ·  y·", "a: |·  x  ·  y·"),
    ("- |·  x·-   >·   y·", "- |·  x·- >·  y·"),
  ])
  func blockTexts(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test(arguments: [
    ("a: uno·     dos  ··     tres·", "a: uno·  dos··  tres·"),
    ("a: \"uno  ·   dos \"·", "a: \"uno·  dos \"·"),
    ("a: \"uno\\ ·   dos\\··   tres\"·", "a: \"uno\\ ·  dos\\··  tres\"·"),
    ("a: 'uno''s·     dos'·", "a: \"uno's·  dos\"·"),
    ("a: 'un \"o·     dos'·", "a: 'un \"o·  dos'·"),
    ("- a: uno·   dos·", "- a: uno·    dos·"),
  ])
  func textsOnSeveralLines(_ text: String, _ expected: String) {
    #expect(formatted(text) == expected)
    #expect(formatted(expected) == expected)
  }

  @Test func linesEndAsTheyDoInUnix() {
    let text = "\u{FEFF}a: 1\r\nb: |\r\n    x\r\n    y\r\nc: \"u\r\n  v\"\r\n"
    let document = YAMLDocument(SourceText(name: "", text))
    #expect(document.formatted.map { $0[$0.range] } == "a: 1\nb: |\n  x\n  y\nc: \"u\n  v\"\n")
  }

  @Test(arguments: ["a: &x 1\nb: *x\n", "a: [x\n", "a: !t x\n", "a: 1\n---\nb: 2\n", "a: \u{1}\n"])
  func whatWasNotTakenIsLeftAlone(_ text: String) {
    #expect(YAMLDocument(SourceText(name: "", text)).formatted == nil)
  }
}
