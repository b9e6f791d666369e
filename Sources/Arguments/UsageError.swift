import Diagnostics
import TerminalText

/// A command line that can't be run: what is wrong with it, and how the command is used.
package struct UsageError: Error, Hashable, Sendable {
  /// What is wrong, and what to do now.
  package let finding: Diagnostic

  /// The command as it is typed: «snt fecha».
  package let command: String

  /// The short usage line: «snt fecha TEXTO [opciones]».
  package let usage: String

  init(_ finding: Diagnostic, _ path: CommandPath) {
    self.finding = finding
    command = path.title
    usage = path.usage
  }

  /// Where the rest is explained: «snt fecha --ayuda».
  package var seeAlso: String { "\(command) --ayuda" }

  /// The whole message in lines of at most `width` cells, with a line break at the end.
  package func rendered(width: Int, style: TextStyle = .plain) -> String {
    var usageLines = HelpLayout(width: width, style: style)
    usageLines.hanging("\(Messages.usageHeading): ", usage)
    usageLines.hanging("\(Messages.seeLabel): ", seeAlso)
    let message = DiagnosticRenderer(style: style, width: width).renderAlone(finding)
    return message + "\n" + usageLines.text
  }
}
