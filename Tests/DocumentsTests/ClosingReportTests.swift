import CivilTime
import Documents
import Foundation
import JSONText
import PlanAssessment
import PlanFiles
import Rendering
import Testing

/// The whole closing report of every plan, in every format, as files under Golden: run with
/// SNT_GRABAR=1 to record what is written now.
@Suite("Closing report")
struct ClosingReportTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
  static let records = ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil

  @Test(arguments: [
    ("ceaytp-2023-2024", "2024-12-31"), ("cgaytp-2021-2022", "2022-06-30"),
    ("cpgat-2017", "2017-12-31"), ("ejemplo-comision-2025", "2025-09-30"),
    ("ejemplo-comision-2025", "2026-01-31"),
  ])
  func isWhatItWas(_ plan: String, _ day: String) throws {
    let folder = Self.root.appending(path: "../../plans/\(plan)").standardizedFileURL.path
    let loaded = try PlanFolder.load(folder)
    #expect(loaded.diagnostics.map(\.headline) == [])
    let cutOff = try #require(CivilDate(iso: day))
    let input = ReportInput(
      JudgedPlan(
        plan: loaded.plan, texts: loaded.texts.mapValues { $0[$0.range] },
        assessment: Assessment(plan: loaded.plan, log: loaded.log, cutOff: cutOff)))
    let report = try #require(TemplateComposer.embedded(.closingReport)).document(input)
    let name = "\(plan)-al-\(day)"
    try compare(TerminalRenderer(width: 80, style: .plain).text(of: report), with: name + ".txt")
    try compare(MarkdownRenderer().text(of: report), with: name + ".md")
    try compare(
      JSONValue.object(ReportData.members(input)).text + "\n", with: name + ".json")
  }

  private func compare(_ text: String, with name: String) throws {
    let file = Self.root.appending(path: "Golden").appending(path: name)
    if Self.records { try Data(text.utf8).write(to: file) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (new, old)) in zip(found, lines).enumerated() where new != old {
      Issue.record("\(name):\(number + 1): «\(new)» instead of «\(old)»")
      return
    }
    #expect(found.count == lines.count, "\(name) has another length")
  }
}
