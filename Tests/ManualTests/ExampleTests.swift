import CivilTime
import Diagnostics
import Documents
import PlanChecks
import PlanFiles
import PlanModel
import SourceText
import Testing
import YAMLSyntax

@testable import Manual

/// What the manual shows can be typed: every example is read by the program without a finding.
@Suite("Examples of the manual")
struct ExampleTests {
  @Test(arguments: ManualExample.all.indices)
  func isReadWithoutFindings(_ index: Int) {
    let example = ManualExample.all[index]
    if example.setting == .template { return check(template: example.text) }
    #expect(YAMLDocument(SourceText(name: "ejemplo", example.text)).isWellFormed)
    switch example.setting {
    case .plan: check(plan: example.text)
    case .partOfPlan, .otherPlan: check(plan: ManualExample.head + example.text)
    case .log: check(plan: Self.wholePlan, log: example.text)
    case .entries: check(plan: Self.wholePlan, log: ManualExample.logHead + example.text)
    case .register:
      let read = SealedVersions.read(document(example.text, "registro.yaml"))
      #expect(read.diagnostics.map(\.headline) == [])
      #expect(!read.register.versions.isEmpty)
    case .fragment: #expect(document(example.text, "ejemplo").diagnostics.map(\.headline) == [])
    case .template: break
    }
  }

  private func check(template text: String) {
    let source = SourceText(name: "oficio.md", text)
    #expect(TemplateComposer(source).diagnostics.map(\.headline) == [])
  }

  @Test func togetherTheyAreOnePlanWithItsLog() {
    let (plan, log) = check(plan: Self.wholePlan, log: Self.wholeLog)
    #expect(plan.items.count == 2)
    #expect(plan.sessions.count == 2)
    #expect(log.entries.count > 20)
  }

  /// Nor do the checks find anything to mend, once the files that the examples name are there.
  @Test func togetherTheyPassTheChecks() throws {
    let (plan, log) = check(plan: Self.wholePlan, log: Self.wholeLog)
    let today = try #require(CivilDate(iso: "2026-12-31"))
    let findings = PlanChecks.run(
      CheckSubject(plan: plan, log: log, today: today) { _ in true })
    #expect(findings.filter { [.error, .warning].contains($0.severity) }.map(\.headline) == [])
  }

  /// An example shown in a terminal of 60 columns is never broken, behind its four spaces.
  @Test(arguments: ManualExample.all.indices)
  func isNarrow(_ index: Int) {
    for line in ManualExample.all[index].text.split(separator: "\n") {
      #expect(line.count <= 56, "\(line)")
    }
  }

  @Test func everyKindOfEntryHasAnExample() {
    for kind in FormatDescription.kinds {
      let key = "    \(kind.key.name):"
      #expect(
        ManualExample.all.contains { $0.setting == .entries && $0.text.contains(key) },
        "\(kind.key.name)")
    }
  }

  @Test func theTrapsAreThere() {
    for name in ManualPage.trapNames {
      #expect(YAMLPages.all.contains { $0.id.rawValue == name }, "\(name)")
    }
  }

  // MARK: Reading

  static let wholePlan =
    ManualExample.head
    + ManualExample.all.filter { $0.setting == .partOfPlan }.map(\.text).joined(separator: "\n")
  static let wholeLog =
    ManualExample.logHead
    + ManualExample.all.filter { $0.setting == .entries }.map(\.text).joined(separator: "\n")

  @discardableResult
  private func check(plan: String, log: String? = nil) -> (Plan, Log) {
    let read = PlanFolder.read(
      document(plan, "plan.yaml"), log.map { document($0, "bitacora.yaml") })
    #expect(read.diagnostics.map(\.headline) == [])
    return (read.plan, read.log)
  }

  private func document(_ text: String, _ name: String) -> YAMLDocument {
    YAMLDocument(SourceText(name: name, text))
  }
}
