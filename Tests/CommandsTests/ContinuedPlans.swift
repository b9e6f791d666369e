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

/// Plans that go on where others ended, and what is read of them.
enum ContinuedPlans {
  static let plans = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../plans").standardizedFileURL
  static let names = [
    "4pa-2019-2022", "ceaytp-2023-2024", "cgaytp-2021-2022", "cpgat-2017",
    "ejemplo-comision-2025",
  ]
  static let today = CivilDate(iso: "2026-03-02") ?? .earliest

  /// The plan that follows another after a cut-off, and the judgement from which it was made.
  static func continued(
    _ loaded: LoadedPlan, at cutOff: CivilDate? = nil
  ) throws -> (draft: CarriedPlan, assessment: Assessment) {
    let written = try #require(loaded.plan.termSpan)
    let assessment = Assessment(
      plan: loaded.plan, log: loaded.log, cutOff: cutOff ?? written.end)
    let old = try #require(assessment.state.termSpan)
    let term = NextTerm.words(after: old)
    let span = try #require(NextTerm.span(term))
    let facts = PlanContinuation.Facts(
      title: NextTerm.title(loaded.plan.title?.value ?? "", from: old, to: span), term: term,
      span: span, previous: "plans/anterior")
    let draft = try PlanContinuation.draft(
      loaded, assessment, facts, for: "plans/nuevo", today: Self.today)
    return (draft, assessment)
  }

  static func load(_ name: String) throws -> LoadedPlan {
    try PlanFolder.load(Self.plans.appending(path: name).path)
  }

  /// What is read of the files of a draft, with everything that is found in them.
  static func read(_ draft: CarriedPlan) -> (plan: Plan, log: Log, findings: [Diagnostic]) {
    func document(_ name: String) -> YAMLDocument {
      let bytes = draft.files.first { $0.path == name }?.bytes ?? []
      return YAMLDocument(SourceText(name: name, bytes: bytes))
    }
    let (plan, log, found) = PlanFolder.read(document("plan.yaml"), document("bitacora.yaml"))
    let subject = CheckSubject(plan: plan, log: log, today: Self.today, problems: found) { path in
      draft.files.contains { $0.path == path }
    }
    return (plan, log, found + PlanChecks.run(subject))
  }
}
