import CivilTime
import Foundation
import PlanAssessment
import PlanFiles
import PlanModel
import SourceText
import Testing
import YAMLSyntax

/// A plan with its log, both as texts, sealed and compared as the commands do.
struct SealedSample {
  var plan: String
  var log: String

  /// The plan and its log as they are read.
  var read: (plan: Plan, log: Log) {
    let found = PlanFolder.read(
      YAMLDocument(SourceText(name: "plan.yaml", plan)),
      YAMLDocument(SourceText(name: "bitacora.yaml", log)))
    return (found.plan, found.log)
  }

  /// What is sealed of a judgement, written and read again.
  func sealed(at cutOff: CivilDate, on day: CivilDate) throws -> SealedCutOff {
    let (plan, log) = read
    let assessment = Assessment(plan: plan, log: log, cutOff: cutOff)
    let seal = SealedCutOff(
      cutOff: cutOff, sealedOn: day, note: "Oficio 12: entregado",
      plan: FileSeal(of: bytes(self.plan)),
      log: FileSeal(of: bytes(self.log)), figures: SealedFigures(of: assessment),
      lines: assessment.sealedLines)
    let file = CutOffFile(
      name: "x", SourceText(name: "x.yaml", CutOffSchema.text(of: seal)))
    #expect(file.diagnostics.map(\.headline) == [])
    let again = try #require(file.seal)
    #expect(again == seal)
    return again
  }

  /// What a sealed cut-off said, against what it gives now.
  func compared(with seal: SealedCutOff) -> CutOffComparison {
    let (plan, log) = read
    let isKept = seal.log?.isAtStart(of: bytes(self.log)) ?? true
    return CutOffComparison(
      seal, log,
      .init(
        isPlanChanged: !seal.plan.isOf(bytes(self.plan)),
        sealedLogSize: isKept ? seal.log?.size ?? 0 : nil)
    ) { Assessment(plan: plan, log: $0, cutOff: seal.cutOff) }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}

/// What must always hold of sealed cut-offs, with the plans of the project.
@Suite("Sealed cut-offs of real plans")
struct CutOffPropertyTests {
  static let plans = [
    "4pa-2019-2022", "ceaytp-2023-2024", "cgaytp-2021-2022", "cpgat-2017",
    "ejemplo-comision-2025",
  ]

  static func sample(_ name: String) throws -> SealedSample {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../plans/\(name)")
    let text = { (file: String) in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8)
    }
    return SealedSample(plan: try text("plan.yaml"), log: try text("bitacora.yaml"))
  }

  /// Some days before, in and after the term.
  static func cutOffs(_ sample: SealedSample) throws -> [CivilDate] {
    let term = try #require(sample.read.plan.termSpan)
    return [-40, 0, 61, 150, 240, 300, term.days - 1, term.days + 90]
      .map { term.start.adding(days: $0) }
  }

  @Test(arguments: plans)
  func nothingHasChangedAtOnce(_ name: String) throws {
    let sample = try Self.sample(name)
    for day in try Self.cutOffs(sample) {
      let comparison = sample.compared(with: try sample.sealed(at: day, on: day))
      #expect(comparison.isUnchanged, "\(day.iso)")
      #expect(!comparison.isPlanChanged && !comparison.isSealedLogChanged)
      #expect(comparison.laterEntries.isEmpty)
    }
  }

  /// An entry of the past about each line in turn: told for that line alone, whenever it changes it.
  @Test(arguments: plans)
  func aLaterEntryIsToldForItsLine(_ name: String) throws {
    let sample = try Self.sample(name)
    let cutOff = try Self.cutOffs(sample)[3]
    let seal = try sample.sealed(at: cutOff, on: cutOff.adding(days: 3))
    var changes = 0
    for line in seal.lines {
      var later = sample
      // The day of the cut-off itself still counts, and is after every other entry that does.
      later.log += "  - fecha: \(cutOff.iso)\n    avance: \(line.key)\n    porcentaje: 37\n"
      let comparison = later.compared(with: seal)
      #expect(comparison.laterEntries.count == 1)
      #expect(!comparison.isSealedLogChanged)
      #expect(comparison.lines.allSatisfy { $0.key == line.key }, "\(line.key)")
      guard let change = comparison.lines.first else { continue }
      changes += 1
      #expect(change.causes.count == 1)
      guard case .entry(let entry)? = change.causes.first else {
        Issue.record("\(line.key): \(change.causes)")
        continue
      }
      #expect(entry.day == cutOff)
    }
    #expect(changes > 0)
  }

  @Test(arguments: plans)
  func whatHappensAfterTheCutOffTellsNothing(_ name: String) throws {
    let sample = try Self.sample(name)
    for cutOff in try Self.cutOffs(sample).dropFirst(2) {
      let seal = try sample.sealed(at: cutOff, on: cutOff)
      var later = sample
      for line in seal.lines.prefix(5) {
        later.log +=
          "  - fecha: \(cutOff.adding(days: 1).iso)\n    avance: \(line.key)\n    porcentaje: 100\n"
      }
      let comparison = later.compared(with: seal)
      #expect(comparison.isUnchanged && comparison.laterEntries.isEmpty, "\(cutOff.iso)")
    }
  }
}

/// Why lines differ, case by case.
@Suite("Causes of changes in sealed cut-offs")
struct CutOffCauseTests {
  static let sample = SealedSample(
    plan: """
      formato: snt/1
      título: "Ejemplo inventado: Plan"
      periodo: 2025
      líneas:
        1: {nombre: Una, temporalidad: primer semestre}
        2: {nombre: Otra, temporalidad: julio}
        3: {nombre: Permanente, temporalidad: permanente}

      """,
    log: """
      formato: snt/1
      entradas:
        - fecha: 2025-02-10
          id: aaaah
          avance: 1
          porcentaje: 20
        - fecha: 2025-03-10
          id: bbbbh
          avance: 2
          porcentaje: 50

      """)

  /// What is told after the texts were changed: a word a cause, behind the key of its line.
  private func told(_ change: (inout SealedSample) -> Void) throws -> [String] {
    let day = try #require(CivilDate(iso: "2025-05-31"))
    let seal = try Self.sample.sealed(at: day, on: day.adding(days: 5))
    var sample = Self.sample
    change(&sample)
    return sample.compared(with: seal).lines.map { change in
      let causes = change.causes.map { cause in
        switch cause {
        case .entry(let entry): "asiento del \(entry.day.iso)"
        case .correction(let entry): "rectificación del \(entry.day.iso)"
        case .plan: "plan"
        case .sealedLog: "bitácora"
        case .unknown: "?"
        }
      }
      return ([change.key] + causes).joined(separator: " ")
    }
  }

  @Test(arguments: [
    // Corrections count whatever their day; of what lies beyond the cut-off nothing is told.
    (
      "- fecha: 2025-09-01\n    rectifica: aaaah\n    porcentaje: 30",
      ["1 rectificación del 2025-09-01"]
    ),
    (
      "- fecha: 2025-09-01\n    rectifica: bbbbh\n    motivo: No fue así",
      ["2 rectificación del 2025-09-01"]
    ),
    ("- fecha: 2025-09-01\n    rectifica: aaaah\n    porcentaje: 20", []),
    ("- fecha: 2025-05-01\n    hito: 1", []),
    ("- fecha: 2025-05-01\n    hito: 3", ["3 asiento del 2025-05-01"]),
    (
      "- fecha: 2025-05-01\n    evento: feria\n    concluye: [1, 2]",
      ["1 asiento del 2025-05-01", "2 asiento del 2025-05-01"]
    ),
    (
      "- fecha: 2025-05-01\n    reprogramación: 1\n    temporalidad: enero a diciembre",
      ["1 asiento del 2025-05-01"]
    ),
    (
      "- fecha: 2025-05-01\n    reprogramación: periodo\n    temporalidad: enero a mayo de 2025",
      ["1 asiento del 2025-05-01", "2 asiento del 2025-05-01"]
    ),
  ])
  func ofWhatWasAdded(_ entry: String, _ expected: [String]) throws {
    #expect(try told { $0.log += "  " + entry + "\n" } == expected)
  }

  @Test func ofACorrectionThatIsCorrected() throws {
    let found = try told {
      $0.log += "  - fecha: 2025-06-10\n    id: cccch\n    rectifica: aaaah\n    porcentaje: 20\n"
      $0.log += "  - fecha: 2025-06-11\n    rectifica: cccch\n    porcentaje: 35\n"
    }
    #expect(found == ["1 rectificación del 2025-06-10 rectificación del 2025-06-11"])
  }

  @Test func ofAnotherPlan() throws {
    let found = try told {
      $0.plan = $0.plan.replacing("temporalidad: julio", with: "temporalidad: abril")
    }
    #expect(found == ["2 plan"])
    #expect(try told { $0.plan += "# comentario\n" } == [])
    #expect(
      try told { $0.plan = $0.plan.replacing("  3: {", with: "  4: {") } == ["4 plan", "3 plan"])
  }

  @Test func ofASealedPartThatWasEdited() throws {
    #expect(try told { $0.log = $0.log.replacing("20", with: "25") }.first == "1 bitácora")
    // Then the day of registration tells what is new.
    let found = try told {
      $0.log = "# nueva\n" + $0.log
      $0.log +=
        "  - fecha: 2025-05-20\n    registrado: 2025-08-01\n    avance: 2\n    porcentaje: 60\n"
    }
    #expect(found == ["2 asiento del 2025-05-20"])
    // A key that is added below the last entry belongs to it.
    #expect(try told { $0.log += "    estado: concluida\n" } == ["2 bitácora"])
  }

  @Test func ofAFileThatWasTamperedWith() throws {
    let day = try #require(CivilDate(iso: "2025-05-31"))
    var seal = try Self.sample.sealed(at: day, on: day)
    seal.lines[0].progress = 90
    let comparison = Self.sample.compared(with: seal)
    guard case .unknown? = comparison.lines.first?.causes.first else {
      Issue.record("\(comparison.lines)")
      return
    }
  }

  @Test func aLogThatIsTruncatedWasEdited() throws {
    let day = try #require(CivilDate(iso: "2025-05-31"))
    let seal = try Self.sample.sealed(at: day, on: day)
    var sample = Self.sample
    sample.log = String(sample.log.dropLast(20))
    #expect(sample.compared(with: seal).isSealedLogChanged)
  }
}
