/// An address as the target of a relationship, which must be a URI: Word takes a file with another
/// for a damaged one (ECMA-376, part 2, section 9.3.2; RFC 3986, section 2).
enum DOCXAddress {
  /// The address with all that a URI can't hold as percents.
  static func encoded(_ address: String) -> String {
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
