import Diagnostics
import Foundation
import SourceText
import TerminalText
import Testing

@testable import Mustache

/// The example of every page is found, the mended lines are not; what a person sees of the examples
/// stands in Golden/errores-de-plantillas.txt: run with SNT_GRABAR=1 to record it anew.
@Suite("Pages of templates")
struct PageTests {
  static let schema = MustacheSchema([
    .init("título", "el nombre del documento", .text),
    .init("corte", "la fecha de corte", .text),
    .init("tabla", "una tabla", .blocks),
    .init("hay-atraso", "si alguna línea tiene atraso", .condition),
    .init(
      "líneas", "las líneas de acción",
      .list(
        MustacheSchema([
          .init("numeral", "su numeral", .text), .init("nombre", "su nombre", .text),
        ]))),
  ])

  private func findings(_ id: DiagnosticID, _ text: String) -> [Diagnostic] {
    // A page can't show sixty-five sections.
    let text =
      id == "demasiadas-secciones" && text.contains("…")
      ? String(repeating: "{{#líneas}}", count: 65) : text
    let template = MustacheTemplate(SourceText(name: "templates/informe.md", text))
    let partials = [
      "portada": MustacheTemplate(SourceText(name: "templates/portada.md", "{{corte}}")),
      "sí-misma": template,
    ]
    return template.findings(in: Self.schema) { partials[$0] }
  }

  @Test(arguments: MustachePages.all.map(\.id.rawValue))
  func exampleIsFoundAndMended(_ id: String) throws {
    let page = try #require(MustachePages.all.first { $0.id.rawValue == id })
    #expect(Set(findings(page.id, page.example).map(\.id)) == [page.id])
    #expect(findings(page.id, page.instead) == [])
  }

  @Test func golden() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/errores-de-plantillas.txt")
    let renderer = DiagnosticRenderer(style: .plain, width: 80)
    var found = ""
    for page in MustachePages.all {
      found += findings(page.id, page.example).map { renderer.renderAlone($0) + "\n" }.joined()
    }
    for text in Self.further {
      found += findings("", text).map { renderer.renderAlone($0) + "\n" }.joined()
    }
    if ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil {
      try Data(found.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }

  /// Further shapes of what the pages show.
  static let further = [
    "{{{título}} al {{corte}}", "{{líneas.nombre}}", "{{corte.año}}", "{{.}}", "{{lugar}}",
    "{{#líneas}}{{numero}}{{/líneas}}", "{{hay-atraso}}",
    "{{#hay-atraso}}\n{{^líneas}}\nNo hay.\n{{/hay-atraso}}",
    "{{^lineas}}Nada que informar{{/líneas}}{{#líneas}}{{Título}}{{/líneas}}{{lines}}",
  ]
}
