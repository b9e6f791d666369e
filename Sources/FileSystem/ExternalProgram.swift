#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program of the machine, run as a whole, from call to exit.
package struct ExternalProgram: Sendable {
  /// Where it stands.
  package let path: String

  /// A program at a path.
  package init(path: String) { self.path = path }

  /// The first of some programs that is there: a bare name is looked for where the shell would
  /// (`PATH`), a path is taken as it is.
  package static func first(of names: [String]) -> ExternalProgram? {
    let folders = (ProcessVariables.value(of: "PATH") ?? "").split(separator: ":").map(String.init)
    for name in names {
      let places = name.contains("/") ? [name] : folders.map { Path.join($0, name) }
      if let place = places.first(where: { access($0, X_OK) == 0 && Files.kind(of: $0) == .file }) {
        return ExternalProgram(path: place)
      }
    }
    return nil
  }

  /// Runs it to its end with nothing to read and its output thrown away; its exit code, or nil where
  /// it could not be started or was stopped from outside.
  @discardableResult
  package func run(_ arguments: [String]) -> Int32? {
    let words = ([path] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child = pid_t()
    guard posix_spawn(&child, path, &actions, nil, words + [nil], environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    // WIFEXITED and WEXITSTATUS, which are macros of C.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
