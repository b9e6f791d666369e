/// Undoes one block with the fixed codes (RFC 1951, section 3.2.6), bit by bit: for tests.
struct Inflate {
  private let bytes: [UInt8]
  private var position = 0

  static func bytes(of compressed: [UInt8]) -> [UInt8] {
    var reader = Inflate(bytes: compressed)
    return reader.block()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bit() -> Int {
    defer { position += 1 }
    return Int(bytes[position >> 3] >> (position & 7)) & 1
  }

  private mutating func number(_ count: Int) -> Int {
    (0..<count).reduce(0) { sum, place in sum | bit() << place }
  }

  private mutating func code(_ count: Int, after bits: Int = 0) -> Int {
    (0..<count).reduce(bits) { sum, _ in sum << 1 | bit() }
  }

  private mutating func symbol() -> Int {
    let seven = code(7)
    if seven < 0b001_1000 { return 256 + seven }
    let eight = code(1, after: seven)
    switch eight {
    case 0b0011_0000..<0b1100_0000: return eight - 0b0011_0000
    case 0b1100_0000..<0b1100_1000: return 280 + eight - 0b1100_0000
    default: return 144 + code(1, after: eight) - 0b1_1001_0000
    }
  }

  private mutating func block() -> [UInt8] {
    guard number(3) == 0b011 else { return [] }
    var output: [UInt8] = []
    while true {
      let symbol = symbol()
      if symbol == 256 { return output }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      let length = length(symbol - 257)
      let distance = distance(code(5))
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  private mutating func length(_ index: Int) -> Int {
    if index == 28 { return 258 }
    guard index >= 8 else { return 3 + index }
    let extra = index / 4 - 1
    return 3 + ((4 + index % 4) << extra) + number(extra)
  }

  private mutating func distance(_ index: Int) -> Int {
    guard index >= 4 else { return 1 + index }
    let extra = index / 2 - 1
    return 1 + ((2 + index % 2) << extra) + number(extra)
  }
}
