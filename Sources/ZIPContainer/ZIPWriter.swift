/// Writes a ZIP file (APPNOTE.TXT 6.3.10, PKWARE); an entry is compressed where that makes it smaller.
///
/// The same entries give the same bytes: every entry bears the first moment that the format knows.
/// Files beyond 4 GB, for which the format has other records, are not written.
package struct ZIPWriter: Sendable {
  /// The headers and contents so far.
  private var body: [UInt8] = []
  /// The central directory so far.
  private var directory: [UInt8] = []
  private var count = 0

  /// A file without entries.
  package init() {}

  /// Makes room for contents of some bytes altogether.
  package mutating func reserve(_ count: Int) { body.reserveCapacity(count) }

  /// Adds an entry under a path with slashes.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let path = Array(name.utf8)
    let offset = body.count
    let compressed = Deflate.compressed(content)
    let isSmaller = compressed.count < content.count
    let data = isSmaller ? compressed : content
    var shared: [UInt8] = []
    shared.append16(isSmaller ? 20 : 10)  // Version needed to extract, section 4.4.3.
    shared.append16(1 << 11)  // Names are in UTF-8, section 4.4.4, bit 11.
    shared.append16(isSmaller ? 8 : 0)  // Deflated or stored, section 4.4.5.
    shared.append16(0)  // 00:00:00, section 4.4.6.
    shared.append16(1 << 5 | 1)  // The 1st of January of 1980, section 4.4.6.
    shared.append32(CRC32.checksum(content))
    shared.append32(data.count)
    shared.append32(content.count)
    shared.append16(path.count)
    shared.append16(0)  // No extra field.

    // Local file header, section 4.3.7.
    body.append32(0x0403_4B50)
    body += shared
    body += path
    body += data

    // Central directory header, section 4.3.12.
    directory.append32(0x0201_4B50)
    directory.append16(20)  // Made by version 2.0 for MS-DOS, whose attributes are 0.
    directory += shared
    directory.append16(0)  // No comment.
    directory.append16(0)  // On the first disk.
    directory.append16(0)  // Internal attributes.
    directory.append32(0)  // External attributes.
    directory.append32(offset)
    directory += path
    count += 1
  }

  /// The whole file.
  package var bytes: [UInt8] {
    var bytes = body
    bytes.reserveCapacity(body.count + directory.count + 22)
    bytes += directory
    // End of central directory record, section 4.3.16.
    bytes.append32(0x0605_4B50)
    bytes.append16(0)
    bytes.append16(0)
    bytes.append16(count)
    bytes.append16(count)
    bytes.append32(directory.count)
    bytes.append32(body.count)
    bytes.append16(0)
    return bytes
  }
}

extension [UInt8] {
  /// Adds the low two bytes of a number, the least one first.
  fileprivate mutating func append16(_ value: Int) {
    append(UInt8(truncatingIfNeeded: value))
    append(UInt8(truncatingIfNeeded: value >> 8))
  }

  /// Adds the low four bytes of a number, the least one first.
  fileprivate mutating func append32(_ value: some BinaryInteger) {
    for shift in [0, 8, 16, 24] { append(UInt8(truncatingIfNeeded: value >> shift)) }
  }
}
