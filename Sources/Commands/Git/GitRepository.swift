import FileSystem
import SourceText

/// The git repository that a folder lies in, found by its `.git` (gitrepository-layout(5)).
struct GitRepository {
  /// The folder of the files.
  let root: String
  /// The folder of git's own files, shared by all work trees.
  let folder: String

  /// The nearest repository from a folder upwards; nil where there is none.
  init?(around folder: String) {
    guard var place = Files.realPath(folder) else { return nil }
    while true {
      let mark = Path.join(place, ".git")
      switch Files.kind(of: mark) {
      case .folder: (root, self.folder) = (place, mark)
      case .file:
        guard let git = Self.path(in: mark, after: "gitdir: ") else { return nil }
        // A further work tree has a folder of its own beside the shared one.
        let shared = Self.path(in: Path.join(git, "commondir"), after: "")
        (root, self.folder) = (place, shared ?? git)
      case nil:
        guard place != "/" else { return nil }
        place = Path.parent(of: place)
        continue
      }
      return
    }
  }

  /// The path that the first line of a file tells, read from the file's folder.
  private static func path(in file: String, after mark: String) -> String? {
    guard let bytes = try? Files.read(file) else { return nil }
    let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    guard line.hasPrefix(mark), line.count > mark.count else { return nil }
    return Files.realPath(Path.join(Path.parent(of: file), String(line.dropFirst(mark.count))))
  }

  /// The file of the repository's settings.
  var configFile: String { Path.join(folder, "config") }

  /// The settings.
  var config: GitConfig {
    GitConfig(String(decoding: (try? Files.read(configFile)) ?? [], as: UTF8.self))
  }

  /// The folder of the hooks, as git itself tells it, which knows the settings of the person and of the
  /// machine too; without git, what the repository's own settings say.
  var hooksFolder: String {
    let words = ["-C", root, "rev-parse", "--git-path", "hooks"]
    if let git = ExternalProgram.all(of: ["git"]).first,
      let told = try? git.output(of: words, seconds: 10, limit: 1 << 16), told.status == 0
    {
      let path = String(decoding: told.bytes.prefix { !$0.isLineBreak }, as: UTF8.self)
      if !path.isEmpty { return Path.join(root, path) }
    }
    guard let path = config["core", "hookspath"] else { return Path.join(folder, "hooks") }
    if path.hasPrefix("~/"), let home = ProcessVariables.value(of: "HOME") {
      return Path.join(home, String(path.dropFirst(2)))
    }
    return Path.join(root, path)
  }

  /// A path as it is told to somebody who works in the repository.
  func name(of path: String) -> String { Path.relative(path, from: root, current: "/") }
}
