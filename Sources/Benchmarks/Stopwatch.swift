/// Times what it is given.
enum Stopwatch {
  /// The shortest of several runs, in seconds.
  static func shortest(of runs: Int, _ body: () -> Void) -> Double {
    var best = Duration.seconds(1_000_000)
    for _ in 0..<runs { best = min(best, ContinuousClock().measure(body)) }
    return Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
  }

  /// The value in the middle.
  static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
}
