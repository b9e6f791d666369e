import CivilTime
import Foundation
import PlanModel
import SourceText
import Synchronization
import Testing

@testable import FileSystem
@testable import PlanFiles

/// The files of sealed cut-offs: written whole or not at all, read in order, refused where they are
/// not understood.
@Suite("Sealed cut-offs on disk")
struct CutOffFolderTests {
  static func seal(_ cutOff: String, on day: String, note: String? = nil) throws -> SealedCutOff {
    SealedCutOff(
      cutOff: try #require(CivilDate(iso: cutOff)), sealedOn: try #require(CivilDate(iso: day)),
      note: note, plan: FileSeal(of: [1, 2, 3]), log: nil, figures: SealedFigures(), lines: [])
  }

  private func bytes(_ seal: SealedCutOff) -> [UInt8] { Array(CutOffSchema.text(of: seal).utf8) }

  @Test(arguments: [nil, "Oficio 12", "Se dijo: «sí»  # y más", "dos\nrenglones", "no", "-"])
  func whatIsWrittenIsRead(_ note: String?) throws {
    var seal = try Self.seal("2025-06-30", on: "2025-07-04", note: note)
    seal.log = FileSeal(of: [])
    seal.figures.achieved = 33.33
    seal.figures.index = 1234.5
    seal.figures.lights = [.red: 1, .green: 2]
    seal.figures.situations = [.recurring: 3]
    var line = SealedLine(key: "1.10", situation: .recurring, light: .yellow, progress: 0.07)
    (line.done, line.total, line.programmed) = (1, 4, 99.5)
    seal.lines = [line, SealedLine(key: "no", situation: .ahead, light: .green, progress: 100)]
    let file = CutOffFile(name: "x", SourceText(name: "x", bytes: bytes(seal)))
    #expect(file.diagnostics.map(\.headline) == [])
    #expect(file.seal == seal)
  }

  @Test(arguments: [
    ("corte: 2025-06-30", "corte: pronto", "fecha-no-entendida"),
    ("corte: 2025-06-30", "cortes: 2025-06-30", "clave-desconocida"),
    ("formato: snt/1", "formato: snt/9", "formato-desconocido"),
    ("bytes: 3", "bytes: tres mil", "número-no-válido"),
    ("  bytes: 3\n", "", "falta-clave"),
    ("    verde: 0", "    morado: 0", "palabra-no-admitida"),
    ("sha256: ", "sha256: z", "huella-no-válida"),
    ("líneas: {}", "líneas:\n  1.1:\n    avance: 4", "falta-clave"),
  ])
  func whatIsNotUnderstoodIsTold(_ old: String, _ new: String, _ id: String) throws {
    let text = CutOffSchema.text(of: try Self.seal("2025-06-30", on: "2025-07-04"))
    #expect(text.contains(old), "\(text)")
    let file = CutOffFile(
      name: "x", SourceText(name: "x", text.replacingOccurrences(of: old, with: new)))
    #expect(file.seal == nil)
    #expect(file.diagnostics.contains { $0.id.rawValue == id }, "\(file.diagnostics.map(\.id))")
  }

  @Test func theyAreReadInTheOrderOfTheirDays() throws {
    try withPlan { folder in
      #expect(try CutOffFolder.load(folder).isEmpty)
      var store = try PlanStore.open(folder)
      for (name, cutOff, day) in [
        ("b", "2025-06-30", "2025-07-04"), ("a", "2025-06-30", "2025-08-01"),
        ("z", "2025-03-31", "2025-09-01"),
      ] {
        try store.create(
          bytes(try Self.seal(cutOff, on: day)), at: "\(name).yaml", in: CutOffFolder.name)
      }
      try store.create(Array("x".utf8), at: "0.yaml", in: CutOffFolder.name)
      try store.create(Array("x".utf8), at: "notas.txt", in: CutOffFolder.name)
      #expect(try CutOffFolder.load(folder).map(\.name) == ["z", "b", "a", "0"])
      #expect(CutOffFolder.freeName("c", in: folder) == "c")
      #expect(CutOffFolder.freeName("a", in: folder) == "a-2")
    }
  }

  @Test func nothingIsOverwritten() throws {
    try withPlan { folder in
      var store = try PlanStore.open(folder)
      let first = bytes(try Self.seal("2025-06-30", on: "2025-07-04"))
      try store.create(first, at: "a.yaml", in: CutOffFolder.name)
      #expect(throws: WriteFailure.self) {
        try store.create([1], at: "a.yaml", in: CutOffFolder.name)
      }
      #expect(try Files.read(folder + "/cortes/a.yaml") == first)
    }
  }

  /// In front of every call that changes files, the process is stopped, or a write takes a half.
  @Test(arguments: [false, true])
  func aStopLeavesNothingHalf(_ halves: Bool) throws {
    let seal = bytes(try Self.seal("2025-06-30", on: "2025-07-04"))
    var reached = 0
    for place in 1..<40 {
      try withPlan { folder in
        let made = Mutex(0)
        let calls = FileCalls.faulty { _, _ in
          let number = made.withLock { count in
            count += 1
            return count
          }
          if halves, number == place { return .partial }
          return number >= place ? .failure(code: EIO) : nil
        }
        var store: PlanStore? = try? PlanStore.open(folder, calls: calls)
        _ = try? store?.create(seal, at: "a.yaml", in: CutOffFolder.name)
        store = nil
        reached = max(reached, made.withLock { $0 })
        // What a reader sees is the whole file or none.
        for file in try CutOffFolder.load(folder) {
          #expect(file.seal != nil && file.source.bytes == seal, "\(place)")
        }
        // The next writer comes through.
        var next = try PlanStore.open(folder)
        try? next.create(seal, at: "a.yaml", in: CutOffFolder.name)
        #expect(try CutOffFolder.load(folder).map(\.source.bytes) == [seal], "\(place)")
      }
    }
    #expect(reached > 5)
  }

  @Test(arguments: [
    ("2022-06-30", true), ("junio-2022", true), ("año_1.b", true), ("", false), (".a", false),
    ("a b", false), ("a/b", false), ("-a", false), ("a:b", false), ("a\nb", false),
  ])
  func aNameIsOneOfAFile(_ name: String, _ isOne: Bool) {
    #expect(CutOffFolder.isName(name) == isOne)
  }

  @Test(arguments: [
    ("2022-06-30", "2022-06-30"), ("2022-06-30.yaml", "2022-06-30"),
    ("plan/cortes/a.b.yaml", "a.b"), ("a.yml", "a.yml"),
  ])
  func aFileIsNamedInSeveralWays(_ text: String, _ name: String) {
    #expect(CutOffFolder.bareName(text) == name)
  }
}
