#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder from which relative paths of the process are read.
package enum WorkingFolder {
  /// Its absolute path; «/» where the system doesn't tell it.
  package static var path: String {
    guard let bytes = getcwd(nil, 0) else { return "/" }
    defer { free(bytes) }
    return String(cString: bytes)
  }
}
