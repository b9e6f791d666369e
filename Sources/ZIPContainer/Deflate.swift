/// Compresses bytes into one block with the fixed codes (RFC 1951, section 3.2.6).
///
/// A match is looked for in one place only, the last one that began with the same four bytes: the XML
/// of documents repeats itself so much that little more would be gained by looking longer.
package enum Deflate {
  private static let hashBits = 15
  private static let window = 32_768
  private static let shortest = 4
  private static let longest = 258

  /// The bytes, compressed.
  package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var output = DeflateBits(expecting: bytes.count / 6)
    output.add(0b011, count: 3)  // The last block, with fixed codes.
    bytes.withUnsafeBufferPointer { compress($0, into: &output) }
    output.addLength(nil)
    return output.bytes
  }

  private static func compress(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout DeflateBits)
  {
    // Where each hash was met last, one more than the place; 0 where it was not.
    var last = [Int32](repeating: 0, count: 1 << hashBits)
    let end = bytes.count - shortest
    var place = 0
    last.withUnsafeMutableBufferPointer { last in
      while place < bytes.count {
        guard place <= end else {
          output.addLiteral(bytes[place])
          place += 1
          continue
        }
        let hash = hash(bytes, place)
        let earlier = Int(last[hash]) - 1
        last[hash] = Int32(truncatingIfNeeded: place + 1)
        let length =
          earlier >= 0 && place - earlier <= window ? match(bytes, earlier, place) : 0
        guard length >= shortest else {
          output.addLiteral(bytes[place])
          place += 1
          continue
        }
        output.addLength(length)
        output.addDistance(place - earlier)
        let next = place + length
        place += 1
        while place < next {
          if place <= end { last[self.hash(bytes, place)] = Int32(truncatingIfNeeded: place + 1) }
          place += 1
        }
      }
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let word =
      UInt32(bytes[place]) | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2]) << 16
      | UInt32(bytes[place + 3]) << 24
    return Int((word &* 2_654_435_761) >> UInt32(32 - hashBits))
  }

  /// How many bytes are the same from two places on.
  private static func match(
    _ bytes: UnsafeBufferPointer<UInt8>, _ earlier: Int, _ place: Int
  ) -> Int {
    let most = min(longest, bytes.count - place)
    var length = 0
    while length < most, bytes[earlier + length] == bytes[place + length] { length += 1 }
    return length
  }
}
