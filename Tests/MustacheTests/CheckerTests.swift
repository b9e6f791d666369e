import SourceText
import Testing

@testable import Mustache

/// What is found in the names of tags, and where.
@Suite("Names in templates")
struct CheckerTests {
  private func found(_ text: String, partials: [String: String] = [:]) -> [String] {
    let template = MustacheTemplate(SourceText(name: "informe", text))
    let findings = template.findings(in: PageTests.schema) { name in
      partials[name].map { MustacheTemplate(SourceText(name: name, $0)) }
    }
    return findings.map { finding in
      let marked = finding.place.map { "\($0.source.name): \($0.source[$0.range])" } ?? ""
      return "\(finding.id.rawValue) \(marked)"
    }
  }

  @Test(arguments: [
    // What isn't printed is checked all the same; the names further out are known within.
    ("{{^líneas}}{{nada-así}}{{/líneas}}", ["dato-desconocido informe: nada-así"]),
    ("{{#líneas}}{{nombre}} {{título}} {{Numeral}}{{/líneas}}", []),
    ("{{#hay-atraso}}{{título}}{{/hay-atraso}}{{#corte}}{{.}} {{título}}{{/corte}}", []),
    // An item of a list is a group of data, and has no text of its own.
    ("{{#líneas}}{{.}}{{/líneas}}", ["dato-sin-texto informe: ."]),
    // In an unknown section nothing can be said about the names.
    (
      "{{#ejes}}{{clave}}{{/ejes}}{{clave}}",
      [
        "dato-desconocido informe: ejes", "dato-desconocido informe: clave",
      ]
    ),
    ("{{corte.día.mes}}", ["dato-desconocido informe: día"]),
  ])
  func names(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test func aPartialIsCheckedWithTheNamesOfItsPlace() {
    let partials = ["línea": "{{nombre}} {{plazo}} {{", "pie": "{{corte}}{{> nota}}"]
    #expect(
      found(
        "{{#líneas}}{{> línea}}{{> línea}}{{/líneas}}{{> pie}}{{> pie}}", partials: partials)
        == [
          "dato-desconocido línea: plazo", "etiqueta-sin-cerrar línea: {{",
          "plantilla-desconocida pie: nota",
        ])
    #expect(
      found("{{> línea}}", partials: ["línea": "{{nombre}}"]) == [
        "dato-desconocido línea: nombre"
      ])
  }

  /// A tag that prints blocks has its line for itself, marks of quotes and lists apart.
  @Test(arguments: [
    "{{tabla}}", "   {{tabla}}", "> {{tabla}}", ">{{tabla}}", "- {{tabla}}", "12. {{tabla}}",
    "> - {{tabla}}", "{{título}} {{tabla}}{{corte}}", "{{#tabla}}{{tabla}}{{/tabla}}",
    "{{! nota\n}} {{tabla}}", "Texto\n    {{tabla}}", "- uno\n\n    {{tabla}}",
    "- uno\n    - dos\n\n      {{tabla}}", "- uno\n\n  más\n{{! nota }}\n\n    {{tabla}}",
    "{{=<% %>=}}\n<%#tabla%><%tabla%><%/tabla%>",
  ])
  func blocksMayStandThere(_ text: String) {
    #expect(found(text) == [])
  }

  @Test(arguments: [
    ("**{{tabla}}**", "bloque-entre-palabras"), ("*{{tabla}}*", "bloque-entre-palabras"),
    ("-{{tabla}}", "bloque-entre-palabras"), ("2025 {{tabla}}", "bloque-entre-palabras"),
    ("{{tabla}} -", "bloque-entre-palabras"), ("# {{tabla}}", "bloque-entre-palabras"),
    ("véase {{!\n}} {{tabla}}", "bloque-entre-palabras"),
    ("| {{tabla}} |", "bloque-entre-palabras"),
    ("{{=<% %>=}}\n{{ <%tabla%> }}", "bloque-entre-palabras"),
    ("    {{tabla}}", "bloque-con-sangría"), ("\t{{tabla}}", "bloque-con-sangría"),
    ("Texto\r\n\r\n    {{tabla}}", "bloque-con-sangría"),
    ("- uno\n\n      {{tabla}}", "bloque-con-sangría"),
    ("-      {{tabla}}", "bloque-con-sangría"),
    ("- uno\n\nTexto\n\n    {{tabla}}", "bloque-con-sangría"),
  ])
  func blocksMayNotStandThere(_ text: String, _ id: String) {
    #expect(found(text) == ["\(id) informe: tabla"])
  }

  @Test func aTemplateThatIncludesItselfTellsItsTagsOnce() {
    #expect(
      found(
        "{{#líneas}}{{> informe}}{{/líneas}}{{",
        partials: [
          "informe": "{{#líneas}}{{> informe}}{{/líneas}}{{"
        ]) == ["etiqueta-sin-cerrar informe: {{"])
  }

  @Test func onlyWhatCannotEndIsTold() {
    let tree = ["nodo": "{{#líneas}}{{> nodo}}{{/líneas}}"]
    #expect(found("{{> nodo}}", partials: tree) == [])
    let endless = ["a": "{{> b}}", "b": "{{#hay-atraso}}{{> a}}{{/hay-atraso}}"]
    #expect(found("{{> a}}", partials: endless) == ["plantilla-sin-fin b: {{> a}}"])
  }
}
