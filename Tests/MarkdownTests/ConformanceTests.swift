import Foundation
import Markdown
import Testing

/// The specifications' own examples, when their folder stands beside the project.
@Suite("CommonMark and GFM")
struct ConformanceTests {
  struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
    let section: String
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/conformance").standardizedFileURL
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test(.enabled(if: isThere, "the specification is not beside the project: skipped"))
  func commonMark() throws {
    try check("CommonMark", "commonmark/spec.json", [])
    try check("CommonMark, next version", "commonmark/spec-master.json", [])
  }

  @Test(.enabled(if: isThere, "the specification is not beside the project: skipped"))
  func gitHubFlavored() throws {
    try check(
      "GFM", "gfm/spec.json", .all,
      sections: ["Tables (extension)", "Autolinks (extension)"])
    try check(
      "GFM extensions", "gfm/extensions.json", .all,
      known: [
        17: Self.strikethrough, 18: Self.strikethrough, 24: Self.strikethrough,
        22: "HTML is never passed through to a document, so that no tag needs a filter",
        26: Self.tasks, 27: Self.tasks, 28: Self.tasks,
      ])
  }

  private static let strikethrough = "a document has no strikethrough: «~» stays text"
  private static let tasks = "a document has no boxes to tick: «[x]» stays text"

  /// Runs the examples of a file: those that fail must be the known ones, each with its reason.
  private func check(
    _ name: String, _ file: String, _ extensions: MarkdownExtensions,
    sections: Set<String>? = nil, known: [Int: String] = [:]
  ) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: file))
    let examples = try JSONDecoder().decode([Example].self, from: data)
      .filter { sections?.contains($0.section) ?? true }
    var failures: [Int] = []
    for example in examples where example.html != "<IGNORE>\n" {
      let html = HTMLWriter.html(MarkdownParser.parse(example.markdown, extensions: extensions))
      if html == example.html { continue }
      failures.append(example.example)
      if known[example.example] == nil {
        Issue.record(
          """
          \(name) \(example.example), \(example.section)
          \(example.markdown.debugDescription)
          expected \(example.html.debugDescription)
          found    \(html.debugDescription)
          """)
      }
    }
    print("\(name): \(examples.count - failures.count) de \(examples.count)")
    for failure in failures { print("  \(failure): \(known[failure] ?? "not known")") }
    #expect(Set(known.keys).subtracting(failures) == [], "known failures that pass now")
  }
}
