import Foundation
import Manual
import Rendering
import SpanishText
import TerminalText
import Testing

/// The pages as a terminal of 80 columns shows them stand under Golden: run with SNT_GRABAR=1 to
/// record what they are now, and read the difference as a secretary would.
@Suite("Pages of the manual")
struct PageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  static let records = ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil

  @Test(arguments: Manual.pages.map(\.name))
  func isWhatItWas(_ name: String) throws {
    let page = try #require(Manual.page(name))
    let text = TerminalRenderer(width: 80).text(of: page.document)
    // Names of files have no accents: not every program shows them alike.
    let file = Self.folder.appending(path: name.folded + ".txt")
    if Self.records { try Data(text.utf8).write(to: file) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (new, old)) in zip(found, lines).enumerated() where new != old {
      Issue.record("\(name).txt:\(number + 1): «\(new)» instead of «\(old)»")
      return
    }
    #expect(found.count == lines.count, "\(name).txt has another length")
  }

  @Test(arguments: Manual.pages.map(\.name), [40, 60, 80, 100])
  func staysWithinTheScreen(_ name: String, _ width: Int) throws {
    let page = try #require(Manual.page(name))
    for line in TerminalRenderer(width: width).text(of: page.document).split(separator: "\n") {
      #expect(line.displayWidth <= width || line.contains("://"), "\(name): \(line)")
    }
  }

  @Test func namesAndSummariesAreForTheHelp() {
    let names = Manual.pages.map(\.name)
    #expect(Set(names).count == names.count)
    for page in Manual.pages {
      #expect(page.name.allSatisfy { $0.isLetter }, "\(page.name)")
      #expect(page.summary.count <= 68, "\(page.summary)")
      #expect(page.summary.hasSuffix("."), "\(page.summary)")
    }
  }

  @Test func pointsOnlyToPagesThatAreThere() {
    // A topic, or the help of a command.
    let known = Set(Manual.pages.map(\.name) + ["completar"])
    for page in Manual.pages {
      let text = TerminalRenderer(width: 200).text(of: page.document)
      for match in text.matches(of: /snt ayuda (\p{L}+)/) {
        #expect(known.contains(String(match.output.1)), "\(page.name): \(match.output.0)")
      }
    }
  }

  /// The house's Spanish: no exclamation marks, no «retraso», no «usted».
  @Test(arguments: Manual.pages.map(\.name))
  func speaksAsTheHouseDoes(_ name: String) throws {
    let page = try #require(Manual.page(name))
    let text = TerminalRenderer(width: 1_000).text(of: page.document)
    // «con retrasos importantes» is a rating of the plans of action.
    let own = text.replacing("con retrasos importantes", with: "").replacing("![", with: "[")
    for word in ["¡", "retraso", "usted"] { #expect(!own.contains(word), "\(name): \(word)") }
  }
}
