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

  /// The most memory, in megabytes, that a program holds; nil where nobody could tell.
  ///
  /// The system counts what the process held from which it was started, too (getrusage(2)): so a
  /// fresh one is put between.
  static func peakMemory(of path: String, _ arguments: [String]) -> Int? {
    let between = ExternalProgram(path: CommandLine.arguments[0])
    let output = try? between.output(
      of: [measuring, path] + arguments, seconds: 60, limit: 1_000)
    return output.flatMap { Int(String(decoding: $0.bytes.dropLast(), as: UTF8.self)) }
  }

  /// The program that this process is to run, only to tell how much memory it holds.
  static func toMeasure(_ words: [String]) -> (program: String, arguments: [String])? {
    guard words.count > 1, words[0] == measuring else { return nil }
    return (words[1], Array(words.dropFirst(2)))
  }

  private static let measuring = "--memoria"
}
