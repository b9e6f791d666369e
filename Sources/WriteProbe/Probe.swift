import FileSystem
import PlanFiles
import SourceText
import YAMLSyntax

/// What a test lets the program do.
enum Probe {
  /// Adds entries, each for itself, from a few bytes long to more than the system writes at once.
  static func append(
    _ count: Int, _ name: String, in folder: String, _ calls: FileCalls
  ) throws(WriteFailure) {
    for number in 1...max(1, count) {
      let known = try read(PlanFolder.logFile, in: folder)
      var store = try PlanStore.open(folder, calls: calls)
      try store.append(after: known) { document in
        [
          .group([
            ("fecha", .plain("2025-03-04")), ("id", .plain(EntryID.fresh(notIn: document?.source))),
            ("nota", .text("\(name)-\(number)")),
            ("motivo", .text(String(repeating: "así ", count: number * 397 % 2_500))),
          ])
        ]
      }
      // The folder is let go before the entry is acknowledged, as a command does.
      _ = consume store
      StandardStream.output.write("\(name)-\(number)\n")
    }
  }

  /// Gives the plan one title after another.
  static func retitle(
    _ count: Int, _ name: String, in folder: String, _ calls: FileCalls
  ) throws(WriteFailure) {
    for number in 1...max(1, count) {
      guard let known = try read(PlanFolder.planFile, in: folder) else { return }
      var store = try PlanStore.open(folder, calls: calls)
      try store.editPlan(after: known) { document in
        document.root.entries.first { $0.key.text == "título" }
          .flatMap { document.replacing($0.value, with: "\(name)-\(number)") }.map { [$0] }
      }
      _ = consume store
      StandardStream.output.write("\(name)-\(number)\n")
    }
  }

  /// Keeps others out until standard input ends.
  static func hold(_ folder: String, _ calls: FileCalls) throws(WriteFailure) {
    let store = try PlanStore.open(folder, calls: calls)
    StandardStream.output.write("listo\n")
    _ = try? Files.readStandardInput()
    _ = consume store
  }

  /// Says why something was not written.
  static func tell(_ failure: WriteFailure) {
    switch failure {
    case .file(let error): StandardStream.error.write("\(error.headline): \(error.help)\n")
    case .refused(let findings):
      for finding in findings {
        StandardStream.error.write("[\(finding.id.rawValue)] \(finding.headline)\n")
      }
    }
  }

  private static func read(_ name: String, in folder: String) throws(WriteFailure) -> PlanText? {
    do throws(FileError) {
      return try PlanText.readIfPresent(name, in: folder)
    } catch {
      throw .file(error)
    }
  }
}
