import SpanishText

/// A percentage before any rounding: of an institution, exactly; of a mean, up to 10⁻¹⁸.
///
/// A common denominator of 8,000 fractions does not fit any integer, and a `Double` may miss the half
/// at which a figure is rounded up. Here 1 % is 10²⁰ units, whole numbers whose sums do not depend on
/// their order. They are compared and rounded on a grid of 10⁻¹² %: 10⁻¹⁵ % is added before, so that what
/// was cut off below a half, a bound or an equal mean is given back.
package struct Percentage: Hashable, Comparable, Sendable {
  /// The units, cut off.
  let units: UInt128
  /// The value on a grid of 10⁻¹² %, by which percentages are compared and rounded.
  private let grid: UInt64

  /// The units of 1 %.
  static let unitsPerPercent: UInt128 = 100_000_000_000_000_000_000
  private static let gridPerPercent: UInt64 = 1_000_000_000_000
  private static let unitsPerGrid = unitsPerPercent / UInt128(gridPerPercent)
  private static let tolerance: UInt128 = 100_000

  init(units: UInt128) {
    self.units = units
    grid = UInt64(clamping: (units + Self.tolerance) / Self.unitsPerGrid)
  }

  /// So many of so many; `whole` is above 0.
  package init(_ part: Int, of whole: Int) {
    self.init(units: Self.units(part, of: whole))
  }

  /// A printed number of percent.
  package init(_ number: PrintedNumber) {
    var units = UInt128(number.digits.magnitude) * Self.unitsPerPercent
    for _ in 0..<number.decimals { units /= 10 }
    self.init(units: units)
  }

  static func units(_ part: Int, of whole: Int) -> UInt128 {
    UInt128(part) * 100 * unitsPerPercent / UInt128(whole)
  }

  /// The mean of some percentages, each of the same weight; nil of none.
  package static func mean(of percentages: some Sequence<Percentage>) -> Percentage? {
    var (sum, count): (UInt128, UInt128) = (0, 0)
    for percentage in percentages {
      sum += percentage.units
      count += 1
    }
    return count == 0 ? nil : Percentage(units: sum / count)
  }

  /// The value with so many decimals, at most 9, a half rounded up.
  package func rounded(decimals: Int = 2) -> PrintedNumber {
    var step = Self.gridPerPercent
    for _ in 0..<decimals { step /= 10 }
    return PrintedNumber(digits: Int((grid + step / 2) / step), decimals: decimals)
  }

  /// «89.85»: with two decimals, a half rounded up.
  package var text: String { rounded().text }

  /// The share of a whole, 1 for 100 %: to be drawn, never to be printed.
  package var share: Double { Double(grid) / Double(100 * Self.gridPerPercent) }

  package static func == (left: Percentage, right: Percentage) -> Bool { left.grid == right.grid }

  package static func < (left: Percentage, right: Percentage) -> Bool { left.grid < right.grid }

  package func hash(into hasher: inout Hasher) { hasher.combine(grid) }
}

/// The sum of many percentages, each a fraction; fractions of one denominator are added exactly.
struct PercentageSum {
  private var parts: [UInt64]
  /// How many were added.
  private(set) var count = 0

  /// An empty sum of fractions with denominators up to that one.
  init(largestWhole: Int) { parts = Array(repeating: 0, count: largestWhole + 1) }

  mutating func add(_ part: Int, of whole: Int) {
    parts[whole] += UInt64(part)
    count += 1
  }

  /// The mean of what was added; nil where nothing was.
  var mean: Percentage? {
    guard count > 0 else { return nil }
    var units: UInt128 = 0
    for (whole, part) in parts.enumerated() where part > 0 {
      units += Percentage.units(Int(part), of: whole)
    }
    return Percentage(units: units / UInt128(count))
  }
}
