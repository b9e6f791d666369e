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

  /// Those of some programs that are there, in their order: a bare name is looked for where the shell
  /// would (`PATH`), a path is taken as it is.
  package static func all(of names: [String]) -> [ExternalProgram] {
    let folders = (ProcessVariables.value(of: "PATH") ?? "").split(separator: ":").map(String.init)
    return names.compactMap { name in
      let places = name.contains("/") ? [name] : folders.map { Path.join($0, name) }
      return places.first { access($0, X_OK) == 0 && Files.kind(of: $0) == .file }
        .map(ExternalProgram.init)
    }
  }

  /// Runs it with nothing to read and its output thrown away, and gives its exit code.
  ///
  /// Nil where it could not be started or was stopped: by somebody, by an interrupt of this program,
  /// or because it took longer than `seconds`. What it started itself is stopped with it.
  @discardableResult
  package func run(_ arguments: [String], seconds: Int = .max) -> Int32? {
    run(arguments, into: "/dev/null", seconds: seconds) { true }
  }

  /// Runs it with nothing to read, and gives its exit code with what it wrote to its standard output.
  ///
  /// Nil where `run` gives nil, and where it wrote more than `limit` bytes.
  package func output(
    of arguments: [String], seconds: Int, limit: Int
  ) throws(FileError) -> Output? {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = Path.join(folder.path, "salida")
    let status = run(arguments, into: path, seconds: seconds) {
      Files.size(of: path).map { $0 <= limit } ?? true
    }
    guard let status, let size = Files.size(of: path), size <= limit else { return nil }
    return Output(status: status, bytes: try Files.read(path))
  }

  /// What a program said.
  package struct Output: Sendable {
    /// Its exit code.
    package let status: Int32
    /// What it wrote to its standard output.
    package let bytes: [UInt8]
  }

  /// Runs it with its output in a file, as long as it may go on.
  private func run(
    _ arguments: [String], into file: String, seconds: Int, while mayGoOn: () -> Bool
  ) -> Int32? {
    let interrupts = Interrupts()
    defer { interrupts.allow() }
    guard let child = start(arguments, into: file, signals: interrupts.before) else { return nil }
    var status: Int32 = 0
    if seconds == .max {
      while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
      return Self.exitCode(status)
    }
    // A hundredth of a second a step.
    for _ in 0..<(seconds * 100) {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return Self.exitCode(status) }
      if ended < 0 && errno != EINTR || Interrupts.areWaiting || !mayGoOn() { break }
      usleep(10_000)
    }
    kill(-child, SIGKILL)
    waitpid(child, &status, 0)
    return nil
  }

  /// The code that a program ended with, nil where a signal ended it: WIFEXITED and WEXITSTATUS, which
  /// are macros of C.
  private static func exitCode(_ status: Int32) -> Int32? {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Starts it at the head of a group of its own.
  private func start(
    _ arguments: [String], into file: String, signals: sigset_t
  ) -> pid_t? {
    let words = ([path] + arguments).map { strdup($0) }
    defer { words.forEach { free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (descriptor, mode) in [(0, O_RDONLY), (2, O_WRONLY)] as [(Int32, Int32)] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT, 0o600)
    var signals = signals
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let failure = posix_spawn(&child, path, &actions, &attributes, words + [nil], environ)
    return failure == 0 ? child : nil
  }
}

/// Holds back what asks the program to end, until another one is ended first.
private struct Interrupts {
  /// What was held back before.
  let before: sigset_t

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    var before = sigset_t()
    sigprocmask(SIG_BLOCK, &held, &before)
    self.before = before
  }

  /// Whether one is waiting.
  static var areWaiting: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&waiting, $0) == 1 }
  }

  /// Lets them through again, unless one is waiting: then the program ends by itself, cleaning up.
  func allow() {
    guard !Self.areWaiting else { return }
    var before = before
    sigprocmask(SIG_SETMASK, &before, nil)
  }
}
