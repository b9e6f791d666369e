import FileSystem
import Foundation
import Testing

@Suite("Files")
struct FileSystemTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "snt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func whatIsWrittenIsRead() throws {
    try withFolder { folder in
      for size in [0, 1, 65_535, 65_536, 300_000] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        try Files.write(bytes, to: folder + "/a")
        let read = try Files.read(folder + "/a")
        #expect(read == bytes)
      }
      let names = try Files.names(in: folder)
      #expect(names == ["a"], "no temporary file is left")
    }
  }

  @Test func aFailedWriteLeavesTheOldFile() throws {
    try withFolder { folder in
      #expect(throws: FileError.self) { try Files.write([1], to: folder + "/no/a") }
      #expect(throws: FileError.self) { try Files.write([1], to: folder) }
      let names = try Files.names(in: folder)
      #expect(names == [])
    }
  }

  @Test func aFolderIsMadeOnce() throws {
    try withFolder { folder in
      for _ in 1...2 {
        try Files.makeFolder(folder + "/a")
        #expect(Files.kind(of: folder + "/a") == .folder)
      }
      try Files.write([1], to: folder + "/b")
      #expect(throws: FileError.self) { try Files.makeFolder(folder + "/b") }
      #expect(throws: FileError.self) { try Files.makeFolder(folder + "/no/a") }
    }
  }

  @Test func followsLinksAndLeavesDevicesAlone() throws {
    try withFolder { folder in
      try Files.write([1], to: folder + "/a")
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/enlace", withDestinationPath: folder + "/a")
      try Files.write([2], to: folder + "/enlace")
      let bytes = try Files.read(folder + "/a")
      #expect(bytes == [2])
      let names = try Files.names(in: folder)
      #expect(names == ["a", "enlace"])
      try Files.write([3], to: "/dev/null")
      #if os(Linux)
        #expect(throws: FileError.self) { try Files.write([3], to: "/dev/full") }
      #endif
    }
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    try withFolder { folder in
      #expect(throws: FileError.self) { try Files.read(folder) }
      let error = #expect(throws: FileError.self) { try Files.read(folder + "/nada.yaml") }
      #expect(error?.reason == .notFound)
      #expect(error?.headline.contains("nada.yaml") == true)
      #expect(Files.kind(of: folder) == .folder)
      #expect(Files.kind(of: folder + "/nada") == nil)
    }
  }

  @Test(arguments: [
    ("a/b.md", "a", "b.md", "md"), ("b.JSON", ".", "b.JSON", "json"), ("/b", "/", "b", ""),
    ("a/b/", "a", "b", ""), (".gitignore", ".", ".gitignore", ""),
  ])
  func takesPathsApart(_ path: String, _ parent: String, _ name: String, _ ending: String) {
    #expect(Path.parent(of: path) == parent)
    #expect(Path.name(of: path) == name)
    #expect(Path.fileExtension(of: path) == ending)
  }

  @Test func joinsPaths() {
    #expect(Path.join("a", "b") == "a/b")
    #expect(Path.join("a/", "b") == "a/b")
    #expect(Path.join(".", "b") == "b")
    #expect(Path.join("a", "/b") == "/b")
  }

  @Test(arguments: [
    ("plans/uno", "salida", "../plans/uno"), ("plans/uno", ".", "plans/uno"),
    ("plans/uno", "plans", "uno"), ("plans/uno", "plans/uno", "."), (".", "salida/x", "../.."),
    ("/datos/uno", "/tmp", "../datos/uno"), ("../uno", ".", "../uno"), ("uno/", "./dos/", "../uno"),
  ])
  func aFolderIsSeenFromAnother(_ path: String, _ folder: String, _ expected: String) {
    #expect(Path.relative(path, from: folder, current: "/casa/plan") == expected)
  }

  @Test(arguments: [
    ("a.pdf", "a.pdf"), ("./e/a.pdf", "e/a.pdf"), ("e//x/../a.pdf", "e/a.pdf"),
    ("../a.pdf", nil), ("e/../../a.pdf", nil), ("/a.pdf", nil), (".", nil), ("e/..", nil),
    ("", nil),
  ])
  func aPathStaysInsideOrNot(_ path: String, _ expected: String?) {
    #expect(Path.inside(path) == expected)
  }
}
