import Foundation
import Testing

/// A text that stands in a file under Golden: run with SNT_GRABAR=1 to record what is written now.
enum GoldenFile {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
  private static let records = ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil

  /// Compares a text with the file of a name; the first line that differs is told.
  static func compare(_ text: String, with name: String) throws {
    let file = root.appending(path: "Golden").appending(path: name)
    if records { try Data(text.utf8).write(to: file) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (new, old)) in zip(found, lines).enumerated() where new != old {
      Issue.record("\(name):\(number + 1): «\(new)» instead of «\(old)»")
      return
    }
    #expect(found.count == lines.count, "\(name) has another length")
  }
}
