import TerminalText

/// A piece of a line with the roles in which it is shown, the outermost first.
struct StyledRun: Equatable {
  var text: String
  var roles: [TextRole] = []
}

/// A line before its colours: runs side by side, so that its width can still be measured.
struct StyledLine: Equatable {
  private(set) var runs: [StyledRun] = []

  init() {}

  init(_ text: String, _ roles: [TextRole] = []) { append(StyledRun(text: text, roles: roles)) }

  /// Adds a run, joined with the last one when both are shown alike.
  mutating func append(_ run: StyledRun) {
    guard !run.text.isEmpty else { return }
    if let last = runs.last, last.roles == run.roles {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }

  mutating func append(_ other: StyledLine) {
    for run in other.runs { append(run) }
  }

  var text: String { runs.map(\.text).joined() }

  var width: Int { text.displayWidth }

  var isEmpty: Bool { runs.isEmpty }

  /// The line with a prefix before it.
  func prefixed(_ prefix: StyledLine) -> StyledLine {
    var line = prefix
    line.append(self)
    return line
  }

  /// The line with every run in a further role.
  func dressed(_ role: TextRole) -> StyledLine {
    var line = StyledLine()
    for run in runs { line.append(StyledRun(text: run.text, roles: [role] + run.roles)) }
    return line
  }

  /// The line as it is printed, without spaces at its end.
  func printed(in style: TextStyle) -> String {
    var runs = runs
    while let last = runs.last {
      let kept = last.text.trimmingTrailingSpaces
      if !kept.isEmpty {
        runs[runs.count - 1].text = kept
        break
      }
      runs.removeLast()
    }
    return runs.map { run in
      run.roles.reversed().reduce(run.text) { style.apply($1, $0) }
    }.joined()
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    // By bytes: most lines have none, and a character is dear to find from the end.
    guard utf8.last == 0x20 else { return self }
    var rest = utf8[...]
    while rest.last == 0x20 { rest = rest.dropLast() }
    return String(Substring(rest))
  }
}
