import CivilTime
import Diagnostics
import FileSystem
import Foundation
import PlanAssessment
import PlanChecks
import PlanFiles
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import Commands

/// A plan goes on where another ended: nothing that is open is lost, and nothing else is touched.
@Suite("A plan that goes on")
struct PlanContinuationTests {
  static let names = ContinuedPlans.names

  /// Days of all terms: before, at the start, in the middle, at the end, after.
  private func days(of plan: Plan) throws -> [CivilDate] {
    let term = try #require(plan.termSpan)
    return [-10, 0, 100, 200, term.days - 1, term.days + 300].map { term.start.adding(days: $0) }
  }

  @Test(arguments: names)
  func everyRealPlanGoesOnToAValidOne(_ name: String) throws {
    let loaded = try ContinuedPlans.load(name)
    for day in try days(of: loaded.plan) {
      let (draft, assessment) = try ContinuedPlans.continued(loaded, at: day)
      #expect(draft.findings.map(\.headline) == [])
      let (plan, log, findings) = ContinuedPlans.read(draft)
      #expect(findings.filter { $0.severity == .error }.map(\.headline) == [])
      // Exactly what was not concluded or given up goes on, under the same keys.
      let open = assessment.lines.filter {
        $0.concludedOn == nil && $0.status.state != .cancelled
      }.map(\.key)
      let emptied = Set(draft.account.emptied)
      #expect(
        plan.items.flatMap(\.leaves).map(\.key.value).filter { !emptied.contains($0) } == open)
      #expect(draft.account.lines == open)
      // No level is lost, and no name.
      let levels = loaded.plan.allItems.filter { !$0.isLeaf }.map(\.key.value)
      #expect(Set(levels).isSubset(of: plan.allItems.map(\.key.value)))
      for item in plan.allItems {
        #expect(item.name?.value == loaded.plan.item(item.key.value)?.name?.value)
      }
      // What is to be followed up stands in the log.
      let followed = assessment.state.agreements.count { $0.isOpen && $0.isFollowedUp }
      #expect(log.entries.count == followed + assessment.state.pendingMatters.count)
      #expect(plan.sessions.map(\.key.value) == loaded.plan.sessions.map(\.key.value))
      #expect(
        plan.commission.members.map(\.key.value)
          == assessment.state.members(on: assessment.cutOff).map(\.key.value))
      #expect(plan.areas.map(\.name.value) == loaded.plan.areas.map(\.name.value))
      #expect(plan.rules.notices.count == loaded.plan.rules.notices.count)
    }
  }

  /// Comments outside of what was left out are still there, word for word.
  @Test(arguments: names)
  func noCommentOfWhatGoesOnIsLost(_ name: String) throws {
    let loaded = try ContinuedPlans.load(name)
    let source = loaded.planText.document.source
    let (draft, _) = try ContinuedPlans.continued(
      loaded, at: loaded.plan.termSpan?.start.adding(days: -1))
    let file = try #require(draft.files.first { $0.path == "plan.yaml" })
    let text = String(decoding: file.bytes, as: UTF8.self)
    let agendas = loaded.plan.sessions.compactMap { session -> ByteRange? in
      guard let first = session.agenda.first?.subject.range.start,
        let entry = PlanRevision(loaded.planText.document)
          .entry("temas", .session, ofKeyAt: session.key.range)
      else { return nil }
      return ByteRange(min(first, entry.range.start), entry.range.end + 400)
    }
    let ended = loaded.plan.alliances.filter { $0.covenant?.value == .ended }.map(\.key.range.start)
    for comment in loaded.planText.document.comments
    where !agendas.contains(where: { $0.start <= comment.start && comment.end <= $0.end }) {
      let words = source[comment].dropFirst().drop { $0 == " " }
      #expect(text.contains(words), "\(words)")
    }
    #expect(ended.count == draft.account.endedAlliances.count)
  }

  @Test(arguments: names)
  func aPlanThatGoesOnGoesOnAgain(_ name: String) throws {
    let (first, _) = try ContinuedPlans.continued(try ContinuedPlans.load(name))
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path + "/segundo"
    try Files.createFolder(path, holding: first.files)
    let (second, _) = try ContinuedPlans.continued(try PlanFolder.load(path))
    let (plan, _, findings) = ContinuedPlans.read(second)
    #expect(findings.filter { $0.severity == .error }.map(\.headline) == [])
    #expect(
      plan.allItems.map(\.key.value) == ContinuedPlans.read(first).plan.allItems.map(\.key.value))
    let text = String(
      decoding: try #require(second.files.first { $0.path == "plan.yaml" }).bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "# Continúa el plan").count == 2)
  }

  // MARK: Generated logs

  /// A log in which things happened to some lines of a plan, the same for the same seed.
  private func log(of plan: Plan, seed: UInt64) -> String {
    var state = seed
    func draw(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var text = "formato: snt/1\nentradas:\n"
    for item in plan.items.flatMap(\.leaves) {
      text += "  - fecha: \((plan.termSpan?.start ?? .earliest).adding(days: draw(200)).iso)\n"
      let key = item.key.value
      switch draw(7) {
      case 0: text += "    avance: \(key)\n    estado: concluida\n"
      case 1: text += "    avance: \(key)\n    estado: cancelada\n    motivo: 'Ya: no # sirve'\n"
      case 2:
        text += "    avance: \(key)\n    estado: suspendida\n    motivo: |\n      Uno\n      dos\n"
      case 3: text += "    avance: \(key)\n    porcentaje: \(draw(101))\n"
      case 4: text += "    reprogramación: \(key)\n    temporalidad: por definir\n    motivo: Sí\n"
      case 5: text += "    reprogramación: \(key)\n    temporalidad: mensual\n    motivo: Sí\n"
      default: text += "    pendiente: 'Falta: \(key)'\n    líneas: [\(key)]\n"
      }
    }
    return text
  }

  @Test(arguments: names.dropFirst(), 1...4)
  func whateverHappenedTheRestGoesOn(_ name: String, _ seed: Int) throws {
    let original = try ContinuedPlans.load(name)
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let bytes = original.planText.document.source.bytes
    try Files.write(bytes, to: folder.path + "/plan.yaml")
    let text = log(of: original.plan, seed: UInt64(seed))
    try Files.write(Array(text.utf8), to: folder.path + "/bitacora.yaml")
    let loaded = try PlanFolder.load(folder.path)
    #expect(loaded.diagnostics.filter { $0.severity == .error }.map(\.headline) == [])
    let (draft, assessment) = try ContinuedPlans.continued(loaded)
    #expect(draft.findings.map(\.headline) == [])
    let (plan, log, _) = ContinuedPlans.read(draft)
    let open = assessment.lines.filter { $0.concludedOn == nil && $0.status.state != .cancelled }
    let emptied = Set(draft.account.emptied)
    #expect(
      plan.items.flatMap(\.leaves).map(\.key.value).filter { !emptied.contains($0) }
        == open.map(\.key))
    #expect(log.entries.count == assessment.state.pendingMatters.count)
    // What stands in both stands in the same order.
    let file = try #require(draft.files.first { $0.path == "plan.yaml" })
    let old = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let known = Set(old)
    var rest = old[...]
    for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    where known.contains(line) && !line.contains("temporalidad:") && !line.contains("líneas: [") {
      guard let place = rest.firstIndex(of: line) else {
        Issue.record("out of order: \(line)")
        return
      }
      rest = rest[(place + 1)...]
    }
  }
}
