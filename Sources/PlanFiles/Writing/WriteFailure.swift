import Diagnostics
import FileSystem

/// Why a plan was not written; whatever the reason, its files are as they were.
package enum WriteFailure: Error {
  /// The system did not do it.
  case file(FileError)
  /// The plan does not allow it, or somebody else is writing.
  case refused([Diagnostic])

  /// A failure of the system, with a finding of its own for those that have a page.
  init(_ error: FileError) {
    switch error.reason {
    case .inUse: self = .refused([WritingMessages.inUse(error).diagnostic])
    case .changed: self = .refused([WritingMessages.changed(error.path).diagnostic])
    default: self = .file(error)
    }
  }

  /// A file that somebody else changed meanwhile, in a way that matters to what was to be written.
  package static func changed(_ path: String) -> WriteFailure {
    .refused([WritingMessages.changed(path).diagnostic])
  }
}
