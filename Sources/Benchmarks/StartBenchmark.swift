import FileSystem
import SpanishText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// From call to exit: the program that does nearly nothing against one that does nothing at all.
enum StartBenchmark {
  static func run() {
    let folder = Path.parent(of: CommandLine.arguments[0])
    let (program, empty) = (Path.join(folder, "snt"), Path.join(folder, "EmptyProgram"))
    guard Files.kind(of: program) == .file, Files.kind(of: empty) == .file else {
      return print("Arranque: falta «swift build -c release» para medirlo")
    }
    // One after the other, so that both meet the same machine; the median of each is told.
    var times: (program: [Double], empty: [Double]) = ([], [])
    for _ in 0..<60 {
      times.empty.append(Stopwatch.shortest(of: 1) { spawn(empty, []) })
      times.program.append(Stopwatch.shortest(of: 1) { spawn(program, ["versión"]) })
    }
    let (mine, least) = (median(times.program), median(times.empty))
    print(
      "Arranque: snt versión \(Spanish.fixed(mine * 1000, digits: 2)) ms, un programa vacío "
        + "\(Spanish.fixed(least * 1000, digits: 2)) ms, razón \(Spanish.fixed(mine / least, digits: 2))"
    )
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  /// Runs a program to its end with its output thrown away.
  private static func spawn(_ path: String, _ arguments: [String]) {
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
    var child = pid_t()
    guard posix_spawn(&child, path, &actions, nil, words + [nil], environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }
}
