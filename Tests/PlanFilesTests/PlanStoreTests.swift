import Diagnostics
import Foundation
import SourceText
import Testing
import YAMLSyntax

@testable import FileSystem
@testable import PlanFiles

/// A folder of a test with the files of a small plan, removed at its end.
func withPlan<Result>(
  log: String? = "formato: snt/1\nentradas:\n  - fecha: 2025-01-02\n    nota: a\n",
  _ body: (String) throws -> Result
) throws -> Result {
  let folder = try TemporaryFolder()
  defer { folder.remove() }
  let plan = "formato: snt/1\ntítulo: Plan  # el primero\nperiodo: 2025\n"
  try Files.write(Array(plan.utf8), to: folder.path + "/plan.yaml")
  if let log { try Files.write(Array(log.utf8), to: folder.path + "/bitacora.yaml") }
  return try body(folder.path)
}

/// Writing in a plan's folder, with others who write there too.
@Suite("Store of a plan")
struct PlanStoreTests {
  private func text(_ path: String) throws -> String {
    String(decoding: try Files.read(path), as: UTF8.self)
  }

  private func note(_ text: String) -> YAMLFragment {
    .group([("fecha", .plain("2025-03-04")), ("nota", .text(text))])
  }

  private func title(_ title: String) -> (YAMLDocument) -> [TextEdit]? {
    { document in
      document.root.entries.first { $0.key.text == "título" }
        .flatMap { document.replacing($0.value, with: title) }.map { [$0] }
    }
  }

  @Test func entriesAreAddedAndRead() throws {
    try withPlan { folder in
      let before = try text(folder + "/bitacora.yaml")
      let loaded = try PlanFolder.load(folder)
      var store = try PlanStore.open(folder)
      let first = try store.append(after: loaded.logText) { _ in [note("b"), note("c")] }
      // What the command knew is old by now; the store sees that.
      let second = try store.append(after: loaded.logText) { document in
        let source = document.map { $0.source[$0.source.range] }
        return [note("\(source?.utf8.count ?? 0)")]
      }
      _ = consume store
      #expect(try text(folder + "/bitacora.yaml") == before + first + second)
      #expect(second.contains("nota: \"\((before + first).utf8.count)\""))
      let again = try PlanFolder.load(folder)
      #expect(
        again.log.entries.map { $0.note?.value }.count == 4 && !again.diagnostics.containErrors)
      #expect(try Files.names(in: folder) == ["bitacora.yaml", "plan.yaml"])
    }
  }

  @Test func theFirstEntryMakesTheLog() throws {
    try withPlan(log: nil) { folder in
      let loaded = try PlanFolder.load(folder)
      #expect(loaded.logText == nil)
      var store = try PlanStore.open(folder)
      try store.append(after: nil) { document in
        #expect(document == nil)
        return [note("a")]
      }
      _ = consume store
      #expect(try PlanFolder.load(folder).log.entries.count == 1)
    }
  }

  @Test func aWriterWithoutTheLockIsNotOverwritten() throws {
    try withPlan { folder in
      let known = try PlanText.readIfPresent("bitacora.yaml", in: folder)
      let before = try text(folder + "/bitacora.yaml")
      var store = try PlanStore.open(folder)
      var calls = 0
      // An editor saves while the entry is made, once.
      let added = try store.append(after: known) { _ in
        calls += 1
        if calls == 1 {
          try? Files.write(
            Array((before + "  - fecha: 2025-02-02\n    nota: b\n").utf8),
            to: folder + "/bitacora.yaml")
        }
        return [note("c")]
      }
      #expect(calls == 2)
      #expect(
        try text(folder + "/bitacora.yaml")
          == before + "  - fecha: 2025-02-02\n    nota: b\n" + added)
      // One that never stops is told.
      let error = #expect(throws: WriteFailure.self) {
        try store.append(after: known) { _ in
          let bytes = try? Files.read(folder + "/bitacora.yaml")
          try? Files.write((bytes ?? []) + Array("# más\n".utf8), to: folder + "/bitacora.yaml")
          return [note("d")]
        }
      }
      #expect(ids(error) == ["archivo-cambiado"])
      #expect(!(try text(folder + "/bitacora.yaml").contains("nota: d")))
    }
  }

  @Test func thePlanIsEditedAsItIsNow() throws {
    try withPlan { folder in
      let known = try PlanText.read("plan.yaml", in: folder)
      var store = try PlanStore.open(folder)
      let edited = try store.editPlan(after: known, title("Otro"))
      #expect(edited.fingerprint == FileFingerprint(of: folder + "/plan.yaml"))
      // What the command knew is old; the edit is made again on what is there now.
      let later = "formato: snt/1\nperiodo: 2025\ntítulo: 'A mano'\n"
      try Files.write(Array(later.utf8), to: folder + "/plan.yaml")
      try store.editPlan(after: edited, title("Nuevo"))
      #expect(try text(folder + "/plan.yaml") == later.replacing("A mano", with: "Nuevo"))
      // Where there is nothing to edit any more, nothing is written.
      try Files.write(Array("formato: snt/1\n".utf8), to: folder + "/plan.yaml")
      let error = #expect(throws: WriteFailure.self) {
        try store.editPlan(after: edited, title("X"))
      }
      #expect(ids(error) == ["archivo-cambiado"])
      #expect(try text(folder + "/plan.yaml") == "formato: snt/1\n")
    }
  }

  @Test func anEditThatBreaksThePlanIsRefused() throws {
    try withPlan { folder in
      let known = try PlanText.read("plan.yaml", in: folder)
      let before = try text(folder + "/plan.yaml")
      var store = try PlanStore.open(folder)
      #expect(throws: WriteFailure.self) {
        try store.editPlan(after: known) { _ in [TextEdit(.at(0), "a: b: c\n")] }
      }
      #expect(try text(folder + "/plan.yaml") == before)
      // An edit that changes nothing writes nothing.
      try store.editPlan(after: known) { _ in [] }
      #expect(FileFingerprint(of: folder + "/plan.yaml") == known.fingerprint)
    }
  }

  @Test func aPlanInUseIsTold() throws {
    try withPlan { folder in
      let store = try PlanStore.open(folder)
      let error = #expect(throws: WriteFailure.self) {
        _ = try PlanStore.open(folder, patience: .milliseconds(20))
      }
      #expect(ids(error) == ["plan-en-uso"])
      _ = consume store
    }
  }

  private func ids(_ error: WriteFailure?) -> [DiagnosticID] {
    if case .refused(let findings)? = error { findings.map(\.id) } else { [] }
  }
}
