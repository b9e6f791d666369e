import Documents
import Rendering
import SourceText
import Templates
import Testing

/// Templates order the parts of a document; what a tag stands for is never read as Markdown.
@Suite("Templates")
struct TemplateTests {
  static let plan = """
    título: Plan *de* prueba | con signos
    comisión:
      siglas: CP
      nombre: Comisión de prueba
      coordinación: Nombre Apellido
    periodo: 2024
    marco normativo: [Ley General]
    objetivos:
      1:
        nombre: Primero
        líneas:
          1.1:
            nombre: Conocer
            temporalidad: enero
    firmas:
      - nombre: Nombre Apellido
        correo: nombre@ejemplo.org
    """

  private func markdown(_ template: String, isPublic: Bool = false, log: String? = nil) -> String {
    let report = TextReport(Self.plan, log: log, on: "2024-06-30")
    let composer = TemplateComposer(SourceText(name: "plantilla.md", template))
    #expect(composer.diagnostics.map(\.headline) == [])
    return MarkdownRenderer().text(of: composer.composed(report.input, isPublic: isPublic).document)
  }

  /// The lines behind the title and the cover.
  private func body(_ template: String, isPublic: Bool = false, log: String? = nil) -> String {
    let text = markdown(
      "---\ntítulo: T\nsubtítulo: S\n---\n\(template)", isPublic: isPublic, log: log)
    let cover = "# T\n\n**Comisión de prueba**\\\nS · Periodo 2024\n"
    #expect(text.hasPrefix(cover), "\(text.prefix(80))")
    return String(text.dropFirst(cover.count)).trimming
  }

  @Test(arguments: [
    ("{{siglas}}", "CP"),
    ("Plan: **{{título}}**.", #"Plan: **Plan \*de\* prueba \| con signos**."#),
    ("# De la {{siglas}}", "## De la CP"),
    ("- {{siglas}}\n- {{comisión}}", "- CP\n- Comisión de prueba"),
    ("{{SIGLAS}} {{Comision}}", "CP Comisión de prueba"),
    (
      "{{#cada línea}}\n- {{número}} {{nombre}}: {{temporalidad}}\n{{/cada línea}}",
      "- 1.1 Conocer: enero"
    ),
    (
      "| a | b |\n|---|---|\n| {{título}} | {{siglas}} |",
      #"| a                                | b   |"#
    ),
    ("> {{marco normativo}}", "> - Ley General"),
    ("{{marco normativo}}\n{{siglas}}", "- Ley General\n\nCP"),
    ("{{#acuerdos}}\n# Acuerdos\n\n{{acuerdos}}\n{{/acuerdos}}\n{{siglas}}", "CP"),
    ("{{^acuerdos}}Sin acuerdos.{{/acuerdos}}", "Sin acuerdos."),
    ("# {{lugar y fecha}}\n\nFin", "Fin"),
    ("[{{siglas}}](https://ejemplo.org/{{siglas}})", "[CP](https://ejemplo.org/CP)"),
    ("`{{siglas}}`", "`CP`"),
  ])
  func fillsIn(_ template: String, _ expected: String) {
    #expect(body(template).hasPrefix(expected), "\(body(template))")
  }

  @Test func saysWhatItIsFor() {
    for template in EmbeddedTemplate.all {
      let purpose = TemplatePurpose.text(of: SourceText(name: template.name, template.text))
      #expect(purpose?.hasSuffix(".") == true, "\(template.name)")
    }
    #expect(TemplatePurpose.text(of: SourceText(name: "p.md", "# {{título}}")) == nil)
  }

  @Test func givesTitleHeaderAndFooter() {
    let report = TextReport(Self.plan, on: "2024-06-30")
    let source = SourceText(
      name: "p.md",
      "{{! nota }}\n---\ntítulo: Informe de {{siglas}}\nencabezado: {{siglas}}: informe\npie: {{periodo}}\n---\nTexto"
    )
    let metadata = TemplateComposer(source).composed(report.input).document.metadata
    #expect(metadata.title == "Informe de CP")
    #expect(metadata.header == "CP: informe")
    #expect(metadata.footer == "2024")
    #expect(metadata.day == "2024-06-30")
  }

  @Test(arguments: EmbeddedTemplate.all.map(\.name))
  func ownTemplatesAreFlawless(_ name: String) throws {
    let sources = Dictionary(
      uniqueKeysWithValues: EmbeddedTemplate.all.map {
        ($0.name, SourceText(name: $0.name, $0.text))
      })
    let composer = TemplateComposer(try #require(sources[name]), partials: sources)
    #expect(composer.diagnostics.map(\.headline) == [])
  }

  @Test func everyDocumentHasItsTemplate() {
    let names = Set(EmbeddedTemplate.all.map(\.name))
    for kind in DocumentKind.allCases { #expect(names.contains(kind.rawValue)) }
  }

  @Test func whatIsPublishedHasNoAddressesAndNoSignatures() {
    let log = """
      - fecha: 2024-02-01
        hito: 1.1
        nota: Escriba a nombre.apellido@ejemplo.org, o a @SNT; 3@5 no es un correo
      """
    let template = "# Uno\n\n{{actividades}}\n\n{{firmas}}"
    let whole = body(template, log: log)
    #expect(whole.contains("nombre@ejemplo.org") && whole.contains("apellido@ejemplo.org"))
    let published = body(template, isPublic: true, log: log)
    #expect(!published.contains("ejemplo.org"))
    #expect(published.contains(#"Escriba a \[correo omitido\], o a @SNT; 3@5 no es un correo"#))
  }
}

extension String {
  fileprivate var trimming: String {
    String(drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed())
  }
}
