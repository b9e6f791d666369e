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

  @Test(.enabled(if: Self.python != nil, "python3 is not here: skipped"))
  func pythonReadsIt() throws {
    let python = try #require(Self.python)
    let file = FileManager.default.temporaryDirectory
      .appending(path: "snt-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Self.sample.bytes).write(to: file)
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      "-c",
      """
      import sys, zipfile
      z = zipfile.ZipFile(sys.argv[1])
      assert z.testzip() is None
      sys.stdout.reconfigure(encoding="utf-8")
      for i in z.infolist():
          print(i.filename, i.file_size, i.date_time[0], len(z.read(i)))
      """, file.path,
    ]
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(output == "uno.txt 5 1980 5\ncarpeta/año.bin 70000 1980 70000\nvacío 0 1980 0\n")
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
