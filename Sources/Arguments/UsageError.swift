import TerminalText

/// What is wrong with a command line, and what to do now; a value, drawn by whoever has a terminal.
package struct UsageError: Error, Hashable, Sendable {
  private let problem: UsageProblem

  /// The command as it is typed: «snt fecha».
  package let command: String

  /// The short usage line: «snt fecha TEXTO [opciones]».
  package let usage: String

  init(_ problem: UsageProblem, _ path: CommandPath) {
    self.problem = problem
    command = path.title
    usage = path.usage
  }

  /// The kind of mistake; its raw value is the word that messages show.
  package var id: ID { problem.id }

  /// A clause without a full stop: what is wrong.
  package var headline: String { problem.headline }

  /// What to do now: sentences that begin in lower case.
  package var help: [String] { problem.help }

  /// Where the rest is explained: «snt fecha --ayuda».
  package var seeAlso: String { "\(command) --ayuda" }

  /// The whole message in lines of at most `width` cells, with a line break at the end.
  package func rendered(width: Int, style: TextStyle = .plain) -> String {
    var layout = HelpLayout(width: width, style: style)
    layout.headline("\(Messages.errorLabel)[\(id.rawValue)]:", headline)
    for sentence in help { layout.hanging("   \(Messages.helpLabel): ", sentence) }
    layout.gap()
    layout.hanging("\(Messages.usageHeading): ", usage)
    layout.hanging("\(Messages.seeLabel): ", seeAlso)
    return layout.text
  }
}

/// A mistake in words: made by the catalogue only.
struct UsageProblem: Hashable, Sendable {
  let id: UsageError.ID
  let headline: String
  let help: [String]

  init(_ id: UsageError.ID, _ headline: String, help: [String?] = []) {
    self.id = id
    self.headline = headline
    self.help = help.compactMap { $0 }
  }
}
