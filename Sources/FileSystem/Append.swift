#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Writes a few bytes at the end of a file, whatever its size, and puts them on the disk; where
  /// that fails, the file is cut back to what it was.
  ///
  /// The file must be as long as it is expected to be: another length means that somebody else has
  /// written, and what was to be appended may not fit any more. Without an expected size there must be
  /// no file, and it is made, with a beginning before the bytes.
  ///
  /// A process that is stopped in between can leave a part of the bytes: `FolderLock.append` is safe
  /// from that too.
  package static func append(
    _ bytes: [UInt8], to path: String, expectingSize size: Int?, beginning: [UInt8] = [],
    calls: FileCalls = .real
  ) throws(FileError) {
    guard let size else { return try create(beginning + bytes, at: path, calls: calls) }
    do throws(SystemFailure) {
      let file = try OpenFile(path, O_WRONLY | O_APPEND, calls)
      let status = try file.status()
      guard status.st_mode & S_IFMT == S_IFREG else { throw SystemFailure(code: ESPIPE) }
      guard Int(status.st_size) == size else { throw SystemFailure.changed }
      do throws(SystemFailure) {
        try file.write(bytes)
        try file.sync()
      } catch {
        try? cutBack(file, to: size, from: size + bytes.count)
        throw error
      }
      // What is on the disk is kept, whatever closing says.
      try? file.close()
    } catch {
      throw FileError(path, failure: error)
    }
  }

  /// Takes back a part of what was written, unless somebody else has written behind it.
  private static func cutBack(
    _ file: borrowing OpenFile, to size: Int, from end: Int
  ) throws(SystemFailure) {
    guard (size...end).contains(Int(try file.status().st_size)) else { return }
    try file.truncate(to: size)
    try file.sync()
  }
}
