import Diagnostics

/// The pages of everything that `ComplianceMessages` says, a file a subject.
package enum CompliancePages {
  /// Every page, one an id.
  package static let all: [DiagnosticPage] = columns + institutions + cells + figures + plan
}
