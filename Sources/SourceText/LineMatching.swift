/// Finds the lines that two texts have in common.
///
/// What both begin and end with is cut off first; then lines that stand once in each text divide them,
/// so that the standard library's `CollectionDifference`, whose time and memory grow with the square
/// of what changed, only sees small parts. A large part without such a line counts as replaced whole.
struct LineMatching {
  /// Lines of the first text, and the lines of the second one that stand in their place.
  struct Run: Hashable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// Parts with more lines are not compared line by line.
  private static let largest = 2_000

  /// What changed, in order; between two runs stands at least one common line.
  private(set) var runs: [Run] = []
  /// The lines as numbers, alike for lines that are alike.
  private let old: [Int]
  private let new: [Int]

  init(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    self.old = old.map(number)
    self.new = new.map(number)
    compare(0..<old.count, 0..<new.count)
  }

  private mutating func compare(_ before: Range<Int>, _ after: Range<Int>) {
    let (before, after) = trimmed(before, after)
    guard !before.isEmpty, !after.isEmpty else { return add(before, after) }
    let anchors = commonOnce(before, after)
    guard !anchors.isEmpty else { return compareByLine(before, after) }
    var (start, other) = (before.lowerBound, after.lowerBound)
    for anchor in anchors {
      compare(start..<anchor.old, other..<anchor.new)
      (start, other) = (anchor.old + 1, anchor.new + 1)
    }
    compare(start..<before.upperBound, other..<after.upperBound)
  }

  /// The parts without what both begin and end with.
  private func trimmed(_ before: Range<Int>, _ after: Range<Int>) -> (Range<Int>, Range<Int>) {
    let shorter = min(before.count, after.count)
    let head = zip(old[before], new[after]).prefix { $0 == $1 }.count
    let tail = zip(old[before].reversed(), new[after].reversed()).prefix(shorter - head)
      .prefix { $0 == $1 }.count
    return (
      before.lowerBound + head..<before.upperBound - tail,
      after.lowerBound + head..<after.upperBound - tail
    )
  }

  private mutating func compareByLine(_ before: Range<Int>, _ after: Range<Int>) {
    guard before.count + after.count <= Self.largest else { return add(before, after) }
    let difference = new[after].difference(from: old[before])
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(before.lowerBound + offset)
      case .insert(let offset, _, _): added.insert(after.lowerBound + offset)
      }
    }
    var (line, other) = (before.lowerBound, after.lowerBound)
    while line < before.upperBound || other < after.upperBound {
      let (start, otherStart) = (line, other)
      while removed.contains(line) { line += 1 }
      while added.contains(other) { other += 1 }
      add(start..<line, otherStart..<other)
      (line, other) = (line + 1, other + 1)
    }
  }

  private mutating func add(_ before: Range<Int>, _ after: Range<Int>) {
    guard !before.isEmpty || !after.isEmpty else { return }
    if let last = runs.last, last.old.upperBound == before.lowerBound,
      last.new.upperBound == after.lowerBound
    {
      runs[runs.count - 1] = Run(
        old: last.old.lowerBound..<before.upperBound, new: last.new.lowerBound..<after.upperBound)
    } else {
      runs.append(Run(old: before, new: after))
    }
  }

  // MARK: Lines that stand once in each part

  private struct Anchor {
    let old: Int
    let new: Int
  }

  /// The longest row of lines that stand once in each part and in the same order in both.
  private func commonOnce(_ before: Range<Int>, _ after: Range<Int>) -> [Anchor] {
    let places = Self.placesOfUnique(new[after])
    let candidates = Self.placesOfUnique(old[before])
      .compactMap { line, place in places[line].map { Anchor(old: place, new: $0) } }
      .sorted { $0.old < $1.old }
    // The last candidate of the best row of each length, and before each candidate the one of its row.
    var tails: [Int] = []
    var previous: [Int?] = []
    for (index, candidate) in candidates.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if candidates[tails[middle]].new < candidate.new { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? tails[low - 1] : nil)
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var row: [Anchor] = []
    var next = tails.last
    while let index = next {
      row.append(candidates[index])
      next = previous[index]
    }
    return row.reversed()
  }

  private static func placesOfUnique(_ lines: ArraySlice<Int>) -> [Int: Int] {
    var places: [Int: Int?] = [:]
    for (place, line) in zip(lines.indices, lines) {
      places[line] = places.keys.contains(line) ? .some(nil) : place
    }
    return places.compactMapValues { $0 }
  }
}
