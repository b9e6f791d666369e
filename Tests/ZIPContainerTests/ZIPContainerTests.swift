import Foundation
import Testing
import ZIPContainer

@Suite("ZIP")
struct ZIPContainerTests {
  @Test(arguments: [
    ("123456789", 0xCBF4_3926 as UInt32), ("", 0), ("a", 0xE8B7_BE43),
    ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
  ])
  func checkValues(_ text: String, _ check: UInt32) {
    #expect(CRC32.checksum(Array(text.utf8)) == check)
  }

  @Test func anEmptyFileIsTheEndRecord() {
    #expect(ZIPWriter().bytes == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test func theSameEntriesGiveTheSameBytes() {
    #expect(Self.sample.bytes == Self.sample.bytes)
    #expect(Self.sample.bytes.starts(with: [0x50, 0x4B, 3, 4, 10, 0, 0, 8, 0, 0, 0, 0, 0x21, 0]))
  }

  /// Whatever is compressed, another program gets it back.
  @Test(.enabled(if: Self.python != nil, "python3 is not here: skipped"))
  func pythonInflatesWhatIsCompressed() throws {
    var random = Steady()
    var samples: [[UInt8]] = [
      [], [0], Array(repeating: 65, count: 3), Array(repeating: 65, count: 259),
      Array(repeating: 65, count: 100_000), (0...255).map { UInt8($0) },
      Array(String(repeating: "<w:tc><w:tcPr/><w:p/></w:tc>", count: 5_000).utf8),
    ]
    for alphabet in [2, 4, 20, 256] {
      for length in [1, 7, 300, 40_000, 90_000] {
        samples.append(
          (0..<length).map { _ in UInt8(Int.random(in: 0..<alphabet, using: &random)) })
      }
    }
    // A match as far back as the window reaches, and one beyond it.
    for gap in [32_764, 32_768, 32_769] {
      let noise = (0..<gap - 8).map { _ in UInt8.random(in: 0...255, using: &random) }
      samples.append([1, 2, 3, 4, 5, 6, 7, 8] + noise + [1, 2, 3, 4, 5, 6, 7, 8])
    }
    var file: [UInt8] = []
    for sample in samples {
      let compressed = Deflate.compressed(sample)
      for part in [sample, compressed] {
        file += (0..<4).map { UInt8(truncatingIfNeeded: part.count >> (8 * $0)) } + part
      }
    }
    let output = try Self.run(
      """
      import sys, zlib
      b = open(sys.argv[1], "rb").read()
      def part(i):
          n = int.from_bytes(b[i:i + 4], "little")
          return b[i + 4:i + 4 + n], i + 4 + n
      i = n = 0
      while i < len(b):
          plain, i = part(i)
          packed, i = part(i)
          assert zlib.decompress(packed, -15) == plain, n
          n += 1
      print(n)
      """, on: file)
    #expect(output == "\(samples.count)\n")
  }

  @Test func textOfDocumentsGetsMuchSmaller() {
    let text = String(
      repeating: "<w:tc><w:tcPr><w:tcW w:w=\"300\"/></w:tcPr><w:p/></w:tc>", count: 900)
    #expect(Deflate.compressed(Array(text.utf8)).count * 20 < text.utf8.count)
  }

  @Test(.enabled(if: Self.python != nil, "python3 is not here: skipped"))
  func pythonReadsIt() throws {
    let output = try Self.run(
      """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      sys.stdout.reconfigure(encoding="utf-8")
      for i in z.infolist():
          print(i.filename, i.file_size, i.date_time[0], len(z.read(i)))
      """, on: Self.sample.bytes)
    #expect(output == "uno.txt 5 1980 5\ncarpeta/año.bin 70000 1980 70000\nvacío 0 1980 0\n")
  }

  /// What a Python program prints that is given some bytes as a file.
  static func run(_ program: String, on bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "snt-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = ["-c", program, file.path]
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return output
  }

  static var sample: ZIPWriter {
    var writer = ZIPWriter()
    writer.add("uno.txt", Array("hola\n".utf8))
    writer.add("carpeta/año.bin", (0..<70_000).map { UInt8(truncatingIfNeeded: $0) })
    writer.add("vacío", [])
    return writer
  }

  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// The same numbers in every run.
private struct Steady: RandomNumberGenerator {
  private var state: UInt64 = 2_026

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
