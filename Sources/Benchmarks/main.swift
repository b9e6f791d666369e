// Measures what the program must be fast at, on data that it makes itself.
//   swift run -c release benchmarks [MB]

let megabytes = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 10
SyntaxBenchmark.run(megabytes: megabytes)
