import FileSystem
import PlanFiles
import SpanishText

/// `snt avance` as a whole process, on copies of plans: on the disk, and in memory, where fsync costs
/// nothing.
enum EntryBenchmark {
  static func run(lines: Int) {
    guard let program = ChildProcess.built("snt") else { return }
    print("snt avance, proceso completo (mediana de 15)")
    for name in (try? Files.names(in: "plans")) ?? [] {
      let files = [PlanFolder.planFile, PlanFolder.logFile].map { file in
        (file, (try? Files.read(Path.join(Path.join("plans", name), file))) ?? [])
      }
      measure(program, files, name)
    }
    for count in [lines, lines * 2] {
      let files = [
        (PlanFolder.planFile, GeneratedPlan.plan(lines: count)),
        (PlanFolder.logFile, GeneratedPlan.log(lines: count)),
      ]
      measure(
        program, files,
        "\(Spanish.grouped(count)) líneas con \(Spanish.grouped(count * 5)) asientos")
    }
  }

  private static func measure(_ program: String, _ files: [(String, [UInt8])], _ name: String) {
    let figures = [("disco", nil), ("memoria", "/dev/shm")].compactMap { place, parent in
      guard parent.map({ Files.kind(of: $0) == .folder }) ?? true,
        let folder = try? TemporaryFolder(in: parent)
      else { return nil as String? }
      defer { folder.remove() }
      for (file, bytes) in files { try? Files.write(bytes, to: Path.join(folder.path, file)) }
      guard let plan = try? PlanFolder.load(folder.path).plan,
        let line = plan.allItems.last(where: \.isLeaf)
      else { return nil }
      let times = (0..<15).map { number in
        Stopwatch.shortest(of: 1) {
          ChildProcess.run(
            program,
            [
              "avance", line.key.value, "35", "--nota", "Avance \(number)", "--sí", "--plan",
              folder.path,
            ])
        }
      }
      return "\(place) \(Spanish.fixed(Stopwatch.median(times) * 1000, digits: 1)) ms"
    }
    print("  \(name): " + figures.joined(separator: "; "))
  }
}
