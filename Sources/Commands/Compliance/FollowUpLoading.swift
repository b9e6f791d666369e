import Arguments
import Compliance
import Diagnostics
import Documents
import FileSystem
import PlanFiles

/// A plan with its follow-up.
struct FollowedPlan {
  let inspected: InspectedPlan
  let followUp: FollowUp

  /// The plan with its folder.
  var loaded: LoadedPlan { inspected.loaded }

  /// The folder of the plan of the year before, where the plan names it.
  var previousFolder: String? {
    followUp.settings.previous.map { Path.join(loaded.folder, $0.value) }
  }
}

extension FollowedPlan {
  /// The end of a command that makes something of a matrix that there is not.
  func noMatrix(for what: String) -> Stop {
    Stop(ComplianceCommandMessages.noMatrix(loaded.folder, for: what), .failure)
  }
}

extension Environment {
  /// The follow-up of a plan, with what was found in its tables; nil for a plan without one.
  func followUp(of inspected: InspectedPlan) throws(Stop) -> FollowUp? {
    try followUp(of: inspected.loaded)
  }

  /// The same of a plan without its findings.
  func followUp(of loaded: LoadedPlan) throws(Stop) -> FollowUp? {
    guard loaded.plan.compliance != nil else { return nil }
    return try working(ProgressWords.matrix) { report throws(Stop) in
      do throws(FileError) {
        return FollowUp(
          loaded.plan, tables: try PlanFolder.tables(of: loaded.plan, in: loaded.folder),
          progress: report)
      } catch { throw Stop(error) }
    }
  }

  /// Reads a plan and its follow-up; errors in either, and a plan without one, end the command.
  func loadFollowUp(_ path: String?, saysWhich: Bool = false) throws(Stop) -> FollowedPlan {
    let inspected = try loadWhole(path, saysWhich: saysWhich)
    guard let followUp = try followUp(of: inspected) else {
      throw Stop(ComplianceCommandMessages.noFollowUp(inspected.loaded.folder), .failure)
    }
    try checkFindings(of: followUp, in: inspected.loaded.folder, besides: inspected.files)
    return FollowedPlan(inspected: inspected, followUp: followUp)
  }

  /// Ends a command where the tables have errors, or shows and counts what else was found in them.
  ///
  /// An error is shown with everything that was found, as a warning may be its cause. Else what was
  /// supposed and what was passed over is shown, and the rest counted in a line.
  private func checkFindings(of followUp: FollowUp, in folder: String, besides files: [String])
    throws(Stop)
  {
    let findings = followUp.findings
    guard findings.allSatisfy({ $0.severity != .error }) else {
      throw Stop(findings, in: files + followUp.files)
    }
    let shown = findings.filter { Self.alwaysShown.contains($0.id) }
    show(shown, files: followUp.files)
    // That two institutions bear the same short name is nothing to be mended.
    let others = findings.filter {
      !Self.alwaysShown.contains($0.id) && ($0.severity == .warning || $0.id != "sigla-repetida")
    }
    let (warnings, notices) = (
      others.count { $0.severity == .warning }, others.count { $0.severity == .notice }
    )
    if warnings + notices > 0 {
      error(ComplianceCommandMessages.tableFindings(warnings, notices, folder))
    }
  }

  /// How a table was read when it did not say so itself.
  private static let alwaysShown: Set<DiagnosticID> = [
    "codificación-supuesta", "sobrantes-vacíos",
  ]

  /// The follow-up of a plan that was read already, with that of the year before; nil for a plan
  /// without one.
  func followUpYears(of loaded: LoadedPlan) throws(Stop) -> FollowUpYears? {
    guard let followUp = try followUp(of: loaded) else { return nil }
    try checkFindings(of: followUp, in: loaded.folder, besides: [])
    guard let folder = followUp.settings.previous.map({ Path.join(loaded.folder, $0.value) })
    else { return FollowUpYears(loaded.plan, followUp) }
    return FollowUpYears(
      loaded.plan, followUp,
      previous: previousFollowUp(folder).map { ($0.loaded.plan, $0.followUp) })
  }

  /// The plan of the year before: a document can do without it, and it is said why it does.
  func previousFollowUp(_ folder: String) -> FollowedPlan? {
    do throws(Stop) {
      return try loadFollowUp(folder, saysWhich: true)
    } catch {
      self.error(
        renderer.renderAlone(ComplianceCommandMessages.unreadablePreviousYear(folder)))
      return nil
    }
  }
}
