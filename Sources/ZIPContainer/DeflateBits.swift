/// The bits of a compressed block, the least of each byte first; codes go from their greatest bit on
/// (RFC 1951, section 3.1.1).
struct DeflateBits {
  private var output: [UInt8] = []
  private var waiting: UInt64 = 0
  private var count: UInt64 = 0

  init(expecting bytes: Int) { output.reserveCapacity(bytes) }

  /// Everything that was added, filled up to a whole byte.
  var bytes: [UInt8] { count > 0 ? output + [UInt8(truncatingIfNeeded: waiting)] : output }

  /// Adds the low bits of a number.
  mutating func add(_ bits: Int, count added: Int) {
    waiting |= UInt64(truncatingIfNeeded: bits) << count
    count += UInt64(truncatingIfNeeded: added)
    while count >= 8 {
      output.append(UInt8(truncatingIfNeeded: waiting))
      waiting >>= 8
      count -= 8
    }
  }

  /// Adds a byte as it is.
  mutating func addLiteral(_ byte: UInt8) { addSymbol(Int(byte)) }

  /// Adds the length of a match, 3 to 258; nil for the end of the block (section 3.2.5).
  mutating func addLength(_ length: Int?) {
    guard let length else { return addSymbol(256) }
    let index = Self.lengthIndex[length]
    addSymbol(257 + Int(index))
    let (base, extra) = Self.lengths[Int(index)]
    if extra > 0 { add(length - base, count: extra) }
  }

  /// Adds how far back a match began, 1 to 32,768.
  mutating func addDistance(_ distance: Int) {
    // Two codes for each power of two, from 4 on.
    let before = distance - 1
    var code = before
    var extra = 0
    if before > 3 {
      extra = Int.bitWidth - before.leadingZeroBitCount - 2
      code = 2 * extra + (before >> extra)
    }
    add(Self.reversed(code, count: 5), count: 5)
    if extra > 0 { add(before & ((1 << extra) - 1), count: extra) }
  }

  private mutating func addSymbol(_ symbol: Int) {
    let code = Self.codes[symbol]
    add(Int(code.bits), count: Int(code.count))
  }

  // MARK: Tables

  /// The fixed codes of literals and lengths, the bits turned round (section 3.2.6).
  private static let codes: [(bits: UInt16, count: UInt8)] = (0..<288).map { symbol in
    let (code, count) =
      switch symbol {
      case 0..<144: (0b0011_0000 + symbol, 8)
      case 144..<256: (0b1_1001_0000 + symbol - 144, 9)
      case 256..<280: (symbol - 256, 7)
      default: (0b1100_0000 + symbol - 280, 8)
      }
    return (UInt16(reversed(code, count: count)), UInt8(count))
  }

  /// The shortest length of each code and its extra bits (section 3.2.5).
  private static let lengths: [(base: Int, extra: Int)] = {
    var lengths: [(base: Int, extra: Int)] = []
    var base = 3
    for index in 0..<28 {
      let extra = index < 8 ? 0 : index / 4 - 1
      lengths.append((base, extra))
      base += 1 << extra
    }
    return lengths + [(258, 0)]
  }()

  /// The code of each length.
  private static let lengthIndex: [UInt8] = (0...258).map { length in
    UInt8(max(0, lengths.lastIndex { $0.base <= length } ?? 0))
  }

  private static func reversed(_ bits: Int, count: Int) -> Int {
    (0..<count).reduce(0) { $0 | (bits >> $1 & 1) << (count - 1 - $1) }
  }
}
