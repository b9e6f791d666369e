/// A character by its name or number: `&eacute;`, `&#233;`, `&#xE9;` (section 2.5).
struct Entity {
  /// The characters that it stands for.
  let text: String
  /// The index after its semicolon.
  let end: Int

  /// The entity that begins with the ampersand at an index.
  init?(_ bytes: [UInt8], at start: Int) {
    let rest = bytes[(start + 1)...].prefix(Self.longestName + 1)
    guard let semicolon = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = rest[..<semicolon]
    end = semicolon + 1
    if name.first == UInt8(ascii: "#") {
      guard let scalar = Self.scalar(name.dropFirst()) else { return nil }
      text = String(Character(scalar))
    } else {
      guard let named = EntityNames.characters[name.text] else { return nil }
      text = named
    }
  }

  private static let longestName = 32

  private static func scalar(_ number: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = number.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let digits = isHexadecimal ? number.dropFirst() : number
    guard (1...(isHexadecimal ? 6 : 7)).contains(digits.count),
      digits.allSatisfy(\.isLetterOrDigit),
      let value = UInt32(digits.text, radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
