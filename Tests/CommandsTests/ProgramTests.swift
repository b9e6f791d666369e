import Arguments
import Commands
import Diagnostics
import PlanFiles
import Testing
import YAMLSyntax

/// The program's own command line: declared without flaws, and learnt from examples that work.
@Suite("The program")
struct ProgramTests {
  static let paths = CommandPath(program: Program.command.definition).descendants

  @Test func hasNoFlaws() {
    #expect(Program.command.definition.flaws == [])
  }

  @Test(arguments: paths.filter { !$0.command.isGroup }.map(\.title))
  func everyCommandHasAnExample(_ title: String) throws {
    let path = try #require(Self.paths.first { $0.title == title })
    #expect(!path.command.examples.isEmpty)
    for example in path.command.examples {
      #expect(runs(example.line), "\(example.line)")
      #expect(example.line.contains(title), "\(example.line)")
    }
  }

  @Test func theExamplesOfTheProgramRun() {
    for example in Program.command.definition.examples {
      #expect(runs(example.line), "\(example.line)")
    }
  }

  /// What these pages are about is found after the command line was understood.
  @Test(
    arguments: (YAMLPages.all + PlanPages.all + CommandPages.all)
      .filter { $0.setting == .commandLine }.flatMap { [$0.example, $0.instead] })
  func theLinesOfPagesAreUnderstood(_ line: String) {
    #expect(runs(line))
  }

  private func runs(_ line: String) -> Bool {
    guard case .run = Program.command.parse(shellWords(line).dropFirst()) else { return false }
    return true
  }
}

/// The words of a line as a shell hands them on: double quotation marks hold spaces together, and
/// « #» begins a comment.
private func shellWords(_ line: String) -> [String] {
  var words: [String] = []
  let line = line.split(separator: "  #").first ?? ""
  for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
    if index.isMultiple(of: 2) {
      words += part.split(separator: " ").map(String.init)
    } else {
      words.append(String(part))
    }
  }
  return words
}
