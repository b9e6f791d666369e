import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The ids that commands give to entries (format.md, «bitacora.yaml»): five characters of base 32
/// without those that look alike, so that two people who note something apart hardly ever draw the
/// same one (one in 22 million), and one that is read aloud is written down right.
package enum EntryID {
  /// Digits and lower-case letters but i, l, o and u (Crockford's base 32).
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// Every id has one of these: so no other program can read it as a number of base 10 or 16, and it
  /// is soon seen that it does not stand in a text, as they are rare in Spanish.
  private static let marks = Set("hjkqwz".utf8)
  private static let length = 5

  /// An id that stands nowhere in the log; with a seed always the same, for demonstrations.
  package static func fresh(notIn log: SourceText?, seed: UInt64? = nil) -> String {
    if let seed {
      var generator = SeededGenerator(state: seed)
      return fresh(notIn: log, using: &generator)
    }
    var generator = SystemRandomNumberGenerator()
    return fresh(notIn: log, using: &generator)
  }

  /// An id that stands nowhere in the log, and is none of some others, drawn by a generator.
  package static func fresh(
    notIn log: SourceText?, besides others: Set<String> = [],
    using generator: inout some RandomNumberGenerator
  ) -> String {
    while true {
      let id = (0..<length).map { _ in
        alphabet[Int(generator.next(upperBound: UInt(alphabet.count)))]
      }
      guard let mark = id.firstIndex(where: marks.contains) else { continue }
      let text = String(decoding: id, as: UTF8.self)
      if !others.contains(text), !(log?.contains(id, knownBy: mark) ?? false) { return text }
    }
  }
}

/// Numbers that only look like chance (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SourceText {
  /// Whether some bytes stand anywhere in the text; the one at `mark`, which is rare, is looked for.
  fileprivate func contains(_ part: [UInt8], knownBy mark: Int) -> Bool {
    bytes.withUnsafeBytes { whole in
      var rest = whole[...].dropFirst(mark)
      while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
        let hit = memchr(start, Int32(part[mark]), rest.count)
      {
        let place = rest.startIndex + (UnsafeRawPointer(hit) - start)
        if whole[(place - mark)...].starts(with: part) { return true }
        rest = whole[(place + 1)...]
      }
      return false
    }
  }
}
