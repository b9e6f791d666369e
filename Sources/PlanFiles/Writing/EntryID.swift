import SourceText

/// The ids that commands give to entries (format.md, «bitacora.yaml»): five characters of base 32
/// without those that look alike, so that two people who note something apart hardly ever draw the
/// same one (one in 29 million), and one that is read aloud is written down right.
package enum EntryID {
  /// Digits and lower-case letters but i, l, o and u (Crockford's base 32).
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// Without one of these, an id could be read as a number in base 10 or 16 by other programs.
  private static let letters = Set("ghjkmnpqrstvwyz".utf8)
  private static let length = 5

  /// An id that stands nowhere in the log.
  package static func fresh(notIn log: SourceText?) -> String {
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
      guard id.contains(where: letters.contains) else { continue }
      let text = String(decoding: id, as: UTF8.self)
      if !others.contains(text), !(log?.contains(id) ?? false) { return text }
    }
  }
}

extension SourceText {
  /// Whether a few bytes, at most eight, stand anywhere in the text: one look at each byte, as a log
  /// may be long.
  fileprivate func contains(_ part: [UInt8]) -> Bool {
    func joined(_ window: UInt64, _ byte: UInt8) -> UInt64 { window << 8 | UInt64(byte) }
    let wanted = part.reduce(0, joined)
    let mask = UInt64.max >> UInt64(64 - part.count * 8)
    return bytes.withUnsafeBufferPointer { bytes in
      var window: UInt64 = 0
      for byte in bytes {
        window = joined(window, byte) & mask
        if window == wanted { return true }
      }
      return false
    }
  }
}
