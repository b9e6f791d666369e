import Diagnostics
import DocumentModel
import Documents
import SourceText
import Testing

/// What is wrong with a template, and that it is told at its place.
@Suite("Findings in templates")
struct TemplateFindingTests {
  private func words(_ findings: [Diagnostic]) -> [String] {
    findings.map { finding in
      let place = finding.place.map { $0.source[$0.range] } ?? ""
      return "\(finding.id.rawValue) \(place)"
    }
  }

  private func composer(_ text: String, _ partials: [String: String] = [:]) -> TemplateComposer {
    let sources = partials.map { ($0, SourceText(name: "\($0).md", $1)) }
    return TemplateComposer(
      SourceText(name: "plantilla.md", text), partials: Dictionary(uniqueKeysWithValues: sources))
  }

  @Test(arguments: [
    ("{{fimas}}", "dato-desconocido fimas"),
    ("{{#cada línea}}{{claves}}{{/cada línea}}", "dato-desconocido claves"),
    ("---\nautor: yo\n---\n", "dato-de-plantilla-desconocido autor: yo"),
    ("{{! nota\n }}\n---\nautor: yo\n---\n", "dato-de-plantilla-desconocido autor: yo"),
    (
      "{{! una }}\n\n{{! dos }}---\r\nautor: yo\r\n---\r\n",
      "dato-de-plantilla-desconocido autor: yo"
    ),
    ("\u{FEFF}---\nautor: yo\n---\n", "dato-de-plantilla-desconocido autor: yo"),
    (
      "---\n{{#siglas}}\nautor: yo {{! nota }}\n{{/siglas}}\n---\n",
      "dato-de-plantilla-desconocido autor: yo"
    ),
    ("{{! nota }}\n---\ntítulo: Uno\n\n# Dos", "datos-sin-cerrar ---"),
    ("Texto\u{F0041}", "carácter-privado \u{F0041}"),
    ("# Con {{sesiones}} dentro", "bloque-entre-palabras sesiones"),
    ("**{{sesiones}}**", "bloque-entre-palabras sesiones"),
    ("Uno\n\n    {{sesiones}}", "bloque-con-sangría sesiones"),
  ])
  func tellsWhatIsWrong(_ template: String, _ expected: String) {
    #expect(words(composer(template).diagnostics) == [expected])
  }

  @Test(arguments: [
    "---\n---\nTexto", "{{! nota }}\n---\ntítulo: {{#siglas}}{{siglas}}{{/siglas}}\n---\n",
    "Texto\n\n---\n\nautor: yo\n\n---",
  ])
  func findsNothingThere(_ template: String) {
    #expect(words(composer(template).diagnostics) == [])
  }

  @Test func theCharactersOfPartialsAreCheckedToo() {
    let partials = ["uno": "{{> dos}}", "dos": "x\u{FFFFD}", "otra": "\u{F0000}"]
    #expect(words(composer("{{> uno}}", partials).diagnostics) == ["carácter-privado \u{FFFFD}"])
  }

  // MARK: When it is filled

  private static let log = "- fecha: 2024-02-01\n  hito: 1.1\n  nota: Algo"
  private let input = TextReport(TemplateTests.plan, log: Self.log, on: "2024-06-30").input

  @Test func aPartialWithoutEndStopsTheDocument() {
    let text = "{{#cada línea}}\n- {{número}}\n{{>bucle}}\n{{/cada línea}}\n\nFIN"
    let output = composer(text, ["bucle": text]).composed(input)
    #expect(words(output.diagnostics) == ["plantilla-sin-fin {{>bucle}}"])
  }

  /// What the check can't see: what a tag becomes a part of is only known when the text is read.
  @Test(arguments: [
    "| a |\n|---|\n| b |\n{{actividades}}", "{{actividades}}\n===", "```\n{{actividades}}\n```",
    "**uno\n{{actividades}}\ndos**", "# Uno\n    {{actividades}}", "[nota]:\n{{actividades}}",
    "{{#cada línea}}\n\n```\n{{actividades}}\n{{actividades}}\n```\n\n{{/cada línea}}",
  ])
  func blocksWithoutAPlaceAreTold(_ template: String) {
    let composer = composer("Antes\n\n\(template)")
    #expect(words(composer.diagnostics) == [])
    let found = words(composer.composed(input).diagnostics)
    #expect(!found.isEmpty && found.count <= 2)
    #expect(Set(found) == ["bloque-perdido {{actividades}}"])
  }

  @Test(arguments: [
    "<!--\n\n{{actividades}}\n\n-->\n\nTexto", "- {{actividades}}", "> {{actividades}}",
    "```\n{{acuerdos}}\n```", "{{actividades}} {{sesiones}}", "1. uno\n\n   {{actividades}}",
  ])
  func blocksWithAPlaceAreNot(_ template: String) {
    #expect(words(composer(template).composed(input).diagnostics) == [])
  }

  @Test func thereIsNoEndOfPlaces() {
    let line = String(repeating: "{{siglas}} ", count: 70_000)
    let output = composer(line + "{{corte}}").composed(input)
    guard case .paragraph(let text) = output.document.blocks.last else {
      Issue.record("no paragraph")
      return
    }
    let expected = String(repeating: "CP ", count: 70_000) + "30 de junio de 2024"
    #expect(text.plainText == expected)
  }

  // MARK: Partials

  @Test func partialsAreIncludedWithoutTheirFront() {
    let partials = [
      "Otra Hoja": "{{! nota }}\n---\ntítulo: {{nada}}\npie: No\n---\nDe {{siglas}}\n"
    ]
    let composer = composer("---\npie: Sí\n---\nUno\n\n{{> OTRA HOJA}}\n", partials)
    #expect(words(composer.diagnostics) == [])
    let document = composer.composed(input).document
    #expect(document.metadata.footer == "Sí")
    #expect(document.blocks == [.paragraph("Uno"), .paragraph("De CP")])
  }

  @Test func exactNamesOfPartialsGoFirst() {
    let partials = ["línea": "con acento", "linea": "sin acento"]
    for (name, text) in [("linea", "sin acento"), ("línea", "con acento"), ("LINEA", "sin acento")]
    {
      let document = composer("{{> \(name)}}", partials).composed(input).document
      #expect(document.blocks == [.paragraph(RichText(text))])
    }
  }
}
