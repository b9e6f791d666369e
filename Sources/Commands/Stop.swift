import Arguments
import Diagnostics
import FileSystem
import PlanFiles

/// Why a command ends before its work is done: what is to be told, and the exit status.
struct Stop: Error {
  let findings: [Diagnostic]
  /// The files that were read, in the order in which their findings are shown.
  let files: [String]
  let status: ExitStatus

  /// An end for one reason.
  init(_ finding: Diagnostic, _ status: ExitStatus) {
    findings = [finding]
    files = []
    self.status = status
  }

  /// An end because of what was found in some files.
  init(
    _ findings: [Diagnostic], in files: [String], _ status: ExitStatus = .failure
  ) {
    self.findings = findings
    self.files = files
    self.status = status
  }

  /// A file that could not be read or written.
  init(_ failure: FileError) {
    self.init(CommandMessages.file(failure), .inputOutput)
  }

  /// A plan that could not be written.
  init(_ failure: WriteFailure) {
    switch failure {
    case .file(let error): self.init(error)
    case .refused(let findings):
      // What is wrong in a text can be mended there; else it is the disk, or somebody at work on it.
      let isInText = findings.contains { $0.place != nil }
      self.init(findings, in: [], isInText ? .failure : .inputOutput)
    }
  }

  /// The same end with the words of any error.
  init(_ error: any Error) {
    self =
      error as? Stop ?? (error as? FileError).map(Stop.init) ?? (error as? WriteFailure)
      .map(Stop.init) ?? Stop([], in: [])
  }
}

extension Environment {
  /// Tells why a command ended early.
  func show(_ stop: Stop) -> ExitStatus {
    if stop.findings.count == 1, let finding = stop.findings.first, finding.place == nil {
      error(renderer.renderAlone(finding))
    } else {
      show(stop.findings, files: stop.files)
    }
    return stop.status
  }
}
