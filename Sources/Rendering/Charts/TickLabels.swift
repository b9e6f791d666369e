/// Chooses labels along an axis so that none touches the next.
enum TickLabels {
  /// The labels that are shown, by their index: every one, every second, every third…, the most for
  /// which those that are shown stand apart and end before the axis does.
  static func shown(starts: [Double], widths: [Double], gap: Double, end: Double) -> [Int] {
    let count = min(starts.count, widths.count)
    for step in strides where step < max(count, 2) {
      let chosen = stride(from: 0, to: count, by: step).filter { starts[$0] + widths[$0] <= end }
      let isFree = zip(chosen, chosen.dropFirst()).allSatisfy {
        starts[$0] + widths[$0] + gap <= starts[$1]
      }
      if isFree { return chosen }
    }
    return count > 0 && starts[0] + widths[0] <= end ? [0] : []
  }

  /// Whole months, quarters, half years and years of monthly ticks among them.
  private static let strides = [1, 2, 3, 4, 6, 12, 24, 48, 96, 192, 384, 768]
}
