/// Code spans (section 6.1).
extension InlineParser {
  private static let backtick = UInt8(ascii: "`")

  mutating func readCode() -> Bool {
    let length = runLength(at: position)
    let start = position + length
    guard let end = closingBackticks(length, from: start) else {
      position = start
      return true
    }
    var code = bytes[start..<end].map { $0 == .lineFeed ? .space : $0 }
    // One space is taken off each end, so that code can begin with a backtick.
    if code.first == .space, code.last == .space, code.contains(where: { $0 != .space }) {
      code = Array(code.dropFirst().dropLast())
    }
    return add(.leaf(.code(code.text)), upTo: end + length)
  }

  private mutating func closingBackticks(_ length: Int, from start: Int) -> Int? {
    let lastRuns = lastBackticks ?? allBackticks()
    lastBackticks = lastRuns
    guard let last = lastRuns[length], last >= start else { return nil }
    var index = start
    while let next = bytes[index...].firstIndex(of: Self.backtick) {
      let found = runLength(at: next)
      if found == length { return next }
      index = next + found
    }
    return nil
  }

  private func allBackticks() -> [Int: Int] {
    var result: [Int: Int] = [:]
    var index = 0
    while let next = bytes[index...].firstIndex(of: Self.backtick) {
      let length = runLength(at: next)
      result[length] = next
      index = next + length
    }
    return result
  }

  private func runLength(at index: Int) -> Int {
    bytes[index...].prefix { $0 == Self.backtick }.count
  }
}
