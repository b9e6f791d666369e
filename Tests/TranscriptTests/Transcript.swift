import Foundation

/// A chapter in Spanish that is also a test: prose, files and commands with their exact output.
///
/// A fence with the info string `archivo NAME` writes a file; one with `consola` runs each line that
/// begins with `$ ` in a shell and expects what follows it, standard error after standard output;
/// a status other than 0 stands in brackets at the end («[1]»).
struct Transcript {
  enum Part: Equatable {
    case prose(String)
    case file(name: String, text: String)
    case console([Step])
  }

  struct Step: Equatable {
    var command: String
    var output: String
  }

  var parts: [Part] = []

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var prose: [String] = []
    while let line = lines.popFirst() {
      guard line.hasPrefix("```") else {
        prose.append(line)
        continue
      }
      let fence = String(line.prefix { $0 == "`" })
      let info = line.dropFirst(fence.count).split(separator: " ").map(String.init)
      var body: [String] = []
      while let next = lines.popFirst(), next != fence { body.append(next) }
      parts.append(.prose(prose.joined(separator: "\n")))
      prose = []
      switch info.first {
      case "archivo" where info.count == 2:
        parts.append(.file(name: info[1], text: body.map { $0 + "\n" }.joined()))
      case "consola": parts.append(.console(Self.steps(body)))
      default: prose = [line] + body + [fence]
      }
    }
    parts.append(.prose(prose.joined(separator: "\n")))
  }

  private static func steps(_ lines: [String]) -> [Step] {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: ""))
      } else if !steps.isEmpty {
        steps[steps.count - 1].output += line + "\n"
      }
    }
    return steps
  }

  /// The chapter with other outputs, for recording it anew.
  var text: String {
    parts.map { part in
      switch part {
      case .prose(let text): text
      case .file(let name, let text): Self.fenced("archivo \(name)", text)
      case .console(let steps):
        Self.fenced("consola", steps.map { "$ \($0.command)\n\($0.output)" }.joined())
      }
    }.joined()
  }

  /// A fence around a body, longer than any that the body holds.
  private static func fenced(_ info: String, _ body: String) -> String {
    let lines: [Substring] = body.split(separator: "\n")
    let inner = lines.map { line in line.prefix { $0 == "`" }.count }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, inner + 1))
    return "\n\(fence)\(info)\n\(body)\(fence)\n"
  }
}
