/// What a command line asks the program to do.
package enum Invocation<Environment>: Sendable {
  /// Run a command with its values.
  case run(Command<Environment>.Action, ArgumentValues)
  /// Show a page of help.
  case help(HelpPage)
  /// Show a page of the manual.
  case topic(Topic)
  /// Show the version.
  case version
  /// Show what is wrong with the command line.
  case failure(UsageError)
}
