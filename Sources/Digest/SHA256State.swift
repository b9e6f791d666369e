/// The eight words of SHA-256 between two blocks of 64 bytes (FIPS 180-4, sections 5.3.3 and 6.2.2).
struct SHA256State: Sendable {
  static let blockSize = 64

  private var a, b, c, d, e, f, g, h: UInt32

  /// The first 32 bits of the fractional parts of the square roots of the first eight primes.
  static let initial = SHA256State(
    a: 0x6a09_e667, b: 0xbb67_ae85, c: 0x3c6e_f372, d: 0xa54f_f53a,
    e: 0x510e_527f, f: 0x9b05_688c, g: 0x1f83_d9ab, h: 0x5be0_cd19)

  var words: [UInt32] { [a, b, c, d, e, f, g, h] }

  /// Works whole blocks in; the number of bytes is a multiple of 64.
  mutating func take(_ blocks: UnsafeRawBufferPointer) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.constants.withUnsafeBufferPointer { constants in
        var offset = 0
        while offset + Self.blockSize <= blocks.count {
          Self.spread(blocks, at: offset, over: schedule)
          compress(schedule, constants)
          offset += Self.blockSize
        }
      }
    }
  }

  /// The message schedule of a block (section 6.2.2, step 1), the constants not yet added.
  @inline(__always)
  private static func spread(
    _ blocks: UnsafeRawBufferPointer, at offset: Int,
    over words: UnsafeMutableBufferPointer<UInt32>
  ) {
    for index in 0..<16 {
      let word = blocks.loadUnaligned(fromByteOffset: offset + index * 4, as: UInt32.self)
      words[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
      let second = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
  }

  /// The 64 rounds over a block (section 6.2.2, steps 2 to 4).
  @inline(__always)
  private mutating func compress(
    _ words: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var next = self
    // Eight rounds turn the eight words once around, so that none of them has to be moved.
    for index in stride(from: 0, to: 64, by: 8) {
      func sum(_ step: Int) -> UInt32 { words[index + step] &+ constants[index + step] }
      Self.round(next.a, next.b, next.c, &next.d, next.e, next.f, next.g, &next.h, sum(0))
      Self.round(next.h, next.a, next.b, &next.c, next.d, next.e, next.f, &next.g, sum(1))
      Self.round(next.g, next.h, next.a, &next.b, next.c, next.d, next.e, &next.f, sum(2))
      Self.round(next.f, next.g, next.h, &next.a, next.b, next.c, next.d, &next.e, sum(3))
      Self.round(next.e, next.f, next.g, &next.h, next.a, next.b, next.c, &next.d, sum(4))
      Self.round(next.d, next.e, next.f, &next.g, next.h, next.a, next.b, &next.c, sum(5))
      Self.round(next.c, next.d, next.e, &next.f, next.g, next.h, next.a, &next.b, sum(6))
      Self.round(next.b, next.c, next.d, &next.e, next.f, next.g, next.h, &next.a, sum(7))
    }
    (a, b, c, d) = (a &+ next.a, b &+ next.b, c &+ next.c, d &+ next.d)
    (e, f, g, h) = (e &+ next.e, f &+ next.f, g &+ next.g, h &+ next.h)
  }

  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32,
    _ g: UInt32, _ h: inout UInt32, _ input: UInt32
  ) {
    let choice = (e & f) ^ (~e & g)
    let majority = (a & b) ^ (a & c) ^ (b & c)
    let first = h &+ (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) &+ choice &+ input
    d = d &+ first
    h = first &+ (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 - count))
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
