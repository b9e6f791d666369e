/// The shortest of several runs, in seconds.
enum Stopwatch {
  static func shortest(of runs: Int, _ body: () -> Void) -> Double {
    var best = Duration.seconds(1_000_000)
    for _ in 0..<runs { best = min(best, ContinuousClock().measure(body)) }
    return Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
  }
}
