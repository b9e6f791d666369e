import CivilTime
import Diagnostics
import FileSystem
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

/// A plan that was read from its folder, with everything that was found on the way.
package struct LoadedPlan: Sendable {
  /// The folder.
  package let folder: String
  /// What was promised.
  package let plan: Plan
  /// What happened; empty where there is no log yet.
  package let log: Log
  /// Narrative by its path in the folder («textos/1.2.1.md»), unread Markdown.
  package let texts: [String: SourceText]
  /// What was found.
  package let diagnostics: [Diagnostic]
  /// plan.yaml as it was read, for a command that edits it (`PlanStore`).
  package let planText: PlanText
  /// The log as it was read, nil where there is none, for a command that adds to it.
  package let logText: PlanText?
}

/// A folder that holds a plan (format.md, «A plan is a folder»).
package enum PlanFolder {
  /// The name of the file of what is promised.
  package static let planFile = "plan.yaml"
  /// The name of the file of what happened.
  package static let logFile = "bitacora.yaml"
  /// The folder of the sealed versions.
  package static let versionsFolder = "versiones"
  /// The file that tells of each sealed version who approved it and when.
  package static let registerFile = "versiones/registro.yaml"

  /// Whether a folder holds a plan.
  package static func isPlan(_ folder: String) -> Bool {
    Files.kind(of: Path.join(folder, planFile)) == .file
  }

  /// Reads a plan; a missing log is no error, an unreadable file is.
  package static func load(_ folder: String) throws(FileError) -> LoadedPlan {
    let planText = try PlanText.read(planFile, in: folder)
    let logText = try PlanText.readIfPresent(logFile, in: folder)
    var (plan, log, diagnostics) = read(planText.document, logText?.document)
    if logText == nil, let other = misnamed(logFile, in: folder) {
      diagnostics.append(PlanMessages.misnamedLog(other, expected: logFile).diagnostic)
    }
    let texts = try texts(of: plan, in: folder)
    diagnostics += texts.sorted { $0.key < $1.key }
      .compactMap { YAMLDocument.diagnostic(forUnreadable: $0.value) }
    return LoadedPlan(
      folder: folder, plan: plan, log: log, texts: texts, diagnostics: diagnostics,
      planText: planText, logText: logText)
  }

  /// Reads a plan from its two texts; pure.
  package static func read(
    _ planDocument: YAMLDocument, _ logDocument: YAMLDocument?
  ) -> (plan: Plan, log: Log, diagnostics: [Diagnostic]) {
    var reader = PlanReader()
    let plan = PlanSchema.read(planDocument, &reader)
    let log = logDocument.map { LogSchema.read($0, for: plan, &reader) } ?? Log()
    let syntax = planDocument.diagnostics + (logDocument?.diagnostics ?? [])
    return (plan, log, syntax + reader.diagnostics.filter { !isToldAlready($0, by: syntax) })
  }

  /// Whether a value is only missing because its line could not be read as text, which is told.
  private static func isToldAlready(_ finding: Diagnostic, by syntax: [Diagnostic]) -> Bool {
    guard finding.id == "falta-valor", let place = finding.place else { return false }
    return syntax.contains { problem in
      guard problem.severity == .error, let other = problem.place, other.source == place.source,
        other.range.start >= place.range.end
      else { return false }
      return !place.source.bytes[place.range.end..<other.range.start].contains(where: \.isLineBreak)
    }
  }

  /// A file that was probably meant to bear a name: with an accent, in capitals, or with the ending
  /// that some editors add («plan.yaml.txt»).
  package static func misnamed(_ name: String, in folder: String) -> String? {
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let names = (try? Files.names(in: folder)) ?? []
    return names.first { other in
      let parts = other.folded.split(separator: ".").map(String.init)
      return other != name && parts.first == stem
        && Files.kind(of: Path.join(folder, other)) == .file
        && parts.dropFirst().allSatisfy { ["yaml", "yml", "txt"].contains($0) }
    }
  }

  private static func source(_ path: String) throws(FileError) -> SourceText {
    SourceText(name: path, bytes: try Files.read(path))
  }

  /// The narrative in the folders of texts, and what the plan names, wherever it lies in its folder.
  private static func texts(
    of plan: Plan, in folder: String
  ) throws(FileError) -> [String: SourceText] {
    var paths: [String] = []
    for part in [NarrativePath.folder, NarrativePath.promises] {
      let path = Path.join(folder, part)
      guard Files.kind(of: path) == .folder else { continue }
      for name in try Files.names(in: path) where Path.fileExtension(of: name) == "md" {
        paths.append(Path.join(part, name))
      }
    }
    for name in plan.namedTexts {
      let places = NarrativePath.candidates(name.value)
      if let path = places.first(where: { isFile($0, in: folder) }) { paths.append(path) }
    }
    var result: [String: SourceText] = [:]
    for path in paths where result[path] == nil {
      result[path] = try source(Path.join(folder, path)).withoutByteOrderMark
    }
    return result
  }

  /// The tables of a plan's follow-up, by their paths as the plan writes them; those that are not there,
  /// or not in the folder, are left out.
  package static func tables(
    of plan: Plan, in folder: String
  ) throws(FileError) -> [String: SourceText] {
    var result: [String: SourceText] = [:]
    for path in plan.compliance?.tables.map(\.value) ?? []
    where !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
      && isFile(path, in: folder)
    {
      result[path] = try source(Path.join(folder, path))
    }
    return result
  }

  private static func isFile(_ path: String, in folder: String) -> Bool {
    Files.kind(of: Path.join(folder, path)) == .file
  }
}
