#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file on which a folder's lock is held.
enum LockFile {
  /// What systems say that know no locks on a file.
  private static let unsupported = [ENOLCK, ENOSYS, EINVAL, EOPNOTSUPP, ENOTSUP]
  /// For how long, in microseconds, two that take over one lock without the kernel's help may
  /// overlap: the second one's file stands, and the first one sees it.
  private static let overlap: UInt32 = 100_000

  private struct Opened: ~Copyable {
    let file: OpenFile
    /// Whether this call made the file.
    let isOwn: Bool
  }

  /// Asks once for the lock: the locked file, or nil when somebody else has it, whom `wait` sees.
  static func attempt(
    _ path: String, in folder: String, _ wait: inout LockWait, _ calls: FileCalls
  ) throws(SystemFailure) -> OpenFile? {
    guard let opened = try open(path, in: folder, calls) else { return nil }
    let isOwn = opened.isOwn
    let file = opened.file
    do throws(SystemFailure) {
      try file.lock()
    } catch let failure where failure.code == EWOULDBLOCK {
      wait.see(LockNote(bytes: try file.contents()).holder)
      return nil
    } catch let failure where unsupported.contains(failure.code) {
      // Then it is his who made the file.
      if isOwn { return file }
      return try takeOver(
        path, in: folder, from: LockNote(bytes: try file.contents()), &wait, calls)
    }
    // Whoever held the lock before removed its file: ours has no name any more, another may have it.
    let own = FileFingerprint(try file.status())
    guard FileFingerprint(of: path)?.isSameFile(as: own) == true else { return nil }
    // On some network disks the kernel knows only the locks of its own machine: a holder elsewhere
    // gets the time that any holder gets, and then must have been stopped.
    if let holder = LockNote(bytes: try file.contents()).holder, !holder.isHere,
      !wait.isOver(for: holder)
    {
      wait.see(holder)
      return nil
    }
    return file
  }

  /// The lock file; nil when it went away meanwhile.
  private static func open(
    _ path: String, in folder: String, _ calls: FileCalls
  ) throws(SystemFailure) -> Opened? {
    do throws(SystemFailure) {
      let file = try OpenFile(path, O_RDWR | O_CREAT | O_EXCL, calls)
      // Who may write in the folder may take over its lock.
      var status = stat()
      if stat(folder, &status) == 0 { try? file.permit(status.st_mode & 0o666) }
      return Opened(file: file, isOwn: true)
    } catch let failure where failure.code == EEXIST {}
    do throws(SystemFailure) {
      return Opened(file: try OpenFile(path, O_RDWR, calls), isOwn: false)
    } catch let failure where failure.code == ENOENT {
      return nil
    }
  }

  /// Where the kernel knows no locks: puts a file of one's own in the place of that of a process that
  /// has ended; nil where it has not, or where somebody else was faster.
  private static func takeOver(
    _ path: String, in folder: String, from note: LockNote, _ wait: inout LockWait,
    _ calls: FileCalls
  ) throws(SystemFailure) -> OpenFile? {
    wait.see(note.holder)
    guard let holder = note.holder, holder.isGone else { return nil }
    let own = Path.join(folder, TemporaryName.fresh())
    let file = try OpenFile(own, O_RDWR | O_CREAT | O_EXCL, calls)
    try file.write(LockNote(.current, note.pending).bytes)
    try calls.make(.rename, path) { rename(own, path) }
    usleep(overlap)
    let status = FileFingerprint(try file.status())
    guard FileFingerprint(of: path)?.isSameFile(as: status) == true else { return nil }
    return file
  }
}
