import CivilTime
import Diagnostics
import Synchronization
import Testing

@testable import FileSystem
@testable import PlanFiles

/// Sealing a plan: its bytes are copied once and never touched again, whatever goes wrong.
@Suite("Sealing")
struct SealingTests {
  /// The first version of the small plan, or the next one after a change.
  @discardableResult
  static func seal(
    _ folder: String, day: String = "2025-02-25", calls: FileCalls = .real
  ) throws -> Int {
    let plan = try PlanText.read("plan.yaml", in: folder)
    let register = try PlanText.readIfPresent("versiones/registro.yaml", in: folder)
    let approval = Approval(
      day: try #require(CivilDate(iso: day)), recorded: CivilDate(iso: "2025-03-01"),
      authority: "ordinaria 1", note: nil)
    var store = try PlanStore.open(folder, calls: calls)
    return try store.seal(plan, approval, after: register)
  }

  static func change(_ folder: String) throws {
    let path = folder + "/plan.yaml"
    try Files.write(try Files.read(path) + Array("siglas: {OGA: Organismo}\n".utf8), to: path)
  }

  private func ids(_ body: () throws -> Void) -> [DiagnosticID] {
    let error = #expect(throws: WriteFailure.self, performing: body)
    if case .refused(let findings)? = error { return findings.map(\.id) }
    return []
  }

  @Test func theBytesAreCopiedAndRegistered() throws {
    try withPlan { folder in
      let plan = try Files.read(folder + "/plan.yaml")
      #expect(try Self.seal(folder) == 1)
      #expect(try Files.read(folder + "/versiones/v1.yaml") == plan)
      let first = try Files.read(folder + "/versiones/registro.yaml")
      try Self.change(folder)
      #expect(try Self.seal(folder, day: "2025-06-10") == 2)
      // The register is only ever added to.
      let second = try Files.read(folder + "/versiones/registro.yaml")
      #expect(second.starts(with: first) && second.count > first.count)
      let versions = try SealedVersions.load(folder)
      #expect(versions.diagnostics.isEmpty)
      #expect(versions.copies.map(\.condition) == [.intact, .intact])
      #expect(versions.register.versions.map(\.day.iso) == ["2025-02-25", "2025-06-10"])
      #expect(versions.register.versions.map(\.knownFrom.iso) == ["2025-03-01", "2025-03-01"])
    }
  }

  @Test func whatIsSealedAlreadyIsRefused() throws {
    try withPlan { folder in
      try Self.seal(folder)
      #expect(ids { try Self.seal(folder) } == ["plan-sin-cambios"])
    }
  }

  @Test func anEarlierDayIsRefused() throws {
    try withPlan { folder in
      try Self.seal(folder, day: "2025-06-10")
      try Self.change(folder)
      #expect(ids { try Self.seal(folder, day: "2025-06-09") } == ["aprobación-anterior"])
      #expect(Files.kind(of: folder + "/versiones/v2.yaml") == nil)
      #expect(try Self.seal(folder, day: "2025-06-10") == 2)
    }
  }

  @Test func aMistakeIsTakenBackAndStays() throws {
    try withPlan { folder in
      func annul(_ number: Int) throws {
        let register = try PlanText.readIfPresent("versiones/registro.yaml", in: folder)
        var store = try PlanStore.open(folder)
        try store.annul(
          number, on: try #require(CivilDate(iso: "2025-07-01")), reason: "Era el borrador: #1",
          after: register)
      }
      try Self.seal(folder)
      try Self.change(folder)
      try Self.seal(folder, day: "2025-06-10")
      let copy = try Files.read(folder + "/versiones/v2.yaml")
      #expect(ids { try annul(1) } == ["versión-no-anulable"])
      #expect(ids { try annul(3) } == ["versión-desconocida"])
      try annul(2)
      #expect(ids { try annul(2) } == ["versión-no-anulable"])
      let versions = try SealedVersions.load(folder)
      #expect(versions.diagnostics.isEmpty)
      #expect(versions.last?.version.number == 1)
      #expect(versions.copies.map(\.condition) == [.intact, .intact])
      #expect(versions.copies[1].version.annulment?.reason == "Era el borrador: #1")
      #expect(try Files.read(folder + "/versiones/v2.yaml") == copy)
      // The same plan may be approved after all, on a day before the one that does not count.
      #expect(try Self.seal(folder, day: "2025-05-10") == 3)
      try annul(3)
      try annul(1)
      #expect(try !OpenedPlan(folder).isSealed)
      #expect(try Self.seal(folder, day: "2025-01-10") == 4)
      #expect(try OpenedPlan(folder).isSealed)
    }
  }

  @Test func aPlanThatChangedMeanwhileIsRefused() throws {
    try withPlan { folder in
      let plan = try PlanText.read("plan.yaml", in: folder)
      try Self.change(folder)
      var store = try PlanStore.open(folder)
      let approval = Approval(day: .latest, recorded: nil, authority: "x", note: nil)
      let error = #expect(throws: WriteFailure.self) {
        _ = try store.seal(plan, approval, after: nil)
      }
      guard case .refused(let findings)? = error else { return }
      #expect(findings.map(\.id) == ["archivo-cambiado"])
      #expect(Files.kind(of: folder + "/versiones") == nil)
    }
  }

  @Test func aCopyOfAnotherPlanIsNotOverwritten() throws {
    try withPlan { folder in
      try Files.makeFolder(folder + "/versiones")
      let other = Array("formato: snt/1\n".utf8)
      try Files.write(other, to: folder + "/versiones/v1.yaml")
      #expect(ids { try Self.seal(folder) } == ["versión-sin-registrar"])
      #expect(try Files.read(folder + "/versiones/v1.yaml") == other)
      #expect(Files.kind(of: folder + "/versiones/registro.yaml") == nil)
    }
  }

  @Test func twoAtOnceSealOnce() throws {
    try withPlan { folder in
      let plan = try PlanText.read("plan.yaml", in: folder)
      let approval = Approval(day: .latest, recorded: nil, authority: "x", note: nil)
      var first = try PlanStore.open(folder)
      #expect(try first.seal(plan, approval, after: nil) == 1)
      _ = consume first
      // What the second one knew of the register is old by now.
      var second = try PlanStore.open(folder)
      let error = #expect(throws: WriteFailure.self) {
        _ = try second.seal(plan, approval, after: nil)
      }
      guard case .refused(let findings)? = error else { return }
      #expect(findings.map(\.id) == ["plan-sin-cambios"])
    }
  }

  /// Wherever a process is stopped or a call fails, there is either no new version or a whole one, and
  /// the next call leaves a whole one.
  @Test(arguments: Interruption.Kind.allCases, [false, true])
  func aStopLeavesAVersionOrNone(_ kind: Interruption.Kind, _ isSecond: Bool) throws {
    for place in 1..<200 {
      let interruption = Interruption(kind, at: place)
      try withPlan { folder in
        if isSecond {
          try Self.seal(folder)
          try Self.change(folder)
        }
        let known = isSecond ? 1 : 0
        let isAcknowledged = (try? Self.seal(folder, calls: interruption.calls)) != nil
        let seen = try SealedVersions.load(folder)
        #expect(!seen.diagnostics.containErrors)
        #expect(seen.copies.count == known + 1 || seen.copies.count == known && !isAcknowledged)
        #expect(seen.copies.allSatisfy { $0.condition == .intact })
        let isThere = seen.copies.count == known + 1
        #expect(((try? Self.seal(folder)) != nil) == !isThere)
        let after = try SealedVersions.load(folder)
        #expect(after.diagnostics.isEmpty)
        #expect(after.copies.map(\.condition) == Array(repeating: .intact, count: known + 1))
        #expect(
          try Files.names(in: folder + "/versiones").filter { !TemporaryName.isTemporary($0) }
            == ["registro.yaml", "v1.yaml"] + (isSecond ? ["v2.yaml"] : []))
        #expect(try Files.names(in: folder) == ["bitacora.yaml", "plan.yaml", "versiones"])
      }
      guard interruption.wasMet else {
        #expect(place > 20)
        return
      }
    }
  }
}

/// A call that goes wrong, counted from 1.
final class Interruption: Sendable {
  enum Kind: CaseIterable {
    /// The call fails.
    case failure
    /// The call and all that follow do nothing, as if the process had been stopped in front of it.
    case stop
    /// The call, if it writes, takes half of its bytes, and then the process is stopped.
    case half
  }

  private let kind: Kind
  private let place: Int
  private let count = Mutex(0)

  init(_ kind: Kind, at place: Int) { (self.kind, self.place) = (kind, place) }

  /// Whether the place was reached.
  var wasMet: Bool { count.withLock { $0 >= place } }

  var calls: FileCalls {
    .faulty { _, _ in
      let number = self.count.withLock { count -> Int in
        count += 1
        return count
      }
      let failure = FileFault.failure(code: 5)
      return switch self.kind {
      case .failure: number == self.place ? failure : nil
      case .stop: number >= self.place ? failure : nil
      case .half: number == self.place ? .partial : number > self.place ? failure : nil
      }
    }
  }
}
