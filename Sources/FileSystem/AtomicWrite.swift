#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Writes a whole file so that at any moment either the old or the new one stands there: into a
  /// temporary file of the same folder, to the disk, and then in the place of the old one; the name
  /// is on the disk too when this returns (rename(2), fsync(2)).
  ///
  /// A symbolic link is followed; a device or a pipe is written into as it is. A file that this user
  /// may not write is not replaced, though the folder would allow it.
  package static func write(
    _ bytes: [UInt8], to path: String, calls: FileCalls = .real
  ) throws(FileError) {
    try write(bytes, to: path, replaces: true, calls)
  }

  /// Writes a file that is not there yet, as whole as `write`; one that is there stays as it is and
  /// is an error.
  package static func create(
    _ bytes: [UInt8], at path: String, calls: FileCalls = .real
  ) throws(FileError) {
    try write(bytes, to: path, replaces: false, calls)
  }

  private static func write(
    _ bytes: [UInt8], to path: String, replaces: Bool, _ calls: FileCalls
  ) throws(FileError) {
    do throws(SystemFailure) {
      let target = try destination(of: path)
      var status = stat()
      let exists = stat(target, &status) == 0
      if exists, status.st_mode & S_IFMT == S_IFDIR { throw SystemFailure(code: EISDIR) }
      if exists, !replaces { throw SystemFailure(code: EEXIST) }
      if exists, access(target, W_OK) != 0 { throw SystemFailure(code: errno) }
      if exists, status.st_mode & S_IFMT != S_IFREG {
        try writeInto(target, bytes, calls)
      } else {
        try replace(target, bytes, like: exists ? status : nil, replaces, calls)
      }
    } catch { throw refusal(of: path, error) }
  }

  /// Finds out whether a file could be written, before something is done that would not hold without
  /// it; what fills the disk meanwhile is not foreseen.
  package static func checkWritable(_ path: String) throws(FileError) {
    do throws(SystemFailure) {
      let target = try destination(of: path)
      var status = stat()
      let exists = stat(target, &status) == 0
      if exists, status.st_mode & S_IFMT == S_IFDIR { throw SystemFailure(code: EISDIR) }
      if exists, access(target, W_OK) != 0 { throw SystemFailure(code: errno) }
      guard !exists || status.st_mode & S_IFMT == S_IFREG else { return }
      if access(Path.parent(of: target), W_OK | X_OK) != 0 { throw SystemFailure(code: errno) }
    } catch { throw refusal(of: path, error) }
  }

  /// What is missing can only be the folder; in one that is there, nothing may be made.
  private static func refusal(of path: String, _ error: SystemFailure) -> FileError {
    let folder = Path.parent(of: path)
    guard error.code == ENOENT else { return FileError(path, code: error.code) }
    return kind(of: folder) == nil
      ? FileError(folder, code: ENOENT) : FileError(path, code: EACCES)
  }

  /// The path behind symbolic links, also where nothing stands there yet.
  private static func destination(of path: String) throws(SystemFailure) -> String {
    var path = path
    for _ in 0..<40 {
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
      var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
      let count = readlink(path, &target, target.count - 1)
      guard count > 0 else { throw SystemFailure(code: errno) }
      let name = String(decoding: target.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = Path.join(Path.parent(of: path), name)
    }
    throw SystemFailure(code: ELOOP)
  }

  private static func replace(
    _ path: String, _ bytes: [UInt8], like old: stat?, _ replaces: Bool, _ calls: FileCalls
  ) throws(SystemFailure) {
    let folder = Path.parent(of: path)
    TemporaryName.removeLeftovers(in: folder, calls)
    let temporary = Path.join(folder, TemporaryName.fresh())
    let file = try OpenFile(
      temporary, O_WRONLY | O_CREAT | O_EXCL, mode: old == nil ? 0o666 : 0o600, calls)
    do throws(SystemFailure) {
      if let old { try file.permit(like: old) }
      try file.write(bytes)
      try file.sync()
      try file.close()
      try putInPlace(temporary, path, replaces, calls)
    } catch {
      _ = try? calls.make(.remove, temporary) { unlink(temporary) }
      throw error
    }
    try syncFolder(folder, calls)
  }

  /// Gives a finished file its name.
  private static func putInPlace(
    _ temporary: String, _ path: String, _ replaces: Bool, _ calls: FileCalls
  ) throws(SystemFailure) {
    if !replaces {
      do throws(SystemFailure) {
        try calls.make(.link, path) { link(temporary, path) }
        _ = try? calls.make(.remove, temporary) { unlink(temporary) }
        return
      } catch let failure where [EPERM, EOPNOTSUPP, ENOTSUP, ENOSYS, EMLINK].contains(failure.code)
      {
        // A disk without second names: nothing was there a moment ago, and that must do.
      }
    }
    try calls.make(.rename, path) { rename(temporary, path) }
  }

  private static func writeInto(
    _ path: String, _ bytes: [UInt8], _ calls: FileCalls
  ) throws(SystemFailure) {
    let file = try OpenFile(path, O_WRONLY, calls)
    try file.write(bytes)
    try file.close()
  }

  /// Makes the names in a folder last; a file system that can't, or a folder that may not be opened
  /// for it, is not an error, a disk that fails is.
  static func syncFolder(_ folder: String, _ calls: FileCalls) throws(SystemFailure) {
    do throws(SystemFailure) {
      try OpenFile(folder, O_RDONLY, calls).sync()
    } catch let failure
      where [EACCES, EINVAL, EBADF, EOPNOTSUPP, ENOTSUP, ENOSYS, EROFS].contains(failure.code)
    {
    }
  }
}
