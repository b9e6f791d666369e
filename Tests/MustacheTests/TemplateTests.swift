import SourceText
import Testing

@testable import Mustache

/// What the specification's cases do not show.
@Suite("Templates")
struct TemplateTests {
  private func template(_ text: String) -> MustacheTemplate {
    MustacheTemplate(SourceText(name: "informe.md", text))
  }

  private func text(
    _ text: String, _ values: [String: MustacheValue<String>], partials: [String: String] = [:]
  ) -> String {
    template(text).rendered(with: [.record(MustacheRecord(values))]) { name in
      partials[name].map(template)
    } write: { leaf, _ in
      leaf
    }.text
  }

  static let line = MustacheValue<String>.record(
    MustacheRecord(["título": .leaf("Métrica"), "nota": .leaf(""), "oculta": .nothing]))

  @Test(arguments: [
    ("{{título}}", "Plan"), ("{{titulo}}", "sin acento"), ("{{Línea.TITULO}}", "Métrica"),
    // Exactly so further out goes before nearly so further in.
    ("{{#línea}}{{titulo}}{{/línea}}", "sin acento"), ("{{#linea}}{{título}}{{/línea}}", "Métrica"),
    // What a record knows without a value hides what is further out.
    ("{{#línea}}{{oculta}}{{/línea}}", ""), ("{{oculta}}", "se ve"),
    // Empty text is nothing.
    ("{{#línea}}{{#nota}}Nota: {{.}}{{/nota}}{{^nota}}sin nota{{/nota}}{{/línea}}", "sin nota"),
    // A condition leaves the item as it was.
    ("{{#nombres}}{{#sí}}{{.}} {{/sí}}{{/nombres}}", "uno dos "),
    ("{{línea.titulo}} {{Línea.Título}}", "Métrica Métrica"),
    // A list, a group and a condition have no text.
    ("[{{nombres}}{{línea}}{{sí}}]", "[]"),
    ("{{ # sí }}a{{ / sí }}", "a"),
  ])
  func prints(_ source: String, _ expected: String) {
    let values: [String: MustacheValue<String>] = [
      "título": .leaf("Plan"), "titulo": .leaf("sin acento"), "línea": Self.line,
      "oculta": .leaf("se ve"), "sí": .condition(true),
      "nombres": .list([.leaf("uno"), .leaf("dos")]),
    ]
    #expect(text(source, values) == expected)
  }

  @Test func laterContextsGoFirst() {
    let contexts: [MustacheValue<String>] = [
      .record(MustacheRecord(["a": .leaf("1"), "b": .leaf("2")])),
      .record(MustacheRecord(["a": .leaf("3")])),
    ]
    #expect(
      template("{{a}}{{b}}").rendered(with: contexts, write: { leaf, _ in leaf }).text == "32")
  }

  @Test func valuesAreMadeWhenTheyAreAskedFor() {
    let schema = MustacheSchema([
      .init("caro", "lo que cuesta", .text), .init("título", "el nombre", .text),
    ])
    let record = MustacheRecord<String>(schema) { name in
      #expect(name == "título", "«\(name)» is not printed")
      return .leaf("Plan")
    }
    let output = template("{{#no}}{{caro}}{{/no}}{{título}}{{titulo}}")
      .rendered(with: [.record(record)], write: { leaf, _ in leaf })
    #expect(output.text == "PlanPlan")
  }

  @Test func partialsWithinLinesAreNotIndented() {
    let partials = ["uno": "a\n{{> dos}}\nb {{> dos}}\n\n{{#sí}}\nc\n{{/sí}}\n", "dos": "x\ny"]
    #expect(
      text("- lista\n  {{> uno}}\nfin", ["sí": .condition(true)], partials: partials)
        == "- lista\n  a\n  x\n  y  b x\ny\n  \n  c\nfin")
  }

  @Test func aPartialWithoutEndIsToldOnce() {
    for text in ["x{{> a}}{{> a}}", "{{#sí}}{{> a}}{{/sí}}", "{{#g}}{{> a}}{{/g}}"] {
      let itself = template(text)
      let values: [String: MustacheValue<String>] = [
        "sí": .condition(true), "g": .record(MustacheRecord([:])),
      ]
      let output = itself.rendered(
        with: [.record(MustacheRecord(values))], partials: { _ in itself },
        write: { leaf, _ in leaf })
      #expect(output.diagnostics.map(\.id) == ["plantilla-sin-fin"])
    }
  }

  @Test func whatIsCutOutIsNotPrinted() {
    let whole = template("a {{uno}}\n{{#sí}}\nb\n{{/sí}}\nc {{dos}}\n{{> parte}}\n")
    let cut = whole.without(ByteRange(0, 10)).without(ByteRange(10, 31))
    let values: [String: MustacheValue<String>] = [
      "uno": .leaf("1"), "dos": .leaf("2"), "sí": .condition(true),
    ]
    let text = cut.rendered(with: [.record(MustacheRecord(values))]) { leaf, _ in leaf }.text
    #expect(text == "c 2\n")
    #expect(whole.partialNames == ["parte"])
  }

  @Test func aLeafKnowsTheTagThatPrintsIt() {
    let source = template("uno {{{a}}} dos {{a}}")
    var tags: [String] = []
    _ = source.rendered(with: [.record(MustacheRecord(["a": .leaf("x")]))]) { leaf, tag in
      tags.append("\(tag.place.source[tag.place.range]) \(tag.isEscaped)")
      return leaf
    }
    #expect(tags == ["{{{a}}} false", "{{a}} true"])
  }

  @Test func partialsOfATreeEndWithIt() {
    var tree = MustacheValue<String>.record(MustacheRecord(["hijos": .list([])]))
    for _ in 0..<60 { tree = .record(MustacheRecord(["hijos": .list([tree])])) }
    let node = template("*{{#hijos}}{{> nodo}}{{/hijos}}")
    let output = node.rendered(
      with: [tree], partials: { _ in node }, write: { leaf, _ in leaf })
    #expect(output.text == String(repeating: "*", count: 61))
    #expect(output.diagnostics == [])
  }
}
