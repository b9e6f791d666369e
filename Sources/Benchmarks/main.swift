import SpanishText

// Measures what the program must be fast at, on data that it makes itself:
//   swift build -c release && .build/release/Benchmarks [megabytes of text] [lines of a plan]

let words = Array(CommandLine.arguments.dropFirst())
if let (program, arguments) = ChildProcess.toMeasure(words) {
  ChildProcess.run(program, arguments)
  print(PeakMemory.megabytesOfChildren)
} else {
  let numbers = words.compactMap { Int($0) }
  StartBenchmark.run()
  SyntaxBenchmark.run(megabytes: numbers.first ?? 10)
  PlanBenchmark.run(lines: numbers.dropFirst().first ?? 5_000)
  DocumentBenchmark.run()
  HostileTextBenchmark.run()
  WritingBenchmark.run(lines: numbers.dropFirst().first ?? 5_000)
  CommandBenchmark.runOnRealPlans()
  EntryBenchmark.run(lines: numbers.dropFirst().first ?? 5_000)
  CommandBenchmark.run(lines: numbers.dropFirst().first ?? 5_000)
  ComplianceBenchmark.run(institutions: 8_000, activities: 100)
  print("Memoria máxima del proceso: \(Spanish.grouped(PeakMemory.megabytes)) MB")
}
