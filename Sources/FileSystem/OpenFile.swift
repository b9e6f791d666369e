#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file; it is closed when its owner lets it go.
struct OpenFile: ~Copyable, Sendable {
  private let descriptor: Int32
  private var isOpen = true
  private let path: String
  private let calls: FileCalls

  /// Opens a file; what it makes gets at most the permissions `mode`.
  init(
    _ path: String, _ flags: Int32, mode: mode_t = 0o666, _ calls: FileCalls
  ) throws(SystemFailure) {
    descriptor = try calls.make(.open, path) { systemOpen(path, flags | O_CLOEXEC, mode) }
    self.path = path
    self.calls = calls
  }

  deinit { if isOpen { try? calls.close(descriptor, path) } }

  /// Closes the file; on network disks only this tells that something could not be kept.
  consuming func close() throws(SystemFailure) {
    isOpen = false
    try calls.close(descriptor, path)
  }

  /// What the system knows of the file.
  func status() throws(SystemFailure) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemFailure(code: errno) }
    return status
  }

  /// All bytes from the start; of a pipe, those that follow.
  func contents() throws(SystemFailure) -> [UInt8] {
    guard lseek(descriptor, 0, SEEK_SET) >= 0 || errno == ESPIPE else {
      throw SystemFailure(code: errno)
    }
    return try Files.bytes(of: descriptor)
  }

  /// Fills a piece with the bytes that follow; how many there were, 0 at the end.
  func read(into piece: inout [UInt8]) throws(SystemFailure) -> Int {
    while true {
      let count = piece.withUnsafeMutableBytes { systemRead(descriptor, $0) }
      if count >= 0 { return count }
      guard errno == EINTR else { throw SystemFailure(code: errno) }
    }
  }

  /// Writes all bytes, in as many calls as it takes.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
        return Result { () throws(SystemFailure) in try calls.write(rest, descriptor, path) }
      }
      offset += try written.get()
    }
  }

  /// Writes all bytes in place of those that were there.
  func rewrite(_ bytes: [UInt8]) throws(SystemFailure) {
    try truncate(to: 0)
    guard lseek(descriptor, 0, SEEK_SET) >= 0 else { throw SystemFailure(code: errno) }
    try write(bytes)
  }

  /// Cuts the file.
  func truncate(to size: Int) throws(SystemFailure) {
    try calls.make(.truncate, path) { ftruncate(descriptor, off_t(size)) }
  }

  /// Puts what was written on the disk.
  ///
  /// Where this fails, nothing written since the last time may be taken for kept, and asking again
  /// would not tell (fsync(2)).
  func sync() throws(SystemFailure) {
    try calls.make(.sync, path) {
      #if canImport(Darwin)
        // There fsync(2) leaves bytes in the disk's own memory; where this can't be, it is the rest.
        if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
      #endif
      return fsync(descriptor)
    }
  }

  /// Asks for the only lock on the file, without waiting (flock(2)); the kernel takes it back when
  /// the process ends, however it ends.
  func lock() throws(SystemFailure) {
    try calls.make(.lock, path) { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  /// Gives the file the permissions and, as far as this user may, the owners of another.
  func permit(like other: stat) throws(SystemFailure) {
    var mode = other.st_mode & 0o7777
    let own = try status()
    if own.st_uid != other.st_uid || own.st_gid != other.st_gid {
      let all = fchown(descriptor, other.st_uid, other.st_gid)
      // Without its owner a file keeps its group; without its group, members of another one get no
      // more than everybody.
      if all != 0, fchown(descriptor, uid_t.max, other.st_gid) != 0 {
        mode = mode & 0o707 | (mode & 0o007) << 3
      } else if all != 0 {
        mode &= 0o777
      }
    }
    try permit(mode)
  }

  /// Sets who may use the file.
  func permit(_ mode: mode_t) throws(SystemFailure) {
    try calls.make(.permit, path) { fchmod(descriptor, mode) }
  }
}

/// `open(2)`, under a name that the methods here do not hide.
private func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  open(path, flags, mode)
}

/// `read(2)`, under a name that the methods here do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  buffer.baseAddress.map { read(descriptor, $0, buffer.count) } ?? 0
}
