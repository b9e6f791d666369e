import Foundation
import SourceText
import Testing

@testable import Mustache

/// Whatever comes: no crash, no lost byte, and time that grows with the text.
@Suite("Templates of any kind")
struct RobustnessTests {
  static let schema = PageTests.schema

  static let parts = [
    "{{", "}}", "{{{", "}}}", "{", "}", "#", "^", "/", ">", "!", "=", "&", ".", " ", "  ", "\t",
    "\n", "\r\n", "\r", "a", "ñ", "líneas", "título", "{{#a}}", "{{/a}}", "{{^a}}", "{{.}}",
    "{{> p}}", "{{=<% %>=}}", "<%={{ }}=%>", "{{=| |=}}", "|", "<%", "%>", "{{!", "\u{FEFF}", "é",
  ]

  private func template(_ text: String) -> MustacheTemplate {
    MustacheTemplate(SourceText(name: "p", text))
  }

  private func rendered(_ template: MustacheTemplate) -> String {
    let values: [String: MustacheValue<String>] = [
      // One item: lists within themselves would be printed without end.
      "a": .list([.record(MustacheRecord(["ñ": .leaf("2")]))]), "título": .leaf("Plan"),
      "líneas": .condition(true),
    ]
    return template.rendered(
      with: [.record(MustacheRecord(values))], partials: { _ in template },
      write: { leaf, _ in leaf }
    ).text
  }

  @Test func anythingIsRead() {
    var random = Steady()
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        Self.parts.randomElement(using: &random) ?? ""
      }.joined()
      let template = template(text)
      check(template.nodes, of: template.source)
      _ = rendered(template)
      _ = template.findings(in: Self.schema) { _ in template }
    }
    for _ in 0..<1_000 {
      let bytes = (0..<40).map { _ in
        Bool.random(using: &random)
          ? Array("{}{}#/ \n".utf8).randomElement(using: &random) ?? 0
          : UInt8.random(in: 0...255, using: &random)
      }
      _ = rendered(MustacheTemplate(SourceText(name: "p", bytes: bytes)))
    }
  }

  @Test func textWithoutTagsComesBack() {
    var random = Steady()
    let parts = Self.parts.filter { !$0.contains("{{") && $0 != "{" && $0 != "\u{FEFF}" }
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined()
      #expect(Array(rendered(template(text)).utf8) == Array(text.utf8))
    }
    #expect(rendered(template("\u{FEFF}{{! nada }}\ntexto")) == "texto")
  }

  /// What makes careless readers slow or lets them run out of stack.
  @Test(arguments: [
    "{{", "{{a", "{{{a", "{{=", "{{!", "{{#a}}", "{{^a}}", "{{/a}}", "{{#a}}{{/a}}", "{{a}}", "  ",
    "{{#a}}\n", "{{= ", "{{ ", "{{{{", "{{\n", "{{a\n\n", "}}", "{{#título}}{{/b}}", "{{!{{}}",
    "x\n", "{{=<% %>=}}", "{{título.a.b}}", "{{=| |=}}|={{ }}=|", "{{#a}}x{{/título}}",
  ])
  func longTextsAreRead(_ part: String) {
    let template = template(String(repeating: part, count: 4_000))
    #expect(rendered(template).utf8.count <= template.source.bytes.count)
  }

  @Test func sectionsAndPartialsAtTheirDeepest() {
    let depth = MustacheParser.maximumDepth
    let deep =
      String(repeating: "{{#título}}", count: depth) + "{{> p}}"
      + String(repeating: "{{/título}}", count: depth)
    let template = template(deep)
    #expect(template.problems == [])
    #expect(rendered(template) == "")
    #expect(self.template("{{#a}}" + deep).problems.map(\.kind) == [.tooDeep])
  }

  /// The pieces stand in the order of the text and within it.
  private func check(_ nodes: [MustacheNode], of source: SourceText) {
    var end = 0
    for node in nodes {
      #expect(node.range.start >= end && node.range.end <= source.bytes.count)
      end = node.range.end
      if case .section(_, _, let children) = node.kind { check(children, of: source) }
    }
  }
}

/// The same numbers in every run.
private struct Steady: RandomNumberGenerator {
  private var state: UInt64 = 2_026

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
