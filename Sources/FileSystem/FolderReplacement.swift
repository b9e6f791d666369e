#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Puts a new folder in the place of one that is there, with everything in it.
  ///
  /// The old one keeps its place until the new one is on the disk, and has it again if that fails.
  package static func replaceFolder(
    _ path: String, with files: [NewFile], calls: FileCalls = .real
  ) throws(FileError) {
    let home = Path.parent(of: path)
    let (new, old) = (
      Path.join(home, TemporaryName.fresh()), Path.join(home, TemporaryName.fresh())
    )
    try createFolder(new, holding: files, calls: calls)
    do throws(SystemFailure) {
      try calls.make(.rename, old) { rename(path, old) }
      do throws(SystemFailure) {
        try calls.make(.rename, path) { rename(new, path) }
      } catch {
        _ = rename(old, path)
        throw error
      }
      try syncFolder(home, calls)
    } catch {
      TemporaryFolder.remove(new)
      throw FileError(path, failure: error)
    }
    TemporaryFolder.remove(old)
  }
}
