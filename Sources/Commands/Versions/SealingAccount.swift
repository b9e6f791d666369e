import Diagnostics
import Documents
import PlanFiles
import PlanModel

/// What a person is told of a version before and after it is sealed.
struct SealingAccount {
  private let number: Int
  private let approval: Approval
  private let last: Int?
  /// What changed since the last version; nil where there is none, or its copy is not there.
  private let changes: String?

  init(_ number: Int, _ approval: Approval, _ inspected: InspectedPlan) {
    (self.number, self.approval) = (number, approval)
    let last = inspected.versions.last
    self.last = last?.version.number
    changes = last?.plan.map {
      PlanComparison(
        from: .init(name: "", plan: $0), to: .init(name: "", plan: inspected.loaded.plan)
      ).summary
    }
  }

  /// The lines, as they are said before, after, or instead.
  func lines(_ tense: VersionSentences.Tense) -> [String] {
    var lines = [VersionSentences.sealed(number, approval, tense)]
    if let last, let changes { lines.append(VersionSentences.changes(changes, since: last)) }
    switch tense {
    case .conditional: lines.append(CommandMessages.nothingWritten)
    case .future: lines.append(VersionSentences.sealedForGood)
    case .past:
      lines.append(
        last.map { VersionSentences.seeChanges(from: $0, to: number) }
          ?? VersionSentences.seeVersions)
      lines.append(VersionSentences.howToAnnul(number))
    }
    return lines
  }
}

extension InspectedPlan {
  /// What is asked about before the plan is sealed.
  var sealingDoubts: [Diagnostic] {
    // What the sealing settles is no doubt about it.
    let settled: Set<DiagnosticID> = ["fecha-aprobada-cambiada", "versión-sin-registrar"]
    let warnings = findings.count { $0.severity == .warning && !settled.contains($0.id) }
    let unwritten = loaded.plan.allItems.filter {
      $0.name?.value.hasPrefix(NewPlanText.placeholderStart) ?? false
    }
    let bytes = loaded.planText.document.source.bytes
    let twin = versions.copies.last { $0.version.counts() && $0.source?.bytes == bytes }
    return [
      warnings > 0 ? CommandMessages.sealingWithWarnings(warnings) : nil,
      unwritten.isEmpty ? nil : CommandMessages.sealingUnwritten(unwritten.map(\.key.value)),
      twin.map { CommandMessages.sealedBefore($0.version) },
    ].compactMap(\.self)
      // Copies without any register: a first sealing that was stopped, or approvals that were lost.
      + (versions.copies.isEmpty ? versions.unregistered : [])
  }
}

extension Environment {
  /// Reads a plan that is going to be sealed; errors end the command.
  func inspectForSealing(_ path: String?) throws(Stop) -> InspectedPlan {
    let inspected = try inspectPlan(path)
    let errors = inspected.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Stop(errors, in: inspected.files) }
    return inspected
  }

  /// Prints lines in the width of the terminal.
  func printWrapped(_ lines: [String]) {
    for line in lines.flatMap({ $0.wrapped(to: width) }) { output(line + "\n") }
  }
}

extension Stop {
  /// What a plan refuses, and no system.
  static func refusal(_ failure: WriteFailure) -> Stop {
    guard case .refused(let findings) = failure else { return Stop(failure) }
    return Stop(findings, in: [])
  }
}
