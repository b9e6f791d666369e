import FileSystem

/// Where a person sees how far a command is, and the clock by which it is drawn; tests replace it.
package struct ProgressScreen: Sendable {
  /// How long the command runs.
  package let elapsed: @Sendable () -> Duration
  /// The width in cells.
  package let width: Int
  /// Writes at once, as it is.
  package let write: @Sendable (String) -> Void
  /// Lets somebody draw again and again, until that tells that it was enough.
  package let repeating: @Sendable (@escaping @Sendable () -> Bool) -> Void

  /// A screen with its clock; without `repeating` it is drawn when work is reported, and only then.
  package init(
    width: Int, elapsed: @escaping @Sendable () -> Duration,
    write: @escaping @Sendable (String) -> Void,
    repeating: @escaping @Sendable (@escaping @Sendable () -> Bool) -> Void = { _ in }
  ) {
    self.width = width
    self.elapsed = elapsed
    self.write = write
    self.repeating = repeating
  }

  /// The terminal to which messages go; nil where they go to a file or a pipe, or to a terminal that
  /// can't take back what it shows (`TERM=dumb`).
  static var terminal: ProgressScreen? {
    guard StandardStream.error.isTerminal, let width = StandardStream.error.width,
      let name = ProcessVariables.value(of: "TERM"), !name.isEmpty, name != "dumb"
    else { return nil }
    let start = ContinuousClock.now
    return ProgressScreen(
      width: width, elapsed: { ContinuousClock.now - start },
      write: { StandardStream.error.write($0) },
      repeating: { Ticker.start(everyMilliseconds: 100, $0) })
  }
}
