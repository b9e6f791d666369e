#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a file and what tells whether it changed since.
package struct FileContents: Sendable {
  /// All bytes that hold.
  package let bytes: [UInt8]
  /// What the system said of the file when it had been read.
  package let fingerprint: FileFingerprint
}

extension Files {
  /// How often a file is read again that changes while it is read.
  private static let attempts = 100

  /// Reads a file of a folder in which somebody may be writing, without a lock: a part of an append
  /// is never seen (`FolderLock.append`).
  ///
  /// While a part of an append is there, the lock file says so, as it was written first; once it is
  /// gone, the length of the file has changed since it was read. Therefore the lock file is looked at
  /// between the two.
  package static func readSettled(
    _ name: String, in folder: String
  ) throws(FileError) -> FileContents {
    let path = Path.join(folder, name)
    do throws(SystemFailure) {
      var contents = try readOnce(name, in: folder)
      for _ in 0..<attempts where contents == nil { contents = try readOnce(name, in: folder) }
      guard let contents else { throw SystemFailure.changed }
      return contents
    } catch {
      throw FileError(path, failure: error)
    }
  }

  /// Nil when the file changed meanwhile.
  private static func readOnce(
    _ name: String, in folder: String
  ) throws(SystemFailure) -> FileContents? {
    let file = try OpenFile(Path.join(folder, name), O_RDONLY, .real)
    var bytes = try file.contents()
    let pending = pendingAppend(in: folder)
    let status = try file.status()
    guard status.st_mode & S_IFMT != S_IFREG || Int(status.st_size) == bytes.count else {
      return nil
    }
    if let pending, pending.name == name {
      bytes.removeLast(bytes.count - pending.settledCount(of: bytes))
    }
    return FileContents(bytes: bytes, fingerprint: FileFingerprint(status))
  }

  private static func pendingAppend(in folder: String) -> PendingAppend? {
    (try? read(Path.join(folder, FolderLock.fileName))).flatMap { LockNote(bytes: $0).pending }
  }
}
