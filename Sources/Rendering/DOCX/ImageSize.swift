/// The size of an image, read from its first bytes; only formats that Word shows.
struct ImageSize: Equatable {
  /// A format, by the ending of its files.
  enum Format: String, CaseIterable {
    case png
    case jpeg
    case gif
  }

  let format: Format
  /// Pixels across and down, at least one.
  let width: Int
  let height: Int
  /// Pixels in an inch, where the image says it.
  var resolution: Int?

  /// The size that the bytes tell; nil where they tell none.
  init?(_ bytes: [UInt8]) {
    guard let size = Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes) else { return nil }
    self = size
  }

  private init?(_ format: Format, _ width: Int, _ height: Int, resolution: Int? = nil) {
    guard width > 0, height > 0 else { return nil }
    (self.format, self.width, self.height) = (format, width, height)
    // What is outside of this was hardly meant.
    if let resolution, (30...2400).contains(resolution) { self.resolution = resolution }
  }

  /// Portable Network Graphics, third edition: signature (5.2), IHDR (11.2.1), pHYs (11.3.4.3).
  private static func png(_ bytes: [UInt8]) -> ImageSize? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.starts(with: signature), bytes.count >= 33 else { return nil }
    var resolution: Int?
    var index = 33
    while index + 17 < bytes.count {
      let name = bytes[(index + 4)..<(index + 8)]
      if name.elementsEqual("pHYs".utf8), bytes[index + 16] == 1 {
        // Pixels in a metre; an inch is 0.0254 metres.
        resolution = (bytes.big32(index + 8) * 254 + 5000) / 10_000
      }
      if name.elementsEqual("IDAT".utf8) { break }
      index += 12 + bytes.big32(index)
    }
    return ImageSize(.png, bytes.big32(16), bytes.big32(20), resolution: resolution)
  }

  /// Graphics Interchange Format 89a, section 18: the logical screen.
  private static func gif(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 else { return nil }
    return ImageSize(
      .gif, Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8)
  }

  /// JPEG, ITU-T T.81, annex B: a start of frame tells the size; JFIF 1.02, the resolution.
  private static func jpeg(_ bytes: [UInt8]) -> ImageSize? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    var resolution: Int?
    while index + 9 < bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      switch marker {
      case 0xFF: index += 1
      case 0x01, 0xD0...0xD7: index += 2
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        return ImageSize(
          .jpeg, bytes.big16(index + 7), bytes.big16(index + 5), resolution: resolution)
      case 0xD9, 0xDA: return nil
      default:
        if marker == 0xE0, index + 14 < bytes.count,
          bytes[(index + 4)..<(index + 8)].elementsEqual("JFIF".utf8)
        {
          let density = bytes.big16(index + 12)
          resolution = bytes[index + 11] == 2 ? density * 254 / 100 : density
          if bytes[index + 11] == 0 { resolution = nil }
        }
        index += 2 + max(2, bytes.big16(index + 2))
      }
    }
    return nil
  }
}

extension [UInt8] {
  fileprivate func big16(_ index: Int) -> Int { Int(self[index]) << 8 | Int(self[index + 1]) }
  fileprivate func big32(_ index: Int) -> Int { big16(index) << 16 | big16(index + 2) }
}
