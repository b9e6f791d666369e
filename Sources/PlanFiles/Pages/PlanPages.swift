import Diagnostics

/// The pages of everything that `PlanMessages`, `WritingMessages` and `VersionMessages` say, a file a subject.
package enum PlanPages {
  /// Every page, one an id.
  package static let all: [DiagnosticPage] =
    keys + values + entries + files + writing + versions + dates + dateRanges
}
