import Arguments
import CivilTime
import Diagnostics
import Documents
import FileSystem
import PlanAssessment
import PlanChecks
import PlanFiles
import PlanModel

/// A plan with everything that reading and checking it found.
struct InspectedPlan {
  let loaded: LoadedPlan
  let versions: SealedVersions
  let findings: [Diagnostic]

  /// The files that were read, in the order in which their findings are shown.
  var files: [String] {
    [loaded.plan.source.name, loaded.log.source?.name, versions.register.source?.name]
      .compactMap { $0 }
  }

  /// The judgement at a cut-off of the plan that was in force then, as every screen and report makes
  /// it; of another log than its own where one is given.
  func assessment(
    of log: Log? = nil, at cutOff: CivilDate, registeredBy: CivilDate? = nil
  ) -> (assessment: Assessment, inForce: PlanInForce) {
    let inForce = versions.planInForce(
      on: cutOff, registeredBy: registeredBy, current: loaded.plan)
    let assessment = Assessment(
      plan: inForce.plan, log: log ?? loaded.log, cutOff: cutOff, registeredBy: registeredBy,
      promises: inForce.promises)
    return (assessment, inForce)
  }
}

extension Environment {
  /// Reads the plan that a command is about; errors in it end the command.
  ///
  /// A plan with errors is not reported on: figures made from half of it would be wrong. Warnings are
  /// counted in a line; `snt validar` shows them.
  func loadPlan(_ path: String?) throws(Stop) -> LoadedPlan { try loadWhole(path).loaded }

  /// The same with its sealed versions; a command that reads several plans says of which the warnings are.
  func loadWhole(_ path: String?, saysWhich: Bool = false) throws(Stop) -> InspectedPlan {
    let inspected = try inspectPlan(path)
    let errors = inspected.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Stop(errors, in: inspected.files) }
    let warnings = inspected.findings.count { $0.severity == .warning }
    if warnings > 0 {
      let folder = saysWhich ? inspected.loaded.folder : nil
      error(CommandMessages.warnings(warnings, folder: folder))
    }
    return inspected
  }

  /// Reads and checks the plan that a command is about.
  func inspectPlan(_ path: String?) throws(Stop) -> InspectedPlan {
    let folder = try findPlan(path)
    return try working(ProgressWords.plan) { _ throws(Stop) in try inspect(folder) }
  }

  /// Reads and checks the plan of a folder.
  private func inspect(_ folder: String) throws(Stop) -> InspectedPlan {
    let (loaded, versions): (LoadedPlan, SealedVersions)
    do throws(FileError) {
      loaded = try PlanFolder.load(folder)
      versions = try SealedVersions.load(folder)
    } catch { throw Stop(error) }
    return InspectedPlan(
      loaded: loaded, versions: versions,
      findings: findings(loaded.plan, loaded.log, loaded.diagnostics, in: loaded, versions))
  }

  /// Everything that is found in a plan and its log, as they lie in a folder or as an edit would leave
  /// them; `problems` are what reading them found.
  func findings(
    _ plan: Plan, _ log: Log, _ problems: [Diagnostic], in loaded: LoadedPlan,
    _ versions: SealedVersions
  ) -> [Diagnostic] {
    let pictures = loaded.texts.sorted { $0.key < $1.key }.flatMap { path, text in
      NarrativePictures.files(of: text, at: path).map {
        PictureMention($0.value, Place(text, $0.range))
      }
    }
    let folder = loaded.folder
    let subject = CheckSubject(
      plan: plan, log: log, pictures: pictures, approved: versions.approved(current: plan),
      today: today, problems: problems
    ) {
      Files.kind(of: Path.join(folder, $0)) == .file
    }
    return problems + versions.diagnostics + PlanChecks.run(subject)
  }

  /// The folder of a plan: at a path, or the nearest one.
  func findPlan(_ path: String?) throws(Stop) -> String {
    switch path.map({ PlanLocator.plan(at: $0) }) ?? PlanLocator.nearest() {
    case .plan(let folder): return folder
    case .several(let plans): throw Stop(CommandMessages.severalPlans(plans), .usage)
    case .none:
      if let path, Files.kind(of: path) == nil {
        throw Stop(CommandMessages.noSuchPath(path), .inputOutput)
      }
      let misnamed = PlanFolder.misnamed(PlanFolder.planFile, in: path ?? ".")
      throw Stop(CommandMessages.noPlan(path, misnamed: misnamed), .inputOutput)
    }
  }
}

extension SealedVersions {
  /// The plan that was approved last, unless nobody can know it; `current` is plan.yaml.
  fileprivate func approved(current: Plan) -> ApprovedPlan? {
    guard let last, last.condition == .intact else { return nil }
    let isCurrent = last.source?.bytes == current.source.bytes
    return (isCurrent ? current : last.plan).map {
      ApprovedPlan($0, version: last.version.number, day: last.version.day)
    }
  }
}
