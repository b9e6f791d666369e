/// A bar in running text that shows a share; the figure itself always stands beside it in words.
package struct Meter: Hashable, Sendable {
  /// How much of the bar is full, from 0 to 1.
  package let share: Double

  /// A bar that is full to a share; what lies outside 0 to 1 becomes the nearest one.
  package init(_ share: Double) { self.share = share.isFinite ? min(max(share, 0), 1) : 0 }

  /// The bar in block characters, in steps of an eighth of a character.
  package func blocks(width: Int = 20) -> String {
    let eighths = Int(share * Double(width * 8) + 0.5)
    let (full, rest) = (eighths / 8, eighths % 8)
    let edge = rest > 0 ? String(Self.partial[rest - 1]) : ""
    let empty = width - full - (rest > 0 ? 1 : 0)
    return String(repeating: "█", count: full) + edge + String(repeating: "░", count: empty)
  }

  private static let partial: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
