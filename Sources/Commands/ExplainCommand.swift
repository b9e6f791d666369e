import Arguments
import Diagnostics
import DocumentModel
import JSONText
import SpanishText

/// `snt explicar`: the page of a finding.
enum ExplainCommand {
  static let id = Parameter<String?>(
    "CÓDIGO", "El código que sale entre corchetes; si falta, los muestra todos.",
    kind: .known("código"))

  static let command = Command<Environment>(
    "explicar", "Explica un código de error, de aviso o de nota.",
    discussion: """
      Todo mensaje lleva un código entre corchetes, por ejemplo error[fecha-ambigua]. Su página dice \
      qué se revisa, por qué importa y cómo se corrige, con un ejemplo.
      """,
    examples: [
      Example("snt explicar fecha-ambigua"),
      Example("snt explicar", "La lista de todos los códigos."),
    ],
    accepts: [id, PlanOptions.output, PlanOptions.json]
  ) { values, environment in
    let target = try OutputTarget(values)
    guard let written = values[id] else {
      try environment.write(index, to: target)
      return .success
    }
    let bare = bareID(written)
    guard let page = FindingPages.page(bare) else {
      let known = FindingPages.all.map(\.id.rawValue)
      throw Stop(
        CommandMessages.unknownFinding(bare, Suggestion.nearest(to: bare, in: known)), .usage)
    }
    try environment.write(result(page), to: target)
    return .success
  }

  /// The code of «error[fecha-ambigua]», copied whole from a message.
  private static func bareID(_ text: String) -> String {
    let pieces = text.split { "[]".contains($0) }
    return String(pieces.count > 1 ? pieces[1] : pieces.first ?? "")
  }

  // MARK: What is printed

  private static var index: PrintedResult {
    let pages = FindingPages.all
    let rows = pages.map { page -> Table.Row in
      [RichText(page.id.rawValue), RichText(Spanish.capitalized(page.title))]
    }
    let table = Table([.key("Código"), .words("Qué encuentra", weight: 2, minimum: 20)], rows)
    return PrintedResult(
      document: Document(.init(title: "Lo que el programa revisa"), [.table(table)]),
      data: [
        (
          "códigos",
          .array(
            pages.map {
              .object([("código", .string($0.id.rawValue)), ("título", .string($0.title))])
            })
        )
      ])
  }

  private static func result(_ page: DiagnosticPage) -> PrintedResult {
    let place =
      switch page.setting {
      case .plan: "plan.yaml"
      case .log: "bitacora.yaml"
      case .template: "una plantilla"
      case .anyFile, .commandLine: ""
      }
    let blocks: [Block] = [
      .heading(1, "Qué revisa"), .paragraph(RichText(page.checks)),
      .heading(1, "Por qué importa"), .paragraph(RichText(page.reason)),
      .heading(1, place.isEmpty ? "Ejemplo" : RichText("Ejemplo, en \(place)")),
      .preformatted(page.example),
      .heading(1, "En su lugar"), .preformatted(page.instead),
    ]
    var metadata = Document.Metadata(
      title: page.id.rawValue, subtitle: Spanish.capitalized(page.title))
    metadata.isScreen = true
    return PrintedResult(
      document: Document(metadata, blocks),
      data: [
        ("código", .string(page.id.rawValue)), ("título", .string(page.title)),
        ("qué revisa", .string(page.checks)), ("por qué importa", .string(page.reason)),
        ("ejemplo", .string(page.example)), ("en su lugar", .string(page.instead)),
      ])
  }
}
