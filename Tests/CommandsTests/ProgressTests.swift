import Synchronization
import Testing

@testable import Commands

/// What a person at a terminal sees of a long command, by a clock that is turned by hand.
@Suite("Progress")
struct ProgressTests {
  /// A terminal of one line, as far as a progress bar uses it.
  private final class Line: Sendable {
    private let state = Mutex((time: Duration.zero, drawings: [String](), shown: ""))

    var drawings: [String] { state.withLock { $0.drawings } }
    var shown: String { state.withLock { $0.shown } }

    func wait(_ milliseconds: Int) { state.withLock { $0.time += .milliseconds(milliseconds) } }

    func screen(width: Int = 80) -> ProgressScreen {
      ProgressScreen(
        width: width, elapsed: { self.state.withLock { $0.time } },
        write: { text in
          self.state.withLock { state in
            state.drawings.append(text)
            #expect(text.hasPrefix("\r") && text.hasSuffix("\u{1B}[K"))
            state.shown = String(text.dropFirst().dropLast(3))
          }
        })
    }
  }

  private func environment(_ screen: ProgressScreen?) -> Environment {
    Environment(
      today: .earliest, width: 80, outputStyle: .plain, errorStyle: .plain, output: { _ in },
      error: { _ in }, input: { [] }, progress: screen)
  }

  @Test func nothingIsDrawnInTheFirstHalfSecond() {
    let line = Line()
    let value = environment(line.screen()).working("Leyendo la matriz") { report in
      for step in 0...4 {
        report(Double(step) / 4)
        line.wait(99)
      }
      return 7
    }
    #expect(value == 7 && line.drawings == [])
  }

  @Test func aLongPieceOfWorkIsSeenAndWiped() {
    let line = Line()
    environment(line.screen()).working("Leyendo la matriz") { report in
      line.wait(400)
      report(0.3)
      #expect(line.shown == "")
      line.wait(100)
      report(0.625)
      #expect(line.shown == "Leyendo la matriz ████████████▌░░░░░░░ 62 %")
      line.wait(50)
      report(0.7)
      #expect(line.shown == "Leyendo la matriz ████████████▌░░░░░░░ 62 %")
      line.wait(50)
      report(1)
      #expect(line.shown == "Leyendo la matriz ████████████████████ 100 %")
    }
    #expect(line.shown == "")
    #expect(line.drawings.count == 3)
  }

  /// The half second is that of the command: its later pieces of work are seen at once.
  @Test func theClockIsThatOfTheCommand() {
    let line = Line()
    let environment = environment(line.screen())
    environment.working("Leyendo el plan") { _ in line.wait(600) }
    #expect(line.drawings == [])
    environment.working("Calculando") { _ in #expect(line.shown == "Calculando …") }
    #expect(line.shown == "")
  }

  @Test func anErrorWipesTheLineToo() {
    struct Failure: Error {}
    let line = Line()
    line.wait(600)
    #expect(throws: Failure.self) {
      try environment(line.screen()).working("Calculando") { _ in throw Failure() }
    }
    #expect(line.drawings == ["\rCalculando …\u{1B}[K", "\r\u{1B}[K"])
  }

  @Test func nothingIsDrawnWhereNobodyWatches() {
    let value = environment(nil).working("Calculando") { report in
      report(0.5)
      return 1
    }
    #expect(value == 1)
  }

  /// A line that is broken can't be wiped.
  @Test(arguments: [
    (80, "Leyendo la matriz ██████████░░░░░░░░░░ 50 %"),
    (44, "Leyendo la matriz ██████████░░░░░░░░░░ 50 %"), (43, "Leyendo la matriz … 50 %"),
    (25, "Leyendo la matriz … 50 %"), (12, "Leyendo la…"), (1, ""), (0, ""),
  ])
  func aNarrowTerminalIsNeverFull(_ width: Int, _ text: String) {
    #expect(ProgressBar.text("Leyendo la matriz", 0.5, width: width) == text)
  }

  @Test(arguments: [-1, 0, 0.004, 0.999, 1, 7, .infinity, -.infinity])
  func anyShareCanBeDrawn(_ share: Double) {
    let line = Line()
    line.wait(900)
    environment(line.screen()).working("Calculando") { report in
      line.wait(100)
      report(share)
      #expect(line.shown.hasSuffix(" %"))
    }
  }
}
