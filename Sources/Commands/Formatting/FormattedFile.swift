import Diagnostics
import FileSystem
import PlanFiles
import SourceText
import YAMLSyntax

/// A file beside its canonical form.
struct FormattedFile {
  let path: String
  /// What keeps it from being read.
  let errors: [Diagnostic]
  /// What would change; nil for a file that can't be written in another way without saying something
  /// else.
  let difference: LineDifference?
  private let known: PlanText
  private let result: SourceText?

  init(reading path: String) throws(FileError) {
    self.path = path
    known = try PlanText.read(Path.name(of: path), in: Path.parent(of: path))
    let document = known.document
    errors = document.diagnostics.filter { $0.severity == .error }
    let result = PlanFormat.formatted(document)
    self.result = result
    difference = result.map { LineDifference(from: document.source, to: $0) }
  }

  /// Whether the canonical form differs from what is there.
  var isChanged: Bool { result.map { $0.bytes != known.document.source.bytes } ?? false }

  /// Whether sealed cut-offs know it by its bytes: they prove that nobody changed it.
  var isProof: Bool {
    let folder = Path.parent(of: path)
    let cutOffs = try? Files.names(in: Path.join(folder, CutOffFolder.name))
    return [PlanFolder.planFile, PlanFolder.logFile].contains(Path.name(of: path))
      && PlanFolder.isPlan(folder)
      && (cutOffs ?? []).contains { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
  }

  /// Puts the file into its canonical form; one that changed since it was read is read again.
  func write() throws {
    var store = try PlanStore.open(Path.parent(of: path))
    try store.edit(Path.name(of: path), after: known) { document in
      PlanFormat.formatted(document).map { [document.source.difference(to: $0)] }
    }
  }
}

extension Environment {
  /// The files that a command line names: those of a plan for its folder, each file once.
  func filesToFormat(at places: [String], plan: String?) throws(Stop) -> [String] {
    let places = places.isEmpty ? [plan] : places + (plan.map { [$0] } ?? [])
    var paths: [String] = []
    for place in places {
      if let place, SealedFolder.holds(place) { throw Stop(FormatMessages.sealed(place), .failure) }
      for path in try files(at: place) where !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  private func files(at place: String?) throws(Stop) -> [String] {
    if let place, Files.kind(of: place) == .file {
      // A narrative would be taken for one long value.
      guard ["yaml", "yml"].contains(Path.fileExtension(of: place)) else {
        throw Stop(FormatMessages.otherKind(place), .failure)
      }
      return [place]
    }
    let folder = try findPlan(place)
    return [PlanFolder.planFile, PlanFolder.logFile].map { Path.join(folder, $0) }
      .filter { Files.kind(of: $0) == .file }
  }
}

/// The folders of a plan that hold sealed copies, which are never written again (format.md, «A plan is
/// a folder»).
enum SealedFolder {
  private static let names = [PlanFolder.versionsFolder, CutOffFolder.name]

  /// Whether a path lies in such a folder, or is one.
  static func holds(_ path: String) -> Bool {
    var path = Files.realPath(path) ?? path
    while true {
      let parent = Path.parent(of: path)
      guard parent != path, parent != "." else { return false }
      if names.contains(Path.name(of: path)), PlanFolder.isPlan(parent) { return true }
      path = parent
    }
  }
}
