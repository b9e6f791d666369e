import Diagnostics
import Foundation
import TerminalText
import Testing

@testable import FileSystem
@testable import PlanFiles

/// What the user reads when a plan can't be written, in `Golden/escribir.txt`.
///
/// Run with SNT_GRABAR=1 to record what is said now; read it as somebody who never used a terminal.
@Suite("Gallery of writing")
struct WritingGalleryTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden/escribir.txt")

  /// Logs at whose end there is no place.
  private static let logs = [
    "formato: snt/1\nentradas: []\n",
    "formato: snt/1\nentradas: [{fecha: 2025-01-02, nota: a}]\n",
    "formato: snt/1\nentradas: por escribir\n",
    "{formato: snt/1}\n",
    "entradas:\n  - fecha: 2025-01-02\n    nota: a\nformato: snt/1\n",
    "formato: snt/1\nentradas:\n  - fecha: 2025-01-02\n    nota: |\n      Se instaló\n      el grupo",
    "formato: snt/1\nentradas:\n  - fecha: 2025-01-02\n    nota: a\n...\n",
    "formato: snt/1\nentradas:\n  - fecha: 2025-01-02\n    nota: a: b\n",
  ]

  /// What `body` is refused with, the folder's name left out.
  private func refusal(_ folder: String, _ body: () throws -> Void) throws -> String {
    let error = #expect(throws: WriteFailure.self, performing: body)
    guard case .refused(let findings)? = error else { return "?\n" }
    let text = DiagnosticRenderer(style: .plain, width: 80).render(
      findings.map { finding in
        Diagnostic(
          finding.id, finding.severity, finding.headline.replacing(folder, with: "mi-plan"),
          at: finding.place.map {
            Place(.init(name: "mi-plan/bitacora.yaml", bytes: $0.source.bytes), $0.range)
          }, help: finding.help.map { $0.replacing(folder, with: "mi-plan") }, fix: finding.fix)
      })
    return text + "\n"
  }

  @Test func saysWhatItSaid() throws {
    var text = ""
    for log in Self.logs {
      text += try withPlan(log: log) { folder in
        let quoted = log.split(separator: "\n").map { "    \($0)\n" }.joined()
        let refused = try refusal(folder) {
          var store = try PlanStore.open(folder)
          try store.append(after: nil) { _ in [.plain("x")] }
        }
        return quoted + "\n" + refused
      }
    }
    text += try withPlan { folder in
      // As on a disk whose kernel knows no locks.
      let calls = FileCalls.faulty { call, _ in call == .lock ? .failure(code: ENOLCK) : nil }
      let long = time(nil) - 3 * 3_600 - 60
      var said = ""
      for (process, machine) in [(1, RunningProcess.machine), (4242, "pc-secretaria")] {
        let holder = LockHolder(process: process, machine: machine, since: long)
        try Files.write(LockNote(holder).bytes, to: folder + "/.snt.lock")
        said += try refusal(folder) {
          _ = try PlanStore.open(folder, patience: .milliseconds(10), calls: calls)
        }
      }
      try FileManager.default.removeItem(atPath: folder + "/.snt.lock")
      return try said
        + refusal(folder) {
          var store = try PlanStore.open(folder)
          try store.editPlan(after: PlanText.read("plan.yaml", in: folder)) { _ in nil }
        }
    }
    if ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
  }
}
