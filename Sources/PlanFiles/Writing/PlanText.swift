import Diagnostics
import FileSystem
import SourceText
import YAMLSyntax

/// A file of a plan as it stood on the disk: its tree, and by what it is seen whether it changed.
package struct PlanText: Sendable {
  /// The text and its tree.
  package let document: YAMLDocument
  /// What the system said of the file when it was read.
  package let fingerprint: FileFingerprint

  /// Reads a file of a plan's folder; nobody who is writing there is waited for.
  package static func read(_ name: String, in folder: String) throws(FileError) -> PlanText {
    let contents = try Files.readSettled(name, in: folder)
    let source = SourceText(name: Path.join(folder, name), bytes: contents.bytes)
    return PlanText(document: YAMLDocument(source), fingerprint: contents.fingerprint)
  }

  /// Reads a file of a plan's folder, or tells with nil that there is none.
  package static func readIfPresent(
    _ name: String, in folder: String
  ) throws(FileError) -> PlanText? {
    Files.kind(of: Path.join(folder, name)) == nil ? nil : try read(name, in: folder)
  }
}

extension YAMLDocument {
  /// What keeps the text from being read whole, and so from being written.
  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
}
