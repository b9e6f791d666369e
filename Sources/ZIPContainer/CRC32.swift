/// The cyclic redundancy check of a ZIP file (APPNOTE 6.3.10, section 4.4.7; ISO 3309): polynomial
/// EDB88320, all ones before and after.
package enum CRC32 {
  /// The check of some bytes; CBF43926 for «123456789».
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      bytes.withUnsafeBufferPointer { checksum($0, tables) }
    }
  }

  private static func checksum(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tables: UnsafeBufferPointer<UInt32>
  ) -> UInt32 {
    var check = UInt32.max
    var index = 0
    // Eight bytes at a time, a table for each: several times as fast as one by one.
    while index + 8 <= bytes.count {
      check ^=
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
        | UInt32(bytes[index + 3]) << 24
      let low =
        tables[1792 + Int(check & 0xFF)] ^ tables[1536 + Int(check >> 8 & 0xFF)]
        ^ tables[1280 + Int(check >> 16 & 0xFF)] ^ tables[1024 + Int(check >> 24)]
      let high =
        tables[768 + Int(bytes[index + 4])] ^ tables[512 + Int(bytes[index + 5])]
        ^ tables[256 + Int(bytes[index + 6])] ^ tables[Int(bytes[index + 7])]
      check = low ^ high
      index += 8
    }
    while index < bytes.count {
      check = check >> 8 ^ tables[Int((check ^ UInt32(bytes[index])) & 0xFF)]
      index += 1
    }
    return ~check
  }

  /// Eight tables of 256: what a byte does to the check when 0 to 7 bytes follow it.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 2048)
    for byte in 0..<256 {
      var check = UInt32(byte)
      for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
      tables[byte] = check
    }
    for index in 256..<2048 {
      let previous = tables[index - 256]
      tables[index] = previous >> 8 ^ tables[Int(previous & 0xFF)]
    }
    return tables
  }()
}
