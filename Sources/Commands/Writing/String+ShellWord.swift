import SpanishText
import TerminalText

extension String {
  /// The text as a word of a command line that is shown for copying.
  var shellWord: String { ShellWord.quoted(printable) }
}
