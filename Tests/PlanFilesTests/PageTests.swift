import Diagnostics
import SourceText
import Testing
import YAMLSyntax

@testable import PlanFiles

/// The example of every page provokes what the page is about, and its mended lines do not.
@Suite("Pages of the plan")
struct PageTests {
  static let pages = PlanPages.all.filter { $0.setting != .commandLine }
  static let head = ["formato: snt/1", "título: Plan de trabajo 2025", "periodo: 2025"]

  /// What is found in the lines of a page, with what they need around them.
  private func ids(_ lines: String, in setting: DiagnosticPage.Setting) -> [DiagnosticID] {
    var plan = Self.head.joined(separator: "\n") + "\n"
    var log: String?
    switch setting {
    case .plan:
      // Lines that say another format or period stand in place of the usual ones.
      let keys = lines.split(separator: "\n").map { $0.prefix { $0 != ":" } }
      let missing = Self.head.filter { line in !keys.contains { line.hasPrefix($0 + ":") } }
      plan = missing.map { $0 + "\n" }.joined() + lines + "\n"
    case .log:
      let entries = lines.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
      log = "formato: snt/1\nentradas:\n" + entries
    case .anyFile: plan = lines + "\n"
    case .template, .commandLine: break
    }
    let documents = [plan, log].map { text in
      text.map { YAMLDocument(SourceText(name: "x", $0)) }
    }
    guard let planDocument = documents[0] else { return [] }
    return PlanFolder.read(planDocument, documents[1]).diagnostics.map(\.id)
  }

  @Test(arguments: pages.map(\.id.rawValue))
  func exampleIsFound(_ id: String) throws {
    let page = try #require(Self.pages.first { $0.id.rawValue == id })
    #expect(ids(page.example, in: page.setting) == [page.id])
  }

  @Test(arguments: pages.map(\.id.rawValue))
  func mendedLinesAreFree(_ id: String) throws {
    let page = try #require(Self.pages.first { $0.id.rawValue == id })
    #expect(ids(page.instead, in: page.setting) == [])
  }
}
