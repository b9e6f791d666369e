import FileSystem
import SourceText

/// What `snt git instalar` puts into a repository, as far as it is not there yet.
struct GitInstallation {
  /// A file that is written.
  struct Change {
    /// What it is called in the repository.
    let name: String
    let path: String
    let old: SourceText
    let new: SourceText
    var isProgram = false
  }

  /// By which lines a difference says where it stands: the number of an item, the day of an entry, a
  /// part of the file (gitattributes(5), «Defining a custom hunk-header»).
  static let heading = "^ *([0-9]+([.][0-9]+)*:.*|- fecha:.*)$|^[^ -].*:$"
  private static let headingKey = "diff.snt.xfuncname"

  let repository: GitRepository
  /// The files that change.
  private(set) var changes: [Change] = []
  /// The name of a hook that is not ours, and stays.
  private(set) var foreignHook: String?
  /// Whether git has yet to be told how differences are headed.
  let lacksHeading: Bool

  /// The program that the hook runs where a shell finds none.
  private let program: String?

  init(in repository: GitRepository, program: String? = Files.runningProgram()) throws(FileError) {
    self.repository = repository
    self.program = program
    lacksHeading = repository.config["diff.snt", "xfuncname"] != Self.heading
    try addHook()
    // Not `merge=union`: where both sides added entries, it drops lines that these have in common.
    try add(["plan.yaml diff=snt", "bitacora.yaml diff=snt"], to: ".gitattributes")
    try add([FolderLock.fileName], to: ".gitignore")
  }

  /// Whether a shell finds the program by its name.
  static var isProgramOnPath: Bool { !ExternalProgram.all(of: ["snt"]).isEmpty }

  /// Whether there is nothing left to do.
  var isComplete: Bool { changes.isEmpty && foreignHook == nil && !lacksHeading }

  private mutating func addHook() throws(FileError) {
    let path = Path.join(repository.hooksFolder, PreCommitHook.name)
    let name = repository.name(of: path)
    let old = try Self.source(path)
    let text = old[old.range]
    guard text.isEmpty || text.contains(PreCommitHook.mark) else {
      // Somebody may have added the check to it.
      if !text.contains(PreCommitHook.check) { foreignHook = name }
      return
    }
    let new = SourceText(name: name, PreCommitHook.text(program: program))
    guard old.bytes != new.bytes || !Files.isExecutable(path) else { return }
    changes.append(Change(name: name, path: path, old: old, new: new, isProgram: true))
  }

  private mutating func add(_ lines: [String], to name: String) throws(FileError) {
    let path = Path.join(repository.root, name)
    let old = try Self.source(path)
    let text = old[old.range]
    let present = Set(text.split(whereSeparator: \.isNewline).map(String.init))
    let missing = lines.filter { !present.contains($0) }
    guard !missing.isEmpty else { return }
    let ending = old.lineEnding
    let start = old.bytes.last?.isLineBreak ?? true ? "" : ending
    let new = text + start + missing.map { $0 + ending }.joined()
    changes.append(Change(name: name, path: path, old: old, new: SourceText(name: name, new)))
  }

  private static func source(_ path: String) throws(FileError) -> SourceText {
    SourceText(name: path, bytes: Files.kind(of: path) == nil ? [] : try Files.read(path))
  }

  /// Writes the files, and tells git how to head differences; whether git could be told.
  func carryOut() throws(FileError) -> Bool {
    for change in changes {
      if change.isProgram { try Files.makeFolder(Path.parent(of: change.path)) }
      if change.old.bytes != change.new.bytes {
        try Files.write(change.new.bytes, to: change.path)
      }
      if change.isProgram { try Files.makeExecutable(change.path) }
    }
    guard lacksHeading, let git = ExternalProgram.all(of: ["git"]).first else {
      return !lacksHeading
    }
    let words = ["config", "--file", repository.configFile, Self.headingKey, Self.heading]
    return git.run(words, seconds: 10) == 0
  }

  /// The call that tells git how to head differences, for a shell.
  static let headingCall = "git config \(headingKey) '\(heading)'"
}
