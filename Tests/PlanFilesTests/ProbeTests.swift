import Foundation
import Testing

@testable import FileSystem
@testable import PlanFiles

/// Processes that are stopped, that are many, or that may not: what they acknowledged is there exactly
/// once, and every file is whole.
@Suite("Writers as processes", .serialized)
struct ProbeTests {
  /// What is there, after the next writer has been there too.
  private func check(
    _ folder: String, _ acknowledged: [String], others: Set<String> = [],
    _ comment: Comment? = nil, location: SourceLocation = #_sourceLocation
  ) throws {
    let seen = try notes(in: folder)
    _ = try PlanStore.open(folder)
    let (notes, problems) = try notes(in: folder)
    #expect(
      notes == seen.notes && problems == [] && seen.problems == [], comment,
      sourceLocation: location)
    #expect(Set(notes).count == notes.count, comment, sourceLocation: location)
    #expect(Set(acknowledged).isSubset(of: notes), comment, sourceLocation: location)
    #expect(
      Set(notes).subtracting(acknowledged).isSubset(of: others.union(["a"])), comment,
      sourceLocation: location)
    // Nothing but the files of the plan is left.
    #expect(
      Set(try Files.names(in: folder)).isSubset(of: ["bitacora.yaml", "plan.yaml"]), comment,
      sourceLocation: location)
  }

  @Test(.timeLimit(.minutes(1)))
  func fiftyAtOnceAllGetThrough() throws {
    try withPlan(log: nil) { folder in
      let probes = try (1...50).map { try Probe(["append", folder, "1", "p\($0)"]) }
      var acknowledged: [String] = []
      for probe in probes {
        let (lines, status, messages) = try probe.end()
        #expect(status == 0 && messages == "")
        acknowledged += lines
      }
      #expect(acknowledged.sorted() == (1...50).map { "p\($0)-1" }.sorted())
      try check(folder, acknowledged)
      #expect(try notes(in: folder).notes.count == 50)
    }
  }

  /// In front of every call that changes files, one process is stopped; the next one follows.
  @Test(.timeLimit(.minutes(1)), arguments: ["--stop-at", "--part-at"])
  func oneIsStoppedAtEveryCall(_ option: String) throws {
    try withPlan { folder in
      var (acknowledged, possible): ([String], Set<String>) = ([], [])
      for place in 1..<40 {
        let (lines, status, _) = try Probe(
          ["append", folder, "1", "p\(place)", option, "\(place)"]
        ).end()
        acknowledged += lines
        possible.insert("p\(place)-1")
        try check(folder, acknowledged, others: possible, "\(option) \(place)")
        if status == 0, option == "--stop-at" { return #expect(place > 15) }
      }
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["--stop-at", "--part-at"])
  func thePlanIsWholeWhereverAWriterIsStopped(_ option: String) throws {
    try withPlan { folder in
      var title = "Plan"
      for place in 1..<30 {
        let (lines, _, _) = try Probe(
          ["retitle", folder, "1", "p\(place)", option, "\(place)"]
        ).end()
        let loaded = try PlanFolder.load(folder)
        #expect(!loaded.diagnostics.containErrors)
        let now = loaded.plan.title?.value ?? ""
        #expect(now == "p\(place)-1" || lines.isEmpty && now == title, "\(option) \(place)")
        title = now
      }
      // What they left is removed by the next one.
      _ = try PlanStore.open(folder)
      #expect(try Files.names(in: folder) == ["bitacora.yaml", "plan.yaml"])
    }
  }

  /// Killed at any moment, while somebody reads all the time.
  @Test(.timeLimit(.minutes(1)))
  func killedAtRandomMoments() throws {
    try withPlan { folder in
      var (acknowledged, possible): ([String], Set<String>) = ([], [])
      for round in 1...24 {
        let probes = try ["a", "b"].map { try Probe(["append", folder, "1000", "\($0)\(round)"]) }
        let end = Date(timeIntervalSinceNow: Double.random(in: 0.02...0.14))
        // Of three new entries by two processes, one at least has been acknowledged, however busy the
        // machine is.
        let enough = try notes(in: folder).notes.count + 3
        var seen = 0
        while Date() < end || seen < enough {
          let (notes, problems) = try notes(in: folder)
          #expect(problems == [])
          seen = notes.count
        }
        probes[0].kill()
        usleep(UInt32.random(in: 0...20_000))
        probes[1].kill()
        for (probe, name) in zip(probes, ["a", "b"]) {
          let lines = try probe.end().acknowledged
          acknowledged += lines
          // The one that was being written may be there or not.
          possible.insert("\(name)\(round)-\(lines.count + 1)")
        }
        if round.isMultiple(of: 8) { try check(folder, acknowledged, others: possible) }
      }
      #expect(acknowledged.count >= 24, "\(acknowledged.count) entries")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func whoeverHoldsTheFolderIsNamed() throws {
    try withPlan { folder in
      let holder = try Probe(["hold", folder])
      try holder.waitForOutput()
      let error = #expect(throws: WriteFailure.self) {
        _ = try PlanStore.open(folder, patience: .milliseconds(50))
      }
      if case .refused(let findings)? = error {
        #expect(findings.map(\.id) == ["plan-en-uso"])
        #expect(findings.first?.headline.hasPrefix("el proceso ") == true)
      }
      // A reader is not kept out.
      #expect(try notes(in: folder).notes == ["a"])
      holder.kill()
      try holder.end()
      // The kernel has let the folder go.
      #expect(try Files.names(in: folder).contains(".snt.lock"))
      _ = try PlanStore.open(folder, patience: .zero)
      #expect(try Files.names(in: folder) == ["bitacora.yaml", "plan.yaml"])
      let next = try Probe(["hold", folder])
      try next.waitForOutput()
      next.release()
      #expect(try next.end().status == 0)
      #expect(try Files.names(in: folder) == ["bitacora.yaml", "plan.yaml"])
    }
  }
}
