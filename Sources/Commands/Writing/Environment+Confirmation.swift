import Arguments
import Diagnostics
import SpanishText

extension Environment {
  /// Goes on only if nothing is doubtful, or if the person says so: with `--sí`, or at the terminal.
  ///
  /// What is done for good has a question of its own, which is asked at the terminal in any case.
  func confirm(
    _ doubts: [Diagnostic], _ values: ArgumentValues, asking question: String? = nil
  ) throws(Stop) {
    show(doubts)
    guard !Self.isDecided(values), !doubts.isEmpty || ask != nil && question != nil else { return }
    guard let ask else { throw stop(CommandMessages.notConfirmed) }
    guard ask(question ?? CommandMessages.confirmQuestion).isYes else {
      throw stop(CommandMessages.notWritten)
    }
  }

  /// Whether somebody is there who has not said yet what is to be done.
  func asks(_ values: ArgumentValues) -> Bool { ask != nil && !Self.isDecided(values) }

  private static func isDecided(_ values: ArgumentValues) -> Bool {
    values[WritingOptions.isConfirmed] || values[WritingOptions.isSimulated]
  }

  /// A value that a command needs: as it was typed, else asked for at the terminal; without one, what
  /// is missing is told with a line that has it.
  func need(
    _ typed: String?, _ question: String, what: String, example: String
  ) throws(Stop) -> String {
    if let typed, typed.contains(where: { !$0.isWhitespace }) { return typed }
    guard let ask else { throw Stop(CommandMessages.missing(what, example: example), .usage) }
    while let answer = ask(question + " ") {
      if answer.contains(where: { !$0.isWhitespace }) { return answer }
    }
    throw stop(CommandMessages.notWritten)
  }

  /// An end because of what is wrong with something that was not written yet.
  func refusal(_ findings: [Diagnostic]) -> Stop {
    show(findings)
    return stop(CommandMessages.refused)
  }

  /// An end after which there is nothing to mend, only a line to be said.
  func stop(_ line: String) -> Stop {
    error(line)
    return Stop([], in: [])
  }
}

extension String? {
  /// Whether an answer says yes; none says no.
  var isYes: Bool {
    ["s", "si", "y", "yes"].contains(self?.folded.filter { !$0.isWhitespace } ?? "")
  }
}
