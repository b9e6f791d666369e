/// «¿Quiso decir …?»: the known word that is nearest to one that was not understood.
package enum Suggestion {
  /// The candidate that differs least from `word` (accents and case forgiven), or nil when none is
  /// near enough: one slip in short words, two from six letters on, three from ten on.
  ///
  /// Ties go to the candidate of the nearest length, then to the one that shares the longest
  /// beginning, then to the first.
  package static func nearest(
    to word: some StringProtocol, in candidates: some Sequence<String>
  ) -> String? {
    let typed = Array(word.folded)
    guard !typed.isEmpty else { return nil }
    let allowed = typed.count < 6 ? 1 : typed.count < 10 ? 2 : 3
    var best: (candidate: String, rank: (Int, Int, Int))?
    for candidate in candidates {
      // Folding is dear, and hardly changes how long a word is.
      guard abs(candidate.count - typed.count) <= allowed + 2 else { continue }
      let known = Array(candidate.folded)
      guard abs(known.count - typed.count) <= allowed else { continue }
      let distance = editDistance(typed, known)
      guard distance <= allowed, distance < known.count else { continue }
      let shared = zip(typed, known).prefix { $0 == $1 }.count
      let rank = (distance, abs(known.count - typed.count), -shared)
      if let best, best.rank <= rank { continue }
      best = (candidate, rank)
    }
    return best?.candidate
  }

  /// Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string
  /// alignment distance).
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        let same = left[row] == right[column]
        var cost = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
