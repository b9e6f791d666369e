import Foundation
import Mustache
import SourceText
import Testing

/// The cases of the Mustache specification, when their folder stands beside the project.
@Suite("Mustache specification")
struct ConformanceTests {
  struct Suite: Decodable { let tests: [Case] }

  struct Case: Decodable {
    let name: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/conformance/mustache").standardizedFileURL
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test(
    .enabled(if: isThere, "the Mustache specification is not beside the project: skipped"),
    arguments: [
      "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
    ])
  func core(_ name: String) throws {
    let cases = try cases(name)
    #expect(!cases.isEmpty)
    for test in cases {
      #expect(output(of: test) == test.expected, "\(name): \(test.name)")
    }
  }

  @Test(.enabled(if: isThere, "the Mustache specification is not beside the project: skipped"))
  func optional() throws {
    for name in ["~dynamic-names", "~inheritance", "~lambdas"] {
      let cases = try cases(name)
      let passing = cases.count { output(of: $0) == $0.expected }
      print("Mustache \(name): \(passing) of \(cases.count); not part of what templates need")
    }
  }

  private func cases(_ name: String) throws -> [Case] {
    let data = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
    return try JSONDecoder().decode(Suite.self, from: data).tests
  }

  private func output(of test: Case) -> String {
    MustacheTemplate(SourceText(name: test.name, test.template)).rendered(
      with: [test.data.value],
      partials: { name in
        test.partials?[name].map { MustacheTemplate(SourceText(name: name, $0)) }
      },
      write: { html($0, isEscaped: $1.isEscaped) }
    ).text
  }
}
