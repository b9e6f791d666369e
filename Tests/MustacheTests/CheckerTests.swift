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

  @Test func onlyWhatCannotEndIsTold() {
    let tree = ["nodo": "{{#líneas}}{{> nodo}}{{/líneas}}"]
    #expect(found("{{> nodo}}", partials: tree) == [])
    let endless = ["a": "{{> b}}", "b": "{{#hay-atraso}}{{> a}}{{/hay-atraso}}"]
    #expect(found("{{> a}}", partials: endless) == ["plantilla-sin-fin b: {{> a}}"])
  }
}
