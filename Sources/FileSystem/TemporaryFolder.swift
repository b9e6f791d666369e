#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for files that are thrown away.
package struct TemporaryFolder: Sendable {
  /// Where it stands.
  package let path: String

  /// Makes a folder that nobody else uses, in another one or where the machine keeps such folders
  /// (`TMPDIR`).
  package init(in parent: String? = nil) throws(FileError) {
    let parent = parent ?? ProcessVariables.value(of: "TMPDIR") ?? "/tmp"
    var template = Array(Path.join(parent, "snt-XXXXXX").utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw FileError(parent, code: errno) }
    // Other programs are told where it is, wherever they look from.
    guard let whole = realpath(made, nil) else { throw FileError(made, code: errno) }
    defer { free(whole) }
    path = String(cString: whole)
  }

  /// Removes the folder with everything in it; what can't be removed stays.
  package func remove() { Self.remove(path) }

  /// Removes a path with everything below it; what can't be removed stays.
  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in (try? Files.names(in: path)) ?? [] { remove(Path.join(path, name)) }
    rmdir(path)
  }
}
