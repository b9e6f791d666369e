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
  /// The old one keeps its place until the new one is on the disk, and has it again if that fails. Who is
  /// stopped right in between leaves it beside its place, under a name that everybody sees and that
  /// `finishReplacing` knows.
  package static func replaceFolder(
    _ path: String, with files: [NewFile], calls: FileCalls = .real
  ) throws(FileError) {
    try finishReplacing(path, calls: calls)
    let home = Path.parent(of: path)
    let (new, old) = (Path.join(home, TemporaryName.fresh()), replaced(path))
    try createFolder(new, holding: files, calls: calls)
    do throws(SystemFailure) {
      try calls.make(.rename, old) { rename(path, old) }
      do throws(SystemFailure) {
        try calls.make(.rename, path) { rename(new, path) }
      } catch {
        _ = try? calls.make(.rename, path) { rename(old, path) }
        throw error
      }
      try syncFolder(home, calls)
    } catch {
      // Who was stopped can't clear up.
      if (try? calls.make(.remove, new) { 0 }) != nil {
        TemporaryFolder.remove(new)
        try? finishReplacing(path, calls: calls)
      }
      throw FileError(path, failure: error)
    }
    if (try? calls.make(.remove, old) { 0 }) != nil { TemporaryFolder.remove(old) }
  }

  /// Ends what somebody began who was stopped: a folder that had to leave its place has it again where
  /// no new one took it, and goes where one did.
  package static func finishReplacing(
    _ path: String, calls: FileCalls = .real
  ) throws(FileError) {
    let old = replaced(path)
    guard kind(of: old) == .folder else { return }
    guard kind(of: path) == nil else { return TemporaryFolder.remove(old) }
    do throws(SystemFailure) {
      try calls.make(.rename, path) { rename(old, path) }
    } catch { throw FileError(path, failure: error) }
  }

  /// Where a folder stands while another one takes its place.
  private static func replaced(_ path: String) -> String {
    let name = Path.name(of: path)
    return Path.join(Path.parent(of: path), "\(name).snt-anterior")
  }
}
