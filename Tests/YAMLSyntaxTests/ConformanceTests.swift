import Foundation
import SourceText
import Testing

@testable import YAMLSyntax

/// The public YAML test suite, when its folder stands beside the project: what is read has exactly
/// the events that the suite demands, and what is an error there is refused here.
@Suite("YAML test suite")
struct ConformanceTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/conformance/yaml").standardizedFileURL
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test(.enabled(if: isThere, "the YAML test suite is not beside the project: skipped"))
  func readsRightlyOrRefuses() throws {
    var read = 0
    var refused: [String: [String]] = [:]
    var wrong: [String] = []
    var accepted: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() {
      let test = Self.folder.appending(path: name)
      guard let input = try? Data(contentsOf: test.appending(path: "in.yaml")) else { continue }
      let document = YAMLDocument(SourceText(name: name, bytes: Array(input)))
      let isError = FileManager.default.fileExists(atPath: test.appending(path: "error").path)
      if !document.isWellFormed {
        if isError { continue }
        let first = document.diagnostics.first { $0.severity == .error }
        refused[first?.id.rawValue ?? "", default: []].append(name)
        #expect(first?.place != nil)
      } else if isError {
        accepted.append(name)
      } else {
        let expected = try String(contentsOf: test.appending(path: "test.event"), encoding: .utf8)
        let found = treeEvents(of: document)
        if found == normalized(expected) { read += 1 } else { wrong.append("\(name): \(found)") }
      }
    }
    let count = refused.values.reduce(0) { $0 + $1.count }
    print("YAML test suite: \(read) read, \(count) refused, \(wrong.count) wrong")
    for (id, names) in refused.sorted(by: { $0.key < $1.key }) {
      print("  \(id): \(names.joined(separator: " "))")
    }
    #expect(wrong == [])
    #expect(accepted == [], "errors of the suite that were taken")
    #expect(read >= 200)
  }

  /// The events of one document without markers of style and of the stream around it.
  private func normalized(_ events: String) -> String {
    var lines: [String] = []
    for line in events.split(separator: "\n") {
      switch line.prefix(4) {
      case "+STR", "-STR", "+DOC", "-DOC": continue
      case "+MAP", "+SEQ": lines.append(String(line.prefix(4)))
      default: lines.append(String(line))
      }
    }
    return lines.isEmpty ? "=VAL :" : lines.joined(separator: "\n")
  }
}
