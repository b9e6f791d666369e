#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Writes a whole file so that at any moment either the old or the new one stands there: into a
  /// temporary file of the same folder, to the disk, and then in the place of the old one.
  ///
  /// A symbolic link is followed; a device or a pipe is written into as it is.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw FileError(path, code: EISDIR) }
    let isRegular = !exists || status.st_mode & S_IFMT == S_IFREG
    let failure =
      isRegular ? try replace(resolved(path), bytes, shownAs: path) : writeInto(path, bytes)
    guard failure == 0 else { throw FileError(path, code: failure) }
  }

  /// The path behind symbolic links; the path itself where nothing stands there yet.
  private static func resolved(_ path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }

  private static func replace(
    _ path: String, _ bytes: [UInt8], shownAs name: String
  ) throws(FileError) -> Int32 {
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      // What is missing can only be the folder; in one that is there, nothing may be made.
      let (code, folder) = (errno, Path.parent(of: name))
      guard code == ENOENT else { return code }
      throw kind(of: folder) == nil
        ? FileError(folder, code: code) : FileError(name, code: EACCES)
    }
    // A file that is replaced keeps its permissions.
    var status = stat()
    if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
    var failure = StandardStream.writeAll(bytes, to: descriptor)
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary, path) != 0 { failure = errno }
    if failure == 0 { syncFolder(of: path) } else { unlink(temporary) }
    return failure
  }

  private static func writeInto(_ path: String, _ bytes: [UInt8]) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno }
    let failure = StandardStream.writeAll(bytes, to: descriptor)
    return close(descriptor) != 0 && failure == 0 ? errno : failure
  }

  /// Makes a renamed name last; a file system that can't is not an error.
  private static func syncFolder(of path: String) {
    let folder = Path.parent(of: path)
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
