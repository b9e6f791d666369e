import SourceText

/// Keys that stand twice in one mapping.
extension YAMLParser {
  /// Reports every key of a mapping that has stood there before (YAML 1.2.2, section 3.2.1.3).
  ///
  /// Keys are the same when their texts are canonically equivalent, so a composed and a decomposed
  /// «ó» can't hide a second value from a reader.
  mutating func checkDuplicateKeys(of mapping: Int) {
    let end = Int(nodes[mapping].next)
    var keys: [Int] = []
    var index = mapping + 1
    while index < end {
      keys.append(index)
      index = Int(nodes[Int(nodes[index].next)].next)
    }
    guard keys.count > 1 else { return }
    keys.count <= 12 ? compareFew(keys) : compareMany(keys)
  }

  private mutating func compareFew(_ keys: [Int]) {
    for (position, key) in keys.enumerated().dropFirst() {
      if let first = keys[..<position].first(where: { haveSameText($0, key) }) {
        reportDuplicate(key, of: first)
      }
    }
  }

  private mutating func compareMany(_ keys: [Int]) {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(keys.count)
    for key in keys {
      if let first = seen.updateValue(key, forKey: text(of: key)) {
        reportDuplicate(key, of: first)
      }
    }
  }

  private mutating func reportDuplicate(_ key: Int, of first: Int) {
    report(.duplicateKey(first: nodes[first].range), nodes[key].range)
  }

  private func haveSameText(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (nodes[left], nodes[right])
    guard a.shape == .plain, b.shape == .plain, !a.isCooked, !b.isCooked,
      isASCII(at: a.start), isASCII(at: b.start)
    else { return text(of: left) == text(of: right) }
    // The usual case at once: keys that begin with different letters of ASCII differ, unless a
    // combining mark follows, which only a text that is not ASCII throughout can hold.
    if bytes[Int(a.start)] != bytes[Int(b.start)], isASCII(at: a.start + 1),
      isASCII(at: b.start + 1)
    {
      return false
    }
    return text(of: left) == text(of: right)
  }

  private func isASCII(at offset: UInt32) -> Bool { byte(at: Int(offset)) < 0x80 }

  private func text(of node: Int) -> String {
    ScalarText.decode(nodes[node], in: bytes)
  }
}
