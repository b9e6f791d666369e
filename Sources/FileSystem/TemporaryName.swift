#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names of files that are only on their way: they begin with a dot, so that nobody sees them,
/// are short whatever the file is called, and tell which process made them.
enum TemporaryName {
  private static let prefix = ".snt-"
  private static let suffix = ".tmp"
  /// How long a file of another machine is left alone, in seconds: from here nobody can tell whether
  /// its writer is still at work.
  private static let foreignAge = 86_400

  /// A name that nothing else uses.
  static func fresh() -> String {
    let chance = UInt32.random(in: .min ... .max)
    return "\(prefix)\(machine)-\(getpid())-\(String(chance, radix: 36))\(suffix)"
  }

  /// Removes from a folder what writers left that were killed.
  static func removeLeftovers(in folder: String, _ calls: FileCalls) {
    for name in (try? Files.names(in: folder, where: isTemporary)) ?? [] {
      let path = Path.join(folder, name)
      guard isLeftover(name, at: path) else { continue }
      _ = try? calls.make(.remove, path) { unlink(path) }
    }
  }

  /// Removes from a folder the unfinished folders that were left by who was stopped.
  static func removeLeftFolders(in folder: String) {
    for name in (try? Files.names(in: folder, where: isTemporary)) ?? [] {
      let path = Path.join(folder, name)
      if isLeftover(name, at: path), Files.kind(of: path) == .folder {
        TemporaryFolder.remove(path)
      }
    }
  }

  static func isTemporary(_ name: String) -> Bool {
    name.hasPrefix(prefix) && name.hasSuffix(suffix)
  }

  private static func isLeftover(_ name: String, at path: String) -> Bool {
    let parts = name.dropFirst(prefix.count).dropLast(suffix.count).split(separator: "-")
    guard parts.count == 3, let process = pid_t(parts[1]) else { return false }
    if parts[0] == machine { return RunningProcess.isGone(process) }
    var status = stat()
    return lstat(path, &status) == 0 && time(nil) - status.writing.tv_sec > foreignAge
  }

  /// A short sign of this machine.
  private static var machine: String {
    let sum = RunningProcess.machine.utf8.reduce(UInt32(0x811C_9DC5)) {
      ($0 ^ UInt32($1)) &* 0x0100_0193
    }
    return String(sum, radix: 36)
  }
}

/// A process of this machine or another.
enum RunningProcess {
  /// The name of this machine.
  static var machine: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    let letters = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return letters.isEmpty ? "localhost" : String(decoding: letters, as: UTF8.self)
  }

  /// Whether no process of this machine has that number.
  static func isGone(_ process: pid_t) -> Bool {
    process > 0 && kill(process, 0) != 0 && errno == ESRCH
  }
}
