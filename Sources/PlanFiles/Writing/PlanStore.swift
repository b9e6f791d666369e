import Diagnostics
import FileSystem
import SourceText
import YAMLSyntax

/// A plan's folder while a command writes in it; nobody else does until it is let go.
///
/// What returns without an error is on the disk. What fails leaves every file as it was, and what was
/// stopped half way is put in order by the next one who opens the folder. Readers need none of this.
package struct PlanStore: ~Copyable, Sendable {
  /// How often a file is read again that somebody else changes while it is worked with.
  private static let attempts = 3

  /// The folder.
  package let folder: String
  private var lock: FolderLock
  let calls: FileCalls

  /// Opens a folder for writing, waiting a moment for others who do.
  package static func open(
    _ folder: String, patience: Duration = FolderLock.usualPatience, calls: FileCalls = .real
  ) throws(WriteFailure) -> PlanStore {
    do throws(FileError) {
      let lock = try FolderLock.take(on: folder, patience: patience, calls: calls)
      return PlanStore(folder: folder, lock: lock, calls: calls)
    } catch {
      throw WriteFailure(error)
    }
  }

  private init(folder: String, lock: consuming FolderLock, calls: FileCalls) {
    (self.folder, self.calls) = (folder, calls)
    self.lock = lock
  }

  /// Adds entries at the end of the log, and makes the log where there is none: a few bytes are
  /// written, the rest of the file is not touched.
  ///
  /// `known` is the log as the command read it, nil where there was none; if it has changed since, it
  /// is read again. `entries` makes the entries from the log as it is now, and may refuse. The text
  /// that was added is returned.
  @discardableResult
  package mutating func append(
    after known: PlanText?, _ entries: (YAMLDocument?) throws(WriteFailure) -> [YAMLFragment]
  ) throws(WriteFailure) -> String {
    try append(to: .log, after: known, entries)
  }

  /// Adds entries at the end of a ledger, as they are added to the log.
  @discardableResult
  package mutating func append(
    to ledger: Ledger, after known: PlanText?,
    _ entries: (YAMLDocument?) throws(WriteFailure) -> [YAMLFragment]
  ) throws(WriteFailure) -> String {
    var text = known
    for _ in 0..<Self.attempts {
      if !isCurrent(text, ledger.file) { text = try read(ledger.file) }
      let tail =
        if let text { try LedgerTail(of: text.document, ledger) } else {
          LedgerTail(ofMissing: ledger)
        }
      let addition = tail.text(of: try entries(text?.document))
      do throws(FileError) {
        try lock.append(Array(addition.utf8), to: ledger.file, expectingSize: tail.size)
        return addition
      } catch let failure where failure.reason == .changed {
        // Somebody wrote without asking for the lock, as editors do.
        text = try read(ledger.file)
      } catch {
        throw WriteFailure(error)
      }
    }
    throw .refused([WritingMessages.changed(Path.join(folder, ledger.file)).diagnostic])
  }

  /// Carries out edits of plan.yaml; every byte outside of them stays as it was.
  ///
  /// `known` is the plan as the command read it; if the file has changed since, `edits` is asked about
  /// the plan as it is now, and answers nil where what it was about is no longer so. The plan as it
  /// is afterwards is returned.
  @discardableResult
  package mutating func editPlan(
    after known: PlanText, _ edits: (YAMLDocument) throws(WriteFailure) -> [TextEdit]?
  ) throws(WriteFailure) -> PlanText {
    try edit(PlanFolder.planFile, after: known, edits)
  }

  /// Carries out edits of any file of the folder, as `editPlan` does.
  @discardableResult
  package mutating func edit(
    _ name: String, after known: PlanText,
    _ edits: (YAMLDocument) throws(WriteFailure) -> [TextEdit]?
  ) throws(WriteFailure) -> PlanText {
    let path = Path.join(folder, name)
    for _ in 0..<Self.attempts {
      // The file is written as a whole, so that it may as well be read: a fingerprint could be old.
      guard let text = try read(name, known: known) else { throw .file(.missing(path)) }
      guard text.document.isWellFormed else { throw .refused(text.document.errors) }
      guard let edits = try edits(text.document),
        let source = text.document.source.applying(edits)
      else { break }
      guard source != text.document.source else { return text }
      let document = YAMLDocument(source)
      guard document.isWellFormed else { throw .refused(document.errors) }
      guard FileFingerprint(of: path) == text.fingerprint else { continue }
      do throws(FileError) {
        try Files.write(source.bytes, to: path, calls: calls)
        guard let fingerprint = FileFingerprint(of: path) else { throw .missing(path) }
        return PlanText(document: document, fingerprint: fingerprint)
      } catch {
        throw WriteFailure(error)
      }
    }
    throw .refused([WritingMessages.changed(path).diagnostic])
  }

  /// Puts a new file into a folder of the plan's, which is made where it is missing; a file that is
  /// there stays as it is and is an error.
  package mutating func create(
    _ bytes: [UInt8], at name: String, in subfolder: String
  ) throws(WriteFailure) {
    let place = Path.join(folder, subfolder)
    do throws(FileError) {
      try Files.makeFolder(place, calls: calls)
      try Files.create(bytes, at: Path.join(place, name), calls: calls)
    } catch {
      throw WriteFailure(error)
    }
  }

  // MARK: Reading

  /// Whether a file is as it was when it was read.
  private func isCurrent(_ text: PlanText?, _ name: String) -> Bool {
    FileFingerprint(of: Path.join(folder, name)) == text?.fingerprint
  }

  /// A file as it is now, nil where there is none; what is known of it is not parsed again.
  private func read(_ name: String, known: PlanText? = nil) throws(WriteFailure) -> PlanText? {
    do throws(FileError) {
      guard Files.kind(of: Path.join(folder, name)) != nil else { return nil }
      guard let known else { return try PlanText.read(name, in: folder) }
      let contents = try Files.readSettled(name, in: folder)
      guard contents.bytes == known.document.source.bytes else {
        return try PlanText.read(name, in: folder)
      }
      return PlanText(document: known.document, fingerprint: contents.fingerprint)
    } catch {
      throw WriteFailure(error)
    }
  }
}
