/// A whole number of places shared out by counts.
enum Apportionment {
  /// The places of each count, together `places` where there is one for each count above 0.
  ///
  /// Each count above 0 has one at least; the rest goes by the method of largest remainders, and of
  /// equal remainders the first comes first.
  static func shares(of counts: [Int], among places: Int) -> [Int] {
    let total = counts.reduce(0.0) { $0 + Double(max(0, $1)) }
    guard total > 0 else { return counts.map { _ in 0 } }
    let exact = counts.map { Double(max(0, $0)) / total * Double(max(0, places)) }
    var shares = zip(counts, exact).map { $0 > 0 ? max(1, Int($1)) : 0 }
    var rest = places - shares.reduce(0, +)
    while rest != 0 {
      let candidates = shares.indices.filter { counts[$0] > 0 && (rest > 0 || shares[$0] > 1) }
      let lack = { (index: Int) in exact[index] - Double(shares[index]) }
      let next =
        rest > 0
        ? candidates.max { (lack($0), -$0) < (lack($1), -$1) }
        : candidates.min { (lack($0), $0) < (lack($1), $1) }
      guard let next else { break }
      shares[next] += rest > 0 ? 1 : -1
      rest += rest > 0 ? -1 : 1
    }
    return shares
  }
}
