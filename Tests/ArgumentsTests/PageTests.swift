import Diagnostics
import Foundation
import Testing

@testable import Arguments

/// The example of every page is refused for what the page is about, its mended line runs; what a
/// person sees stands in Golden/errores-de-la-orden.md: run with SNT_GRABAR=1 to record it anew.
@Suite("Pages of the command line")
struct PageTests {
  private func failure(_ line: String) -> UsageError? {
    guard case .failure(let error) = Program.command.parse(shellWords(line).dropFirst()) else {
      return nil
    }
    return error
  }

  @Test(arguments: ArgumentPages.all.map(\.id.rawValue))
  func examples(_ id: String) throws {
    let page = try #require(ArgumentPages.all.first { $0.id.rawValue == id })
    #expect(failure(page.example)?.finding.id == page.id)
    guard case .run = Program.command.parse(shellWords(page.instead).dropFirst()) else {
      Issue.record("«\(page.instead)» does not run")
      return
    }
  }

  @Test("every kind of mistake is in the gallery and has a page")
  func galleryIsComplete() {
    #expect(Gallery.kinds == Set(ArgumentPages.all.map(\.id.rawValue)))
  }

  @Test("what the examples of the pages say")
  func golden() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/errores-de-la-orden.md")
    let found =
      "# Lo que dice una orden mal escrita\n"
      + ArgumentPages.all.map { page in
        let message = failure(page.example)?.rendered(width: 80) ?? ""
        return "\n```consola\n$ \(page.example)\n\(message)[2]\n```\n"
      }.joined()
    if ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil {
      try Data(found.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == found)
  }
}

/// The words of a line as a shell hands them on: double quotation marks hold spaces together.
func shellWords(_ line: String) -> [String] {
  var words: [String] = []
  var (isOpen, isWord) = (false, false)
  for letter in line {
    switch letter {
    case "\"": (isOpen, isWord) = (!isOpen, begun(isWord, &words))
    case " " where !isOpen: isWord = false
    default:
      isWord = begun(isWord, &words)
      words[words.count - 1].append(letter)
    }
  }
  return words
}

private func begun(_ isWord: Bool, _ words: inout [String]) -> Bool {
  if !isWord { words.append("") }
  return true
}
