/// Raw HTML (section 6.6).
extension InlineParser {
  mutating func readHTML() -> Bool {
    guard let end = endOfHTML() else { return false }
    return add(.leaf(.html(bytes[position..<end].text)), upTo: end)
  }

  private mutating func endOfHTML() -> Int? {
    guard let next = bytes.at(position + 1) else { return nil }
    switch next {
    case UInt8(ascii: "?"): return end("?>", from: position + 2)
    case UInt8(ascii: "!"):
      if bytes.has("<!-->", at: position) { return position + 5 }
      if bytes.has("<!--->", at: position) { return position + 6 }
      if bytes.has("<!--", at: position) { return end("-->", from: position + 4) }
      if bytes.has("<![CDATA[", at: position) { return end("]]>", from: position + 9) }
      guard bytes.at(position + 2)?.isLetter ?? false else { return nil }
      return end(">", from: position + 2)
    default: return HTMLTag.end(in: bytes, from: position)
    }
  }

  /// The index after the next end of a kind.
  private mutating func end(_ mark: StaticString, from start: Int) -> Int? {
    guard !missingEnds.contains(mark.description) else { return nil }
    var index = start
    while index < bytes.count {
      if bytes.has(mark, at: index) { return index + mark.utf8CodeUnitCount }
      index += 1
    }
    missingEnds.insert(mark.description)
    return nil
  }
}

/// An opening or closing tag (section 6.6).
struct HTMLTag {
  private let bytes: [UInt8]
  private var index: Int

  /// The index after the tag that begins at an index.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.at(start) == UInt8(ascii: "<") else { return nil }
    var tag = HTMLTag(bytes: bytes, index: start + 1)
    let isClosing = tag.take("/")
    guard tag.name() else { return nil }
    while !isClosing, tag.attribute() {}
    tag.skipWhitespace()
    if !isClosing { _ = tag.take("/") }
    return tag.take(">") ? tag.index : nil
  }

  private mutating func name() -> Bool {
    guard bytes.at(index)?.isLetter ?? false else { return false }
    skip { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    return true
  }

  private mutating func attribute() -> Bool {
    let start = index
    skipWhitespace()
    guard index > start, let first = bytes.at(index), first.isLetter || "_:".utf8.contains(first)
    else {
      index = start
      return false
    }
    skip { $0.isLetterOrDigit || "_.:-".utf8.contains($0) }
    let end = index
    skipWhitespace()
    // A name without a value is an attribute as well.
    if !take("=") || !value() { index = end }
    return true
  }

  private mutating func value() -> Bool {
    skipWhitespace()
    guard let first = bytes.at(index) else { return false }
    if "\"'".utf8.contains(first) {
      guard let close = bytes[(index + 1)...].firstIndex(of: first) else { return false }
      index = close + 1
      return true
    }
    let start = index
    skip { !$0.isWhitespace && !"\"'=<>`".utf8.contains($0) }
    return index > start
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard bytes.at(index) == UInt8(ascii: mark) else { return false }
    index += 1
    return true
  }

  private mutating func skipWhitespace() { skip(\.isWhitespace) }

  private mutating func skip(_ isPart: (UInt8) -> Bool) {
    while let byte = bytes.at(index), isPart(byte) { index += 1 }
  }
}
