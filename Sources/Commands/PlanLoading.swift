import Arguments
import Diagnostics
import FileSystem
import PlanChecks
import PlanFiles

extension Environment {
  /// Reads the plan that a command is about; what is wrong is told, and the status given back.
  ///
  /// A plan with errors is not reported on: figures made from half of it would be wrong.
  func loadPlan(_ path: String?) -> Result<LoadedPlan, ExitStatusError> {
    let found = path.map { PlanLocator.plan(at: $0) } ?? PlanLocator.nearest()
    switch found {
    case .several(let plans):
      return .failure(.init(fail(CommandMessages.severalPlans(plans), .usage)))
    case .none:
      if let path, Files.kind(of: path) == nil {
        return .failure(.init(fail(CommandMessages.noSuchPath(path), .inputOutput)))
      }
      return .failure(
        .init(
          fail(
            CommandMessages.noPlan(
              path, misnamed: PlanFolder.misnamed(PlanFolder.planFile, in: path ?? ".")),
            .inputOutput)))
    case .plan(let folder):
      do throws(FileError) {
        let loaded = try PlanFolder.load(folder)
        let subject = CheckSubject(plan: loaded.plan, log: loaded.log, today: today) {
          Files.kind(of: Path.join(folder, $0)) == .file
        }
        let findings = loaded.diagnostics + PlanChecks.run(subject)
        show(findings, files: [loaded.plan.source.name, loaded.log.source?.name].compactMap { $0 })
        return findings.containErrors ? .failure(.init(.failure)) : .success(loaded)
      } catch {
        return .failure(.init(fail(error)))
      }
    }
  }
}

/// The status with which a command ends early; what is wrong has been told already.
struct ExitStatusError: Error {
  let status: ExitStatus

  init(_ status: ExitStatus) { self.status = status }
}
