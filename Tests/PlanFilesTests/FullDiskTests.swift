import Foundation
import Testing

@testable import FileSystem
@testable import PlanFiles

/// Disks that are full, limits that are reached, and folders where one may not write.
@Suite("Disks that say no", .serialized)
struct FullDiskTests {
  static let canMount = geteuid() == 0 && run(["/bin/sh", "-c", probeMount]) == 0
  private static let probeMount =
    "d=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs $d && umount $d && rmdir $d"
  /// A program that starts another one as nobody, and a folder that nobody may enter.
  static let nobody = ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
  static let canBeNobody =
    geteuid() == 0 && FileManager.default.isExecutableFile(atPath: nobody[0])
    && (try? Probe(["append", "/no/hay"], launcher: nobody).end().status) == 3

  @discardableResult
  static func run(_ words: [String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(filePath: words[0])
    process.arguments = Array(words.dropFirst())
    process.standardError = FileHandle.nullDevice
    try? process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(.enabled(if: canMount, "only root mounts a small disk"), .timeLimit(.minutes(1)))
  func aFullDiskKeepsEveryEntry() throws {
    let folder = try TemporaryFolder()
    defer {
      Self.run(["/bin/umount", "-l", folder.path])
      folder.remove()
    }
    #expect(Self.run(["/bin/mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path]) == 0)
    let (lines, status, messages) = try Probe(["append", folder.path, "1000", "p"]).end()
    #expect(status == 3 && messages.contains("no queda espacio"))
    #expect(lines.count > 5)
    let (kept, problems) = try notes(in: folder.path)
    #expect(kept == lines && problems == [])
    #expect(try Files.names(in: folder.path) == ["bitacora.yaml"])
    // A whole file finds no place beside the old one, which stays.
    let path = folder.path + "/bitacora.yaml"
    let before = try Files.read(path)
    #expect(throws: FileError.self) { try Files.write(before + before, to: path) }
    #expect(try Files.read(path) == before)
    #expect(try Files.names(in: folder.path) == ["bitacora.yaml"])
  }

  @Test(.timeLimit(.minutes(1)))
  func aLimitKeepsEveryEntry() throws {
    try withPlan { folder in
      let (lines, status, messages) = try Probe(
        ["append", folder, "1000", "p", "--limit", "40000"]
      ).end()
      #expect(status == 3 && messages.contains("no queda espacio"))
      #expect(lines.count > 3)
      let (kept, problems) = try notes(in: folder)
      #expect(kept == ["a"] + lines && problems == [])
      #expect(try Files.names(in: folder) == ["bitacora.yaml", "plan.yaml"])
    }
  }

  @Test(.enabled(if: canBeNobody, "only root starts a program as nobody"), .timeLimit(.minutes(1)))
  func whoMayNotWriteIsTold() throws {
    try withPlan { folder in
      let before = try Files.read(folder + "/bitacora.yaml")
      // Neither in the folder …
      chmod(folder, 0o755)
      let inFolder = try Probe(["append", folder, "1", "p"], launcher: Self.nobody).end()
      #expect(inFolder.status == 3 && inFolder.messages.contains("no hay permiso"))
      // … nor in its files.
      chmod(folder, 0o777)
      chmod(folder + "/bitacora.yaml", 0o644)
      for words in [["append", folder, "1", "p"], ["retitle", folder, "1", "p"]] {
        let inFile = try Probe(words, launcher: Self.nobody).end()
        #expect(inFile.status == 3 && inFile.messages.contains("no hay permiso"))
      }
      #expect(try Files.read(folder + "/bitacora.yaml") == before)
      #expect(try Files.names(in: folder) == ["bitacora.yaml", "plan.yaml"])
      // Where it may, it does, and the lock that somebody else's dead process left is no obstacle.
      chmod(folder + "/bitacora.yaml", 0o666)
      let holder = LockHolder(process: 999_999_999, machine: RunningProcess.machine, since: 0)
      try Files.write(LockNote(holder).bytes, to: folder + "/.snt.lock")
      chmod(folder + "/.snt.lock", 0o666)
      #expect(try Probe(["append", folder, "1", "p"], launcher: Self.nobody).end().status == 0)
      #expect(try notes(in: folder).notes == ["a", "p-1"])
    }
  }
}
