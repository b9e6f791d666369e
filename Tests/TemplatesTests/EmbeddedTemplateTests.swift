import Foundation
import Templates
import Testing

/// What the program brings along is what stands in the folder `templates`.
@Suite("Templates of the program")
struct EmbeddedTemplateTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../templates").standardizedFileURL

  @Test func areThoseOfTheFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    #expect(EmbeddedTemplate.all.map { $0.name + ".md" } == files)
    for template in EmbeddedTemplate.all {
      let file = Self.folder.appending(path: template.name + ".md")
      #expect(try Data(contentsOf: file) == Data(template.text.utf8), "\(template.name)")
      #expect(EmbeddedTemplate.named(template.name) == template)
    }
  }
}
