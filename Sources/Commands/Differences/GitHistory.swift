import CivilTime
import FileSystem
import SourceText
import YAMLSyntax

/// What git keeps of a folder, read through the program of the machine; the repository is not changed.
struct GitHistory {
  /// What stands behind a folder.
  enum Finding {
    /// A repository.
    case repository(GitHistory)
    /// The folder belongs to no repository that can be read.
    case noRepository
    /// The machine has no git.
    case noProgram
  }

  /// A commit.
  struct Revision {
    fileprivate let hash: String
    /// As it was named, and its day: «HEAD~1 (3 mar 2026)».
    let title: String
  }

  private let git: ExternalProgram
  private let folder: String

  /// How long git may take, and how large a file may be.
  private static let (patience, limit) = (20, 1 << 28)

  /// The repository that a folder belongs to.
  static func of(_ folder: String) -> Finding {
    guard let git = ExternalProgram.all(of: ["git"]).first else { return .noProgram }
    let repository = GitHistory(git: git, folder: folder)
    return repository.line(["rev-parse", "--is-inside-work-tree"]) == "true"
      ? .repository(repository) : .noRepository
  }

  /// The commit that a word names: a hash, a tag, a branch, «HEAD~1».
  func revision(_ word: String) -> Revision? {
    // What begins with a hyphen is an option to git.
    guard !word.hasPrefix("-"), !word.isEmpty,
      let hash = line(["rev-parse", "--verify", "--quiet", "\(word)^{commit}"])
    else { return nil }
    let day = line(["log", "-1", "--format=%cs", hash]).flatMap { CivilDate(iso: $0) }
    return Revision(hash: hash, title: day.map { "\(word) (\(SpanishDate.short($0)))" } ?? word)
  }

  /// A file of the folder as it stood in a commit; nil where it was not there.
  func document(_ name: String, at revision: Revision) -> YAMLDocument? {
    // The file as it is kept: `show` would run what the repository's settings name.
    guard let bytes = output(["cat-file", "blob", "\(revision.hash):./\(name)"]) else { return nil }
    return YAMLDocument(SourceText(name: "\(name) en \(revision.title)", bytes: bytes))
  }

  private func line(_ arguments: [String]) -> String? {
    output(arguments).map { bytes in
      String(decoding: bytes.prefix { !$0.isLineBreak }, as: UTF8.self)
    }
  }

  private func output(_ arguments: [String]) -> [UInt8]? {
    let output = try? git.output(
      of: ["-C", folder] + arguments, seconds: Self.patience, limit: Self.limit)
    return output.flatMap { $0.status == 0 ? $0.bytes : nil }
  }
}
