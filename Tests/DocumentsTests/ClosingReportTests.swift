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

  @Test(arguments: [
    ("4pa-2019-2022", "2023-06-30"), ("ceaytp-2023-2024", "2024-12-31"),
    ("cgaytp-2021-2022", "2022-06-30"),
    ("cpgat-2017", "2017-12-31"), ("ejemplo-comision-2025", "2025-09-30"),
    ("ejemplo-comision-2025", "2026-01-31"), ("ejemplo-sesiones-2024", "2024-12-31"),
  ])
  func isWhatItWas(_ plan: String, _ day: String) throws {
    try Self.compare(.closingReport, plan, day, with: "\(plan)-al-\(day)")
  }

  /// Compares a document about a plan, in every format, with the files of a name.
  static func compare(
    _ kind: DocumentKind, _ plan: String, _ day: String, with name: String
  ) throws {
    let folder = Self.root.appending(path: "../../plans/\(plan)").standardizedFileURL.path
    let loaded = try PlanFolder.load(folder)
    #expect(loaded.diagnostics.map(\.headline) == [])
    let cutOff = try #require(CivilDate(iso: day))
    let input = ReportInput(
      JudgedPlan(
        plan: loaded.plan, texts: loaded.texts.mapValues { $0[$0.range] },
        assessment: Assessment(plan: loaded.plan, log: loaded.log, cutOff: cutOff)))
    let report = try #require(TemplateComposer.embedded(kind)).composed(input).document
    try GoldenFile.compare(
      TerminalRenderer(width: 80, style: .plain).text(of: report), with: name + ".txt")
    try GoldenFile.compare(MarkdownRenderer().text(of: report), with: name + ".md")
    try GoldenFile.compare(
      JSONValue.object(ReportData.members(input, of: kind)).text + "\n", with: name + ".json")
  }
}
