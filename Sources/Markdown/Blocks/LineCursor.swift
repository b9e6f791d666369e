/// A place in a line, known by its byte and by its column: a tab reaches to the next column that is
/// a multiple of four (section 2.2), and a part of it can be taken.
struct LineCursor {
  private let bytes: [UInt8]
  /// The end of the line, before its line end.
  let end: Int
  private(set) var offset: Int
  private(set) var column = 0
  /// Whether the columns before the cursor hold a part of the tab at `offset`.
  private var isInsideTab = false

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    offset = line.lowerBound
    end = line.upperBound
  }

  /// The byte at the cursor, or nil at the end of the line.
  var current: UInt8? { offset < end ? bytes[offset] : nil }

  /// The bytes from the first that is no space or tab on.
  var content: ArraySlice<UInt8> {
    bytes[offset..<end].drop(while: \.isBlank)
  }

  var isBlank: Bool { content.isEmpty }

  /// How many columns of white space follow; more than `limit` are not counted.
  func indent(upTo limit: Int = 1_000) -> Int {
    var width = 0
    for byte in bytes[offset..<end] where width < limit {
      switch byte {
      case .space: width += 1
      case .tab: width += 4 - (column + width) % 4
      default: return width
      }
    }
    return width
  }

  /// Whether what follows is indented as code is (section 4.4).
  var isIndented: Bool { indent(upTo: 4) >= 4 }

  /// The rest of the line; the part of a tab that was not taken becomes spaces.
  var rest: [UInt8] {
    guard isInsideTab else { return Array(bytes[offset..<end]) }
    return Array(repeating: .space, count: 4 - column % 4) + bytes[(offset + 1)..<end]
  }

  /// Passes bytes that are no tabs.
  mutating func skip(_ count: Int) {
    offset += count
    column += count
    isInsideTab = false
  }

  /// Passes white space of a width, and not more than there is.
  mutating func skipColumns(_ count: Int) {
    var left = count
    while left > 0, let byte = current, byte.isBlank {
      let width = byte == .tab ? 4 - column % 4 : 1
      isInsideTab = width > left
      if isInsideTab {
        column += left
        return
      }
      offset += 1
      column += width
      left -= width
    }
  }

  /// Passes all white space.
  mutating func skipBlanks() { skipColumns(.max) }
}
