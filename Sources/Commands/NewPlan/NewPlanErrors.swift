import CivilTime
import Diagnostics
import FileSystem
import PlanChecks
import PlanFiles
import SourceText
import YAMLSyntax

/// What keeps a new plan from being read, found before it is written.
enum NewPlanErrors {
  /// The errors in the files of a plan as any command would find them.
  static func all(in files: [NewFile], of folder: String, today: CivilDate) -> [Diagnostic] {
    func document(_ name: String) -> YAMLDocument {
      let bytes = files.first { $0.path == name }?.bytes ?? []
      return YAMLDocument(SourceText(name: Path.join(folder, name), bytes: bytes))
    }
    let (plan, log, problems) = PlanFolder.read(
      document(PlanFolder.planFile), document(PlanFolder.logFile))
    let subject = CheckSubject(plan: plan, log: log, today: today, problems: problems) { path in
      files.contains { $0.path == path }
    }
    return (problems + PlanChecks.run(subject)).filter { $0.severity == .error }
  }
}
