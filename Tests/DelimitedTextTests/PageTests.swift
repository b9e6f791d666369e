import Diagnostics
import Foundation
import SourceText
import TerminalText
import Testing

@testable import DelimitedText

/// The example of every page is found, the mended lines are not; what a person sees of the examples
/// stands in Golden/errores-de-tablas.txt: run with SNT_GRABAR=1 to record it anew.
@Suite("Pages of tables")
struct PageTests {
  /// The bytes of an example; what a page can't show in letters is made of them here.
  private func bytes(_ id: DiagnosticID, _ text: String, isExample: Bool) -> [UInt8] {
    switch id {
    case "codificación-no-admitida" where isExample:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "codificación-supuesta" where isExample:
      text.unicodeScalars.map { UInt8($0.value) }
    default: Array(text.utf8)
    }
  }

  private func findings(_ page: DiagnosticPage, isExample: Bool) -> [Diagnostic] {
    Reading(
      bytes(page.id, isExample ? page.example : page.instead, isExample: isExample)
    ).findings
  }

  @Test(arguments: DelimitedTextPages.all.map(\.id.rawValue))
  func exampleIsFoundAndMended(_ id: String) throws {
    let page = try #require(DelimitedTextPages.all.first { $0.id.rawValue == id })
    #expect(Set(findings(page, isExample: true).map(\.id)) == [page.id])
    #expect(findings(page, isExample: false) == [])
  }

  @Test func golden() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/errores-de-tablas.txt")
    let renderer = DiagnosticRenderer(style: .plain, width: 80)
    var found = ""
    for page in DelimitedTextPages.all {
      found += findings(page, isExample: true).map { renderer.renderAlone($0) + "\n" }.joined()
    }
    for text in Self.further {
      found += Reading(text).findings.map { renderer.renderAlone($0) + "\n" }.joined()
    }
    found += Reading(Array("a,b\n1,".utf8) + [0x81]).findings
      .map { renderer.renderAlone($0) + "\n" }.joined()
    if ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil {
      try Data(found.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }

  /// Further shapes of what the pages show.
  static let further = [
    "a,b,\n1,2,\n1,2,x\n", "a,b\n1,\"dos\n3,4\n", "a,b\n1,2,3\n4,5\n6,7,8\n",
    "a,b\n" + String(repeating: "1,2,3\n", count: 14), "a,b\n1,2\n,\n",
  ]
}
