import Diagnostics

/// The pages of everything that `Messages` finds in a command line.
package enum ArgumentPages {
  /// Every page, one an id.
  package static let all: [DiagnosticPage] = commands + options + values
}
