/// Addresses as the destination of a link (URL Living Standard, 4.3).
enum HTMLAddress {
  /// The address with what no address may hold in its percent form.
  static func encoded(_ url: String) -> String {
    guard url.utf8.contains(where: { signs.contains($0) }) else { return url }
    var result = ""
    for scalar in url.unicodeScalars {
      if scalar.isASCII, signs.contains(UInt8(scalar.value)) {
        result += "%" + String(scalar.value, radix: 16, uppercase: true)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let signs = Set("\" <>\\^`{|}".utf8)
}
