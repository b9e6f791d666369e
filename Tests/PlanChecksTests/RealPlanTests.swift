import CivilTime
import Diagnostics
import FileSystem
import Foundation
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// What the checks find in the plans of this repository.
///
/// No errors, and few things, each of them true. Run with SNT_GRABAR=1 to record what is found now.
@Suite("Real plans")
struct RealPlanTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
  static let plans = root.appending(path: "../../plans").standardizedFileURL
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: plans.path)) ?? []).sorted()

  @Test func thereArePlans() { #expect(Self.names.count >= 2) }

  @Test(arguments: names)
  func areFoundAsRecorded(_ name: String) throws {
    let folder = Self.plans.appending(path: name).path
    let loaded = try PlanFolder.load(folder)
    let versions = try SealedVersions.load(folder)
    #expect(versions.diagnostics.map(\.headline) == [])
    let subject = CheckSubject(
      plan: loaded.plan, log: loaded.log,
      today: try #require(CivilDate(year: 2026, month: 11, day: 21)),
      problems: loaded.diagnostics
    ) { Files.kind(of: Path.join(folder, $0)) == .file }
    let files = [loaded.plan.source.name, loaded.log.source?.name].compactMap { $0 }
    let findings = (loaded.diagnostics + PlanChecks.run(subject)).inReadingOrder(files: files)
    #expect(!findings.containErrors)
    let text = findings.map { line($0, in: folder) + "\n" }.joined()
    try Golden.compare(text, with: Self.root.appending(path: "Golden/\(name).txt"))
  }

  /// «bitacora.yaml:12:5 aviso[suma-distinta] las partes suman 710 y el total dice 708».
  private func line(_ finding: Diagnostic, in folder: String) -> String {
    let weight = "\(finding.severity.name)[\(finding.id.rawValue)] \(finding.headline)"
    guard let place = finding.place else { return weight }
    let position = LineIndex(place.source).position(of: place.range.start)
    let name = place.source.name.dropFirst(folder.count + 1)
    let lines = ["\(name):\(position.line):\(position.column) \(weight)"]
    return (lines + finding.help.map { "  \($0)" }).joined(separator: "\n")
  }
}

/// Texts that are recorded in files.
enum Golden {
  static let records = ProcessInfo.processInfo.environment["SNT_GRABAR"] != nil

  static func compare(_ text: String, with file: URL) throws {
    if records { try Data(text.utf8).write(to: file, options: .atomic) }
    let expected = try String(contentsOf: file, encoding: .utf8)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (new, old)) in zip(found, lines).enumerated() where new != old {
      Issue.record("\(file.lastPathComponent):\(number + 1): «\(new)» instead of «\(old)»")
      return
    }
    #expect(found.count == lines.count, "\(file.lastPathComponent) has another length")
  }
}
