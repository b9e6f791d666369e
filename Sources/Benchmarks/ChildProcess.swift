import FileSystem

/// A program that is run as a whole, from call to exit.
enum ChildProcess {
  /// The path of a program that was built beside this one; nil where it was not.
  static func built(_ name: String) -> String? {
    let path = Path.join(Path.parent(of: CommandLine.arguments[0]), name)
    return Files.kind(of: path) == .file ? path : nil
  }

  /// Runs a program to its end with its output thrown away.
  static func run(_ path: String, _ arguments: [String]) {
    ExternalProgram(path: path).run(arguments)
  }
}
