import Compliance
import FileSystem
import PlanFiles
import SourceText
import SpanishText

/// A national matrix: read against the bytes of its file, and the commands as whole processes.
enum ComplianceBenchmark {
  static func run(institutions: Int, activities: Int) {
    print("Matriz de instituciones y actividades, de la mitad y entera (la más corta de 5)")
    for count in [institutions / 2, institutions] {
      let matrix = GeneratedMatrix(institutions: count, activities: activities)
      for (name, table) in [("ancha", matrix.wide), ("larga", matrix.long)] {
        guard let folder = try? TemporaryFolder() else { return }
        defer { folder.remove() }
        do throws(FileError) {
          let tables = Path.join(folder.path, "cumplimiento")
          try Files.makeFolder(tables)
          try Files.write(matrix.plan, to: Path.join(folder.path, PlanFolder.planFile))
          try Files.write(matrix.list, to: Path.join(tables, "instituciones.csv"))
          try Files.write(table, to: Path.join(tables, "matriz.csv"))
        } catch {
          return print("  \(error.headline)")
        }
        print(
          "  \(Spanish.grouped(count)) × \(activities), \(name), "
            + "\(Spanish.fixed(Double(table.count) / 1e6, digits: 1)) MB: "
            + [reading(folder.path), commands(folder.path)].joined(separator: "; "))
      }
    }
  }

  /// Reading and counting in this process, and how many times as long as reading the bytes.
  private static func reading(_ folder: String) -> String {
    guard let plan = try? PlanFolder.load(folder).plan else { return "no se pudo leer" }
    let bytes = Stopwatch.shortest(of: 5) {
      let source = try? PlanFolder.tables(of: plan, in: folder)
      precondition(source?.values.allSatisfy(\.isUTF8) ?? false)
    }
    var followUp: FollowUp?
    let seconds = Stopwatch.shortest(of: 5) {
      followUp = (try? PlanFolder.tables(of: plan, in: folder))
        .flatMap { FollowUp(plan, tables: $0) }
    }
    precondition(followUp?.figures != nil && followUp?.findings.isEmpty ?? false)
    return
      "leer \(milliseconds(seconds)), \(Spanish.fixed(seconds / bytes, digits: 1)) veces sus bytes"
  }

  /// The commands from call to exit.
  private static func commands(_ folder: String) -> String {
    guard let program = ChildProcess.built("snt") else { return "sin «snt»" }
    let words =
      ["cumplimiento", folder]
      + ["html", "csv"].flatMap { ["-o", Path.join(folder, "resultado.\($0)")] }
    let seconds = Stopwatch.shortest(of: 5) { ChildProcess.run(program, words) }
    let memory = ChildProcess.peakMemory(of: program, words).map { "\($0) MB" } ?? "?"
    return "a página y CSV, proceso completo, \(milliseconds(seconds)), \(memory)"
  }

  private static func milliseconds(_ seconds: Double) -> String {
    Spanish.fixed(seconds * 1000, digits: 0) + " ms"
  }
}
