import Foundation
import Synchronization
import Testing

@testable import FileSystem

/// One writer at a time, whoever it is, and nobody waits for a process that has ended.
@Suite("Lock of a folder")
struct FolderLockTests {
  @Test func aSecondWriterIsToldWhoIsFirst() throws {
    try withFolder { folder in
      let lock = try FolderLock.take(on: folder)
      let error = #expect(throws: FileError.self) {
        _ = try FolderLock.take(on: folder, patience: .milliseconds(50))
      }
      #expect(error?.headline.contains("el proceso \(getpid()), desde hace ") == true)
      #expect(error?.help.contains(folder + "/.snt.lock") == true)
      _ = consume lock
      #expect(try Files.names(in: folder) == [])
      _ = try FolderLock.take(on: folder, patience: .zero)
    }
  }

  @Test func aFolderThatIsNotThereIsNotLocked() throws {
    let error = #expect(throws: FileError.self) {
      _ = try FolderLock.take(on: "/no/hay/tal/carpeta", patience: .zero)
    }
    #expect(error?.reason == .notFound)
  }

  /// Many take turns, and each sees what the one before it has done.
  @Test(.timeLimit(.minutes(1)), arguments: [false, true])
  func manyTakeTurns(_ isWithoutKernel: Bool) async throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let (count, path) = (isWithoutKernel ? 8 : 40, folder.path)
    try Files.write([], to: path + "/cuenta")
    let calls = isWithoutKernel ? Self.withoutKernel : .real
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<count {
        group.addTask {
          guard let lock = try? FolderLock.take(on: path, calls: calls) else { return }
          let bytes = (try? Files.read(path + "/cuenta")) ?? []
          usleep(500)
          try? Files.write(bytes + [UInt8(number)], to: path + "/cuenta")
          _ = consume lock
        }
      }
    }
    #expect(try Files.read(path + "/cuenta").sorted() == (0..<count).map { UInt8($0) })
    #expect(try Files.names(in: path) == ["cuenta"])
  }

  /// A disk whose kernel knows no locks.
  private static let withoutKernel = FileCalls.faulty { call, _ in
    call == .lock ? .failure(code: ENOLCK) : nil
  }

  @Test(arguments: [false, true])
  func theLockOfAnEndedProcessIsTakenOver(_ isWithoutKernel: Bool) throws {
    try withFolder { folder in
      let holder = LockHolder(
        process: try endedProcess(), machine: RunningProcess.machine, since: 0)
      let pending = PendingAppend(name: "bitacora.yaml", size: 2, bytes: [3, 4, 5])
      try Files.write(LockNote(holder, pending).bytes, to: folder + "/.snt.lock")
      try Files.write([1, 2, 3], to: folder + "/bitacora.yaml")
      let calls = isWithoutKernel ? Self.withoutKernel : .real
      let lock = try FolderLock.take(on: folder, patience: .milliseconds(300), calls: calls)
      #expect(try Files.read(folder + "/bitacora.yaml") == [1, 2])
      _ = consume lock
      #expect(try Files.names(in: folder) == ["bitacora.yaml"])
    }
  }

  /// Without the kernel's help, a process that is at work keeps its lock.
  @Test func aLivingProcessKeepsItsLock() throws {
    try withFolder { folder in
      let holder = LockHolder(process: 1, machine: RunningProcess.machine, since: 0)
      try Files.write(LockNote(holder).bytes, to: folder + "/.snt.lock")
      let error = #expect(throws: FileError.self) {
        _ = try FolderLock.take(on: folder, patience: .milliseconds(30), calls: Self.withoutKernel)
      }
      #expect(error?.reason == .inUse(by: holder))
      // The kernel knows better: it has given the lock back.
      _ = try FolderLock.take(on: folder, patience: .zero)
    }
  }

  /// A lock of another machine may be real though this kernel doesn't know it: it is waited for.
  @Test func aLockFromElsewhereGetsItsTime() throws {
    try withFolder { folder in
      let holder = LockHolder(process: 7, machine: "otra máquina", since: 0)
      try Files.write(LockNote(holder).bytes, to: folder + "/.snt.lock")
      let start = Date()
      let lock = try FolderLock.take(on: folder, patience: .milliseconds(200))
      #expect(Date().timeIntervalSince(start) >= 0.2)
      _ = consume lock
      #expect(try Files.names(in: folder) == [])
    }
  }

  @Test func aLockFileThatAPersonRemovedIsNotMissed() throws {
    try withFolder { folder in
      let first = try FolderLock.take(on: folder)
      try FileManager.default.removeItem(atPath: folder + "/.snt.lock")
      let second = try FolderLock.take(on: folder, patience: .zero)
      _ = consume first
      #expect(try Files.names(in: folder) == [".snt.lock"])
      #expect(throws: FileError.self) { _ = try FolderLock.take(on: folder, patience: .zero) }
      _ = consume second
      #expect(try Files.names(in: folder) == [])
    }
  }

  /// Between opening a lock file and locking it, its holder may go, and with it the file's name.
  @Test func aLockOnAFileWithoutANameIsNone() throws {
    try withFolder { folder in
      let first = Mutex<FolderLock?>(try FolderLock.take(on: folder))
      let calls = FileCalls.faulty { call, _ in
        if call == .lock { first.withLock { $0 = nil } }
        return nil
      }
      let second = try FolderLock.take(on: folder, patience: .milliseconds(200), calls: calls)
      #expect(try Files.names(in: folder) == [".snt.lock"])
      #expect(throws: FileError.self) { _ = try FolderLock.take(on: folder, patience: .zero) }
      _ = consume second
      #expect(try Files.names(in: folder) == [])
    }
  }

  @Test(arguments: ["", "snt", "snt 1 2 equipo", "snt x 2 equipo\n", "otra cosa\n", "\n\n"])
  func whatIsNotOursIsNobody(_ text: String) {
    #expect(LockNote(bytes: Array(text.utf8)).holder == nil)
  }

  @Test func aNoteIsReadWholeOrNotAtAll() {
    let holder = LockHolder(process: 4242, machine: "equipo de la secretaría", since: 1_700_000_000)
    let pending = PendingAppend(name: "bitacora.yaml", size: 12, bytes: Array("a\n b\n".utf8))
    let bytes = LockNote(holder, pending).bytes
    #expect(LockNote(bytes: bytes).holder == holder)
    #expect(LockNote(bytes: bytes).pending == pending)
    for count in 0..<bytes.count {
      #expect(LockNote(bytes: Array(bytes.prefix(count))).pending == nil)
    }
    for name in ["../x", "/x", "a/../x", "a//x", "./x", "a/"] {
      #expect(PendingAppend(encoded: PendingAppend(name: name, size: 1, bytes: []).encoded) == nil)
    }
    let below = PendingAppend(name: "versiones/registro.yaml", size: 1, bytes: [])
    #expect(PendingAppend(encoded: below.encoded) == below)
  }
}
