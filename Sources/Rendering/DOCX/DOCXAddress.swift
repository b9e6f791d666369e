/// An address as the target of a relationship, which must be a URI: Word takes a file with another
/// for a damaged one (ECMA-376, part 2, section 9.3.2; RFC 3986, section 2).
enum DOCXAddress {
  /// The address with all that a URI can't hold as percents; nil for what is not to be linked.
  ///
  /// Only the web, mail and files beside the document are linked: a path from the root or with two
  /// slashes could make a reader's machine call another one.
  static func target(_ address: String) -> String? {
    guard address.utf8.count <= longest else { return nil }
    let scheme = scheme(of: address)
    switch scheme {
    case "http", "https":
      let rest = address.dropFirst((scheme?.count ?? 0) + 1)
      guard rest.hasPrefix("//") else { return nil }
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      guard !host.isEmpty, host.unicodeScalars.allSatisfy(isHost) else { return nil }
    case "mailto": break
    case nil:
      guard let first = address.first, !"/\\?#".contains(first) else { return nil }
    default: return nil
    }
    return encoded(address)
  }

  /// Word doesn't follow addresses much longer than this.
  private static let longest = 2_000

  private static func scheme(of address: String) -> String? {
    guard let end = address.firstIndex(where: { ":/?#".contains($0) }), address[end] == ":" else {
      return nil
    }
    return address[..<end].lowercased()
  }

  private static func isHost(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return isUnreserved(UInt8(scalar.value)) || ":@".unicodeScalars.contains(scalar)
    }
    return scalar.properties.isAlphabetic
  }

  private static func encoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var result: [UInt8] = []
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      let isKept: Bool
      switch byte {
      case UInt8(ascii: "%"):
        isKept =
          index + 2 < bytes.count && isHexadecimal(bytes[index + 1])
          && isHexadecimal(bytes[index + 2])
      case UInt8(ascii: "#"):
        isKept = !hasFragment
        hasFragment = true
      default: isKept = isUnreserved(byte) || reserved.contains(byte)
      }
      if isKept {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let reserved = Array(":/?@!$&'()*+,;=".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "0"..."9", "a"..."f", "A"..."F": true
    default: false
    }
  }
}
