/// The path of a file, as a file system has it and as an address holds it (RFC 3986, section 2.1).
extension String {
  /// A path of an address as the file system has it: its percents resolved, where they give a text.
  package var asFilePath: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].dropFirst().prefix(2).compactMap(\.hexadecimalValue)
      if bytes[index] == UInt8(ascii: "%"), digits.count == 2 {
        result.append(digits[0] << 4 | digits[1])
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    guard !result.contains(0) else { return self }
    return String(validating: result, as: UTF8.self) ?? self
  }

  /// Whether the text begins with a scheme («https:»), so that it is no path (RFC 3986, 3.1).
  package var hasScheme: Bool { first { ":/?#".contains($0) } == ":" }

  /// A path of the file system as an address: what would mean something there as percents; spaces and
  /// letters stay, for a format to write them as it needs them.
  package var asAddressPath: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "%", "#", "?": result += "%" + String(scalar.value, radix: 16, uppercase: true)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt8? {
    Character(Unicode.Scalar(self)).hexDigitValue.map(UInt8.init)
  }
}
