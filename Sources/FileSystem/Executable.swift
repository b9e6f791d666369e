#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Files {
  /// Lets whoever may read a file run it, too.
  package static func makeExecutable(
    _ path: String, calls: FileCalls = .real
  ) throws(FileError) {
    do throws(SystemFailure) {
      let file = try OpenFile(path, O_RDONLY, calls)
      let mode = try file.status().st_mode & 0o7777
      try file.permit(mode | (mode & 0o444) >> 2)
    } catch {
      throw FileError(path, code: error.code)
    }
  }

  /// The absolute path of the program that runs; nil where the system does not tell.
  package static func runningProgram() -> String? {
    #if canImport(Darwin)
      var size = UInt32(PATH_MAX)
      var bytes = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&bytes, &size) == 0 else { return nil }
      let name = bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return realPath(String(decoding: name, as: UTF8.self))
    #else
      return realPath("/proc/self/exe")
    #endif
  }

  /// Whether this user may run a file.
  package static func isExecutable(_ path: String) -> Bool { access(path, X_OK) == 0 }
}
