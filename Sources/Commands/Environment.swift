import Arguments
import CivilTime
import Diagnostics
import FileSystem
import TerminalText

/// What a command may use of the world around it; tests replace it.
package struct Environment: Sendable {
  /// The local civil day.
  package var today: CivilDate
  /// The width, in cells, to which results and messages are laid out.
  package var width: Int
  /// How results look.
  package var outputStyle: TextStyle
  /// How messages look.
  package var errorStyle: TextStyle
  /// Takes results.
  package var output: @Sendable (String) -> Void
  /// Takes messages.
  package var error: @Sendable (String) -> Void
  /// Gives all of standard input.
  package var input: @Sendable () throws(FileError) -> [UInt8]
  /// Asks the person at the terminal and gives the line that was answered, nil at the end of input;
  /// itself nil where nobody can answer.
  package var ask: (@Sendable (String) -> String?)?
  /// What the ids of new entries are drawn from, so that a demonstration can be repeated; chance
  /// where there is none.
  package var seed: UInt64?
  /// Where a person sees how far a long command is; nil where nobody watches.
  package var progress: ProgressScreen?

  /// An environment with its parts.
  package init(
    today: CivilDate, width: Int, outputStyle: TextStyle,
    errorStyle: TextStyle, output: @escaping @Sendable (String) -> Void,
    error: @escaping @Sendable (String) -> Void,
    input: @escaping @Sendable () throws(FileError) -> [UInt8],
    ask: (@Sendable (String) -> String?)? = nil, seed: UInt64? = nil,
    progress: ProgressScreen? = nil
  ) {
    self.today = today
    self.width = width
    self.outputStyle = outputStyle
    self.errorStyle = errorStyle
    self.output = output
    self.error = error
    self.input = input
    self.ask = ask
    self.seed = seed
    self.progress = progress
  }

  /// The environment of the process: its clock, its streams, its terminal.
  ///
  /// `SNT_HOY` (an ISO date) stands in for the clock and `SNT_SEMILLA` (a number) for chance, so that a
  /// demonstration can be repeated; a day that is written in another way is told, and the clock holds.
  package static var process: Environment {
    let told = ProcessVariables.value(of: "SNT_HOY") ?? ""
    let day = CivilDate(iso: told)
    if day == nil, !told.isEmpty {
      let finding = CommandMessages.notToday(told)
      StandardStream.error.write(DiagnosticRenderer(style: .plain, width: 80).renderAlone(finding))
    }
    let columns = ProcessVariables.value(of: "COLUMNS").flatMap { Int($0) }
    let width = columns ?? StandardStream.output.width ?? StandardStream.error.width ?? 80
    return Environment(
      today: day ?? Clock.localToday(),
      width: min(max(width, 40), 120), outputStyle: style(of: .output),
      errorStyle: style(of: .error),
      output: { writeResult($0) }, error: { StandardStream.error.write($0) },
      input: Files.readStandardInput,
      ask: StandardStream.canAsk ? askPerson : nil,
      seed: ProcessVariables.value(of: "SNT_SEMILLA").flatMap { UInt64($0) },
      progress: .terminal)
  }

  /// Writes a question where messages go, and waits for a line.
  @Sendable private static func askPerson(_ question: String) -> String? {
    StandardStream.error.write(question)
    return readLine()
  }

  /// Writes a result; when it can't be written whole there is nothing left to do but to say so.
  private static func writeResult(_ text: String) {
    guard StandardStream.output.write(text) != 0 else { return }
    let finding = CommandMessages.resultLost
    StandardStream.error.write(DiagnosticRenderer(style: .plain, width: 80).renderAlone(finding))
    exit(status: ExitStatus.inputOutput.code)
  }

  /// Colours only on a terminal, and not where NO_COLOR asks for none (no-color.org).
  private static func style(of stream: StandardStream) -> TextStyle {
    let refusesColour = !(ProcessVariables.value(of: "NO_COLOR") ?? "").isEmpty
    let isDumb = ProcessVariables.value(of: "TERM") == "dumb"
    return stream.isTerminal && !refusesColour && !isDumb ? .coloured : .plain
  }

  // MARK: Messages

  /// Shows findings to the user, those of `files` in their order; what they amount to stands last.
  func show(_ diagnostics: [Diagnostic], files: [String] = []) {
    guard !diagnostics.isEmpty else { return }
    error(renderer.render(diagnostics.inReadingOrder(files: files)))
  }

  /// Draws findings as messages.
  var renderer: DiagnosticRenderer { DiagnosticRenderer(style: errorStyle, width: width) }

  /// Draws findings as the result of a command.
  var resultRenderer: DiagnosticRenderer { DiagnosticRenderer(style: outputStyle, width: width) }
}

extension ExitStatus {
  /// A file could not be read or written.
  package static let inputOutput = ExitStatus(3)
}
