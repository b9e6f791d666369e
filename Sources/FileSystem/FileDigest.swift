import Digest

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// The SHA-256 digest of a file of any size, read in pieces.
  package static func digest(of path: String) throws(FileError) -> SHA256Digest {
    do throws(SystemFailure) {
      let file = try OpenFile(path, O_RDONLY, .real)
      var hash = SHA256()
      var piece = [UInt8](repeating: 0, count: 1 << 18)
      while true {
        let count = try file.read(into: &piece)
        guard count > 0 else { return hash.digest }
        hash.update(piece[..<count])
      }
    } catch {
      throw FileError(path, failure: error)
    }
  }
}
