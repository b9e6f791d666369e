import SpanishText

/// From call to exit: the program that does nearly nothing against one that does nothing at all.
enum StartBenchmark {
  static func run() {
    guard let program = ChildProcess.built("snt"), let empty = ChildProcess.built("EmptyProgram")
    else { return print("Arranque: falta «swift build -c release» para medirlo") }
    // One after the other, so that both meet the same machine; the median of each is told.
    var times: (program: [Double], empty: [Double]) = ([], [])
    for _ in 0..<60 {
      times.empty.append(Stopwatch.shortest(of: 1) { ChildProcess.run(empty, []) })
      times.program.append(Stopwatch.shortest(of: 1) { ChildProcess.run(program, ["versión"]) })
    }
    let (mine, least) = (Stopwatch.median(times.program), Stopwatch.median(times.empty))
    print(
      "Arranque: snt versión \(Spanish.fixed(mine * 1000, digits: 2)) ms, un programa vacío "
        + "\(Spanish.fixed(least * 1000, digits: 2)) ms, razón \(Spanish.fixed(mine / least, digits: 2))"
    )
  }
}
