import Digest
import FileSystem
import PlanFiles
import SourceText
import SpanishText
import YAMLSyntax

/// Adding an entry to a log: on logs of any size, on the disk and in memory, where fsync costs nothing.
enum WritingBenchmark {
  static func run(lines: Int) {
    print("Un asiento al final de la bitácora, candado incluido (mediana de 21)")
    for plan in (try? Files.names(in: "plans"))?.prefix(1) ?? [] {
      guard let log = try? Files.read(Path.join("plans", plan) + "/bitacora.yaml") else { continue }
      append(to: log, "bitácora de \(plan)")
    }
    for count in [lines, lines * 2] {
      append(to: GeneratedPlan.log(lines: count), "\(Spanish.grouped(count * 5)) asientos")
    }
    let bytes = [UInt8](repeating: 0x61, count: 20_000_000)
    let seconds = Stopwatch.shortest(of: 5) { precondition(SHA256.digest(of: bytes).bytes[0] > 0) }
    print("SHA-256: \(Spanish.fixed(20 / seconds, digits: 0)) MB/s")
  }

  private static func append(to log: [UInt8], _ name: String) {
    let figures = [("disco", nil), ("memoria", "/dev/shm")].compactMap { place, parent in
      guard parent.map({ Files.kind(of: $0) == .folder }) ?? true,
        let folder = try? TemporaryFolder(in: parent)
      else { return nil as String? }
      defer { folder.remove() }
      return "\(place) " + figure(of: log, in: folder.path)
    }
    print("  \(name): \(figures.joined(separator: "; "))")
  }

  private static func figure(of log: [UInt8], in folder: String) -> String {
    var (reading, drawing, writing): ([Double], [Double], [Double]) = ([], [], [])
    var written: [Int] = []
    do {
      try Files.write(log, to: Path.join(folder, PlanFolder.logFile))
      for _ in 0..<21 {
        var known: PlanText?
        reading.append(
          Stopwatch.shortest(of: 1) {
            known = try? PlanText.read(PlanFolder.logFile, in: folder)
          })
        var id = ""
        drawing.append(
          Stopwatch.shortest(of: 1) { id = EntryID.fresh(notIn: known?.document.source) })
        let before = bytesWritten
        var failure: (any Error)?
        writing.append(
          Stopwatch.shortest(of: 1) {
            do {
              var store = try PlanStore.open(folder)
              try store.append(after: known) { _ in [entry(id)] }
            } catch { failure = error }
          })
        written.append(bytesWritten - before)
        if let failure { throw failure }
      }
    } catch {
      return "no se pudo medir"
    }
    return "\(milliseconds(writing)), \(written.sorted()[written.count / 2]) bytes escritos"
      + " (leerla antes \(milliseconds(reading)), elegir el id \(milliseconds(drawing)))"
  }

  private static func entry(_ id: String) -> YAMLFragment {
    .group([
      ("fecha", .plain("2025-09-30")), ("id", .plain(id)), ("avance", .plain("1.1")),
      ("porcentaje", .plain("60")), ("nota", .text("La herramienta se probó en tres estados")),
    ])
  }

  /// The bytes that this process has handed to the system (proc(5), `wchar`); 0 where nobody counts.
  private static var bytesWritten: Int {
    guard let bytes = try? Files.read("/proc/self/io") else { return 0 }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("wchar:") }
    return line.flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
  }

  private static func milliseconds(_ seconds: [Double]) -> String {
    Spanish.fixed(Stopwatch.median(seconds) * 1000, digits: 2) + " ms"
  }
}
