import Digest
import Foundation
import Testing

@testable import FileSystem

/// Writing, appending and recognising files, where nothing goes wrong or the answer is no.
@Suite("Storage")
struct StorageTests {
  @Test func permissionsAreKept() throws {
    try withFolder { folder in
      let path = folder + "/plan.yaml"
      for mode in [0o600, 0o640, 0o664, 0o444] {
        try Files.write([1], to: path)
        #expect(chmod(path, mode_t(mode)) == 0)
        if mode == 0o444, geteuid() != 0 {
          let error = #expect(throws: FileError.self) { try Files.write([2], to: path) }
          #expect(error?.reason == .notPermitted)
          continue
        }
        try Files.write([2], to: path)
        var status = stat()
        #expect(stat(path, &status) == 0 && Int(status.st_mode & 0o7777) == mode)
      }
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root gives files away"))
  func ownersAreKept() throws {
    try withFolder { folder in
      let path = folder + "/plan.yaml"
      try Files.write([1], to: path)
      #expect(chown(path, 12_345, 23_456) == 0)
      try Files.write([2], to: path)
      var status = stat()
      #expect(stat(path, &status) == 0 && (status.st_uid, status.st_gid) == (12_345, 23_456))
    }
  }

  @Test func linksAreFollowedAlsoToNothing() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/otra", withIntermediateDirectories: false)
      #expect(symlink("otra/plan.yaml", folder + "/plan.yaml") == 0)
      #expect(symlink("plan.yaml", folder + "/enlace") == 0)
      for byte: UInt8 in [1, 2] {
        try Files.write([byte], to: folder + "/enlace")
        #expect(try Files.read(folder + "/otra/plan.yaml") == [byte])
      }
      #expect(try Files.names(in: folder) == ["enlace", "otra", "plan.yaml"])
      #expect(symlink("vuelta", folder + "/vuelta") == 0)
      #expect(throws: FileError.self) { try Files.write([1], to: folder + "/vuelta") }
    }
  }

  @Test func longNamesAreWritten() throws {
    try withFolder { folder in
      let name = String(repeating: "a", count: 255)
      try Files.write([1], to: folder + "/" + name)
      #expect(try Files.read(folder + "/" + name) == [1])
      let error = #expect(throws: FileError.self) { try Files.write([1], to: folder + "/a" + name) }
      #expect(error?.reason == .nameTooLong)
    }
  }

  @Test func whatKilledWritersLeftIsRemoved() throws {
    try withFolder { folder in
      let own = TemporaryName.fresh()
      let machine = try #require(own.split(separator: "-").dropFirst().first)
      let dead = ".snt-\(machine)-\(try endedProcess())-x.tmp"
      let (young, old) = (".snt-otra-1-x.tmp", ".snt-otra-1-y.tmp")
      let kept = [own, young, ".snt-notas.tmp", "x.tmp"]
      for name in kept + [dead, old] { try Data().write(to: URL(filePath: folder + "/" + name)) }
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -100_000)], ofItemAtPath: folder + "/" + old)
      try Files.write([1], to: folder + "/plan.yaml")
      #expect(Set(try Files.names(in: folder)) == Set(kept + ["plan.yaml"]))
    }
  }

  @Test func appendsOnlyToWhatIsExpected() throws {
    try withFolder { folder in
      let path = folder + "/bitacora.yaml"
      try Files.append([3], to: path, expectingSize: nil, beginning: [1, 2])
      try Files.append([4], to: path, expectingSize: 3)
      for size in [nil, 0, 3, 5] {
        let error = #expect(throws: FileError.self) {
          try Files.append([9], to: path, expectingSize: size)
        }
        #expect(error?.reason == .changed)
      }
      #expect(try Files.read(path) == [1, 2, 3, 4])
      #expect(throws: FileError.self) {
        try Files.append([9], to: folder + "/nada", expectingSize: 0)
      }
      #expect(throws: FileError.self) { try Files.append([9], to: folder, expectingSize: 0) }
      #expect(throws: FileError.self) { try Files.append([9], to: "/dev/null", expectingSize: 0) }
      #expect(try Files.names(in: folder) == ["bitacora.yaml"])
    }
  }

  @Test func aChangeIsSeen() throws {
    try withFolder { folder in
      let path = folder + "/plan.yaml"
      #expect(FileFingerprint(of: path) == nil)
      try Files.write([1, 2], to: path)
      let first = try #require(FileFingerprint(of: path))
      #expect(first.size == 2 && first == FileFingerprint(of: path))
      usleep(20_000)
      // Of the same length, into the same file, with the old time of writing.
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.write(contentsOf: Data([3, 4]))
      try handle.close()
      let second = try #require(FileFingerprint(of: path))
      #expect(second != first && second.isSameFile(as: first))
      try Files.write([3, 4], to: path)
      let third = try #require(FileFingerprint(of: path))
      #expect(third != second && !third.isSameFile(as: second))
    }
  }

  #if os(Linux)
    @Test func theSystemIsAskedToKeep() throws {
      // What is no disk can't be put on one (fsync(2)): so it is seen that the system is asked.
      #expect(throws: SystemFailure(code: EINVAL)) {
        try OpenFile("/dev/null", O_WRONLY, .real).sync()
      }
    }
  #endif

  @Test func filesHaveDigests() throws {
    try withFolder { folder in
      for size in [0, 1, 262_144, 700_001] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 / 3) }
        try Files.write(bytes, to: folder + "/a")
        #expect(try Files.digest(of: folder + "/a") == SHA256.digest(of: bytes))
      }
      #expect(throws: FileError.self) { try Files.digest(of: folder + "/b") }
      #expect(throws: FileError.self) { try Files.digest(of: folder) }
    }
  }

  @Test(arguments: [
    FileError.Reason.notFound, .notPermitted, .isFolder, .isNotFolder, .noSpace, .nameTooLong,
    .changed, .inUse(by: nil), .inUse(by: LockHolder(process: 7, machine: "pc-3", since: 0)),
    .other(code: 5),
  ])
  func errorsAreTold(_ reason: FileError.Reason) {
    let error = FileError("plan.yaml", reason)
    #expect(error.headline.contains("plan.yaml") && !error.headline.hasSuffix("."))
    #expect(error.help.hasSuffix("."))
  }
}
