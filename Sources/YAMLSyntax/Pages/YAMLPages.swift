import Diagnostics

/// The pages of everything that `YAMLMessages` says, a file a subject.
package enum YAMLPages {
  /// Every page, one an id.
  package static let all: [DiagnosticPage] =
    quotes + signs + keys + indentation + lists + blocks + files
}
