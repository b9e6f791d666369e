import FileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is run as a whole, from call to exit.
enum ChildProcess {
  /// The path of a program that was built beside this one; nil where it was not.
  static func built(_ name: String) -> String? {
    let path = Path.join(Path.parent(of: CommandLine.arguments[0]), name)
    return Files.kind(of: path) == .file ? path : nil
  }

  /// Runs a program to its end with its output thrown away.
  static func run(_ path: String, _ arguments: [String]) {
    let words = ([path] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    guard posix_spawn(&child, path, &actions, nil, words + [nil], environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }

  /// A new folder for what is measured and thrown away.
  static func temporaryFolder() -> String? {
    var template = Array("/tmp/snt-medir-XXXXXX".utf8CString)
    return template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
  }

  /// Removes a folder that holds nothing but files.
  static func remove(_ folder: String) {
    for name in (try? Files.names(in: folder)) ?? [] { unlink(Path.join(folder, name)) }
    rmdir(folder)
  }
}
