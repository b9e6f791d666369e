import Diagnostics

/// The pages of everything that `MustacheMessages` says, a file a subject.
package enum MustachePages {
  /// Every page, one an id.
  package static let all: [DiagnosticPage] = tags + sections + names
}
