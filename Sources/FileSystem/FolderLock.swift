#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock that keeps a second writer out of a folder; it ends with its owner.
///
/// The kernel holds it on a file in the folder (flock(2); on network disks Linux makes of it a lock
/// that the server knows) and takes it back when the process ends, however it ends. What the file says
/// is for people, and for whoever comes after a process that was stopped. A reader needs no lock:
/// `Files.readSettled`.
package struct FolderLock: ~Copyable, Sendable {
  /// The name of the lock file.
  package static let fileName = ".snt.lock"
  /// How long a single holder is waited for: many times what an append takes.
  package static let usualPatience = Duration.seconds(5)

  /// The folder.
  package let folder: String
  private let path: String
  private let calls: FileCalls
  private let file: OpenFile
  private let holder: LockHolder
  private var isNameKept = false
  /// Whether the lock file must stay, because only it tells that the end of a file is in part there.
  private var isUnsettled = false

  /// Takes the lock, waiting for others as long as they take turns; then puts in order what a process
  /// that was stopped left at the end of a file.
  package static func take(
    on folder: String, patience: Duration = usualPatience, calls: FileCalls = .real
  ) throws(FileError) -> FolderLock {
    let path = Path.join(folder, fileName)
    let file = try wait(for: path, in: folder, patience, calls)
    var lock = FolderLock(folder: folder, path: path, file: file, calls)
    do throws(SystemFailure) {
      try lock.putInOrder()
    } catch {
      throw FileError(folder, failure: error)
    }
    return lock
  }

  private init(folder: String, path: String, file: consuming OpenFile, _ calls: FileCalls) {
    (self.folder, self.path, self.calls) = (folder, path, calls)
    self.file = file
    holder = .current
  }

  private static func wait(
    for path: String, in folder: String, _ patience: Duration, _ calls: FileCalls
  ) throws(FileError) -> OpenFile {
    var wait = LockWait(patience)
    while true {
      do throws(SystemFailure) {
        if let file = try LockFile.attempt(path, in: folder, &wait, calls) { return file }
      } catch {
        throw FileError(folder, failure: error)
      }
      guard wait.pause() else { throw FileError(folder, .inUse(by: wait.holder)) }
    }
  }

  deinit {
    // A lock file that a person removed, and somebody else made again, is not ours.
    guard !isUnsettled, let status = try? file.status(),
      FileFingerprint(of: path)?.isSameFile(as: FileFingerprint(status)) == true
    else { return }
    _ = try? calls.make(.remove, path) { unlink(path) }
  }

  /// Writes a few bytes at the end of a file of the folder, or of one below it (`Files.append`), so that it is whole before
  /// or after, even if the process or the machine is stopped in between: what is going to be written
  /// is put on the disk first, beside the name of the holder.
  package mutating func append(
    _ bytes: [UInt8], to name: String, expectingSize size: Int?, beginning: [UInt8] = []
  ) throws(FileError) {
    let target = Path.join(folder, name)
    guard let size else {
      return try Files.create(beginning + bytes, at: target, calls: calls)
    }
    do throws(SystemFailure) {
      let pending = PendingAppend(name: name, size: size, bytes: bytes)
      try file.rewrite(LockNote(holder, pending).bytes)
      try file.sync()
      if !isNameKept { try Files.syncFolder(folder, calls) }
      isNameKept = true
    } catch {
      throw FileError(Path.join(folder, Self.fileName), failure: error)
    }
    do throws(FileError) {
      try Files.append(bytes, to: target, expectingSize: size, calls: calls)
    } catch {
      // What could not be cut back is cut by the next writer; until then readers look over it.
      let left = FileFingerprint(of: target)?.size ?? size
      isUnsettled = left > size && left < size + bytes.count
      throw error
    }
  }

  /// Ends what a process that was stopped left open, and says who holds the lock now.
  private mutating func putInOrder() throws(SystemFailure) {
    let note = LockNote(bytes: try file.contents())
    if let pending = note.pending {
      isUnsettled = true
      try settle(pending)
      isUnsettled = false
    }
    if note.holder != nil { TemporaryName.removeLeftovers(in: folder, calls) }
    try file.rewrite(LockNote(holder).bytes)
  }

  /// Cuts what is there of an append that was stopped half way; it was never acknowledged.
  private func settle(_ pending: PendingAppend) throws(SystemFailure) {
    do throws(SystemFailure) {
      let target = try OpenFile(Path.join(folder, pending.name), O_RDWR, calls)
      let contents = try target.contents()
      let count = pending.settledCount(of: contents)
      guard count < contents.count else { return }
      try target.truncate(to: count)
      try target.sync()
    } catch let failure where failure.code == ENOENT {
      // The file is gone, and with it what was left of the append.
    }
  }
}
