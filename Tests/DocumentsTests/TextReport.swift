import CivilTime
import DocumentModel
import Documents
import PlanAssessment
import PlanFiles
import Rendering
import SourceText
import Templates
import YAMLSyntax

/// The closing report of a plan and a log that stand in a test, or another document, as Markdown.
struct TextReport {
  let input: ReportInput
  let document: Document
  let markdown: String

  /// The template of a document without its charts, which have tests of their own.
  private static func composer(_ kind: DocumentKind) -> TemplateComposer {
    let name = kind.rawValue
    let text = EmbeddedTemplate.all.first { $0.name == name }?.text ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("{{gráfica") && !$0.hasPrefix("{{cronograma")
    }
    return TemplateComposer(SourceText(name: name, lines.joined(separator: "\n")))
  }

  /// Reads both texts; their first lines («formato: snt/1») are left out.
  init(
    _ plan: String, log: String? = nil, on day: String, texts: [String: String] = [:],
    planFolder: String = "", as kind: DocumentKind = .closingReport
  ) {
    let read = PlanFolder.read(
      YAMLDocument(SourceText(name: "plan.yaml", "formato: snt/1\n" + plan + "\n")),
      log.map {
        YAMLDocument(SourceText(name: "bitacora.yaml", "formato: snt/1\nentradas:\n" + $0 + "\n"))
      })
    precondition(read.diagnostics.isEmpty, read.diagnostics.map(\.headline).joined(separator: "; "))
    guard let cutOff = CivilDate(iso: day) else { preconditionFailure(day) }
    input = ReportInput(
      JudgedPlan(
        plan: read.plan, texts: texts,
        assessment: Assessment(plan: read.plan, log: read.log, cutOff: cutOff),
        planFolder: planFolder))
    document = Self.composer(kind).composed(input).document
    markdown = MarkdownRenderer().text(of: document)
  }

  /// What stands under a heading, up to the next one, without empty lines and the captions of tables,
  /// and with one space where tables have many; nil without it.
  func section(_ title: String) -> [String]? {
    let lines = markdown.split(separator: "\n").map(String.init)
    guard
      let start = lines.firstIndex(where: {
        $0.hasPrefix("#") && $0.drop { $0 == "#" || $0 == " " } == title
      })
    else { return nil }
    return lines[(start + 1)...].prefix { !$0.hasPrefix("#") }.filter { !$0.hasPrefix("**Tabla ") }
      .map { line in line.split(separator: " ").joined(separator: " ") }
  }
}
