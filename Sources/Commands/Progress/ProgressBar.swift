import DocumentModel
import Synchronization
import TerminalText

/// How far one piece of work is, on one line: nothing for the first half second of a command, and
/// nothing is left of it when the work is done.
final class ProgressBar: Sendable {
  /// So long a command runs without anything being drawn.
  static let delay = Duration.milliseconds(500)
  /// So long a drawing stays.
  static let pause = Duration.milliseconds(100)

  private struct State {
    var fraction: Double?
    var drawnAt: Duration?
    var shown = ""
    var isOver = false
  }

  private let title: String
  private let screen: ProgressScreen
  private let state = Mutex(State())

  init(_ title: String, on screen: ProgressScreen) {
    self.title = title
    self.screen = screen
  }

  /// Takes how much of the work is done, from 0 to 1.
  func report(_ fraction: Double) {
    state.withLock { $0.fraction = min(max(fraction, 0), 1) }
    draw()
  }

  /// Draws, if it is time; false once the work is done.
  @discardableResult
  func draw() -> Bool {
    let now = screen.elapsed()
    return state.withLock { state in
      guard !state.isOver else { return false }
      let isRecent = state.drawnAt.map { now - $0 < Self.pause } ?? false
      guard now >= Self.delay, !isRecent else { return true }
      state.drawnAt = now
      let text = Self.text(title, state.fraction, width: screen.width)
      guard text != state.shown else { return true }
      screen.write("\r\(text)\u{1B}[K")
      state.shown = text
      return true
    }
  }

  /// Wipes what was drawn; nothing is drawn any more.
  func end() {
    state.withLock { state in
      state.isOver = true
      if !state.shown.isEmpty { screen.write("\r\u{1B}[K") }
      state.shown = ""
    }
  }

  /// «Leyendo la matriz ████████░░░░  62 %»; a narrow terminal drops the bar, then the title's end: a
  /// line that was broken could not be wiped.
  static func text(_ title: String, _ fraction: Double?, width: Int) -> String {
    let room = max(0, width - 1)
    guard let fraction else { return "\(title) …".truncated(to: room) }
    let percent = "\(Int(fraction * 100)) %"
    let full = "\(title) \(Meter(fraction).blocks()) \(percent)"
    if full.displayWidth <= room { return full }
    return "\(title) … \(percent)".truncated(to: room)
  }
}

extension Environment {
  /// Does a piece of work; a person at a terminal sees its title when the command takes long, and how
  /// much of it is done where the work reports that.
  func working<Value, Failure: Error>(
    _ title: String, _ body: ((Double) -> Void) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    guard let progress else { return try body { _ in } }
    let bar = ProgressBar(title, on: progress)
    defer { bar.end() }
    bar.draw()
    progress.repeating { bar.draw() }
    return try body { bar.report($0) }
  }
}
