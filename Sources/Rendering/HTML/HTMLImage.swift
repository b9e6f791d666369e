/// A picture as an address that holds it (RFC 2397).
enum HTMLImage {
  /// The address, or nil where the bytes are none of the four kinds that every browser shows and
  /// that can hold no script.
  static func url(of bytes: [UInt8]) -> String? {
    guard let type = type(of: bytes) else { return nil }
    return "data:\(type);base64," + base64(bytes)
  }

  /// The kind by the first bytes, whatever the file is called (MIME Sniffing Standard, 6.1).
  static func type(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
      return "image/gif"
    }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBPVP".utf8) {
      return "image/webp"
    }
    return nil
  }

  /// The bytes as text (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let second = start + 1 < bytes.count ? bytes[start + 1] : nil
      let third = start + 2 < bytes.count ? bytes[start + 2] : nil
      let group = UInt32(bytes[start]) << 16 | UInt32(second ?? 0) << 8 | UInt32(third ?? 0)
      result.append(letters[Int(group >> 18)])
      result.append(letters[Int(group >> 12 & 63)])
      result.append(second == nil ? UInt8(ascii: "=") : letters[Int(group >> 6 & 63)])
      result.append(third == nil ? UInt8(ascii: "=") : letters[Int(group & 63)])
    }
    return String(decoding: result, as: UTF8.self)
  }
}
