import FileSystem
import SpanishText

/// The commands of every day as whole processes: on real plans, and on plans of any size.
enum CommandBenchmark {
  private static let commands: [(name: String, words: @Sendable (String) -> [String])] = [
    ("estado", { ["estado", $0] }), ("ver", { ["ver", "--plan", $0] }),
    ("validar", { ["validar", $0] }), ("informe", { ["informe", "cierre", $0] }),
  ]

  /// The median of each command on the plans below `plans`, where the benchmark is run in the project.
  static func runOnRealPlans() {
    guard let program = ChildProcess.built("snt") else { return }
    print("Órdenes sobre planes reales, proceso completo (mediana de 15)")
    for name in (try? Files.names(in: "plans")) ?? [] {
      let plan = Path.join("plans", name)
      let times = commands.map { command, words in
        let runs = (0..<15).map { _ in
          Stopwatch.shortest(of: 1) { ChildProcess.run(program, words(plan)) }
        }
        return "\(command) \(Spanish.fixed(Stopwatch.median(runs) * 1000, digits: 1)) ms"
      }
      print("  \(name): " + times.joined(separator: ", "))
    }
  }

  /// The shortest of some runs of some commands on a generated plan, and on one twice its size.
  static func run(lines: Int) {
    guard let program = ChildProcess.built("snt") else { return }
    print("Órdenes sobre un plan generado, con cinco asientos por línea (la más corta de 5)")
    for count in [lines, lines * 2] {
      guard let folder = try? TemporaryFolder() else { return }
      defer { folder.remove() }
      do throws(FileError) {
        try Files.write(GeneratedPlan.plan(lines: count), to: Path.join(folder.path, "plan.yaml"))
        try Files.write(
          GeneratedPlan.log(lines: count), to: Path.join(folder.path, "bitacora.yaml"))
      } catch {
        return print("  \(error.headline)")
      }
      let times = [
        ("estado", ["estado", folder.path, "--corte", "2025-09-30"]),
        ("validar", ["validar", folder.path]),
      ].map { name, words in
        let seconds = Stopwatch.shortest(of: 5) { ChildProcess.run(program, words) }
        return "\(name) \(Spanish.fixed(seconds * 1000, digits: 0)) ms"
      }
      print("  \(Spanish.grouped(count)) líneas: " + times.joined(separator: ", "))
    }
  }
}
