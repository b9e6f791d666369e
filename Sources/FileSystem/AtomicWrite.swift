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
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if kind(of: path) == .folder { throw FileError(path, code: EISDIR) }
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      // What is missing can only be the folder; in one that is there, nothing may be made.
      let (code, folder) = (errno, Path.parent(of: path))
      guard code == ENOENT else { throw FileError(path, code: code) }
      throw kind(of: folder) == nil ? FileError(folder, code: code) : FileError(path, code: EACCES)
    }
    var failure = StandardStream.writeAll(bytes, to: descriptor)
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure == 0, rename(temporary, path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(temporary)
      throw FileError(path, code: failure)
    }
    syncFolder(of: path)
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
