import Digest
import FileSystem
import SpanishText

/// The folder of a session's file as it stands: what the program wrote into it, and what it did not.
struct SessionDossierFolder {
  /// The list of what it wrote, with the digest of each file; its first line says of which session.
  static let digests = "00-huellas.txt"
  static let index = "00-indice"

  /// The line that says of which session it is; nil where there is none.
  let heading: String?
  /// What the program wrote, as it is now.
  let own: Set<NewFile>
  /// What somebody else put there.
  let others: [String]
  /// Files of its own that somebody changed afterwards.
  let changed: [String]

  /// A folder that is there.
  init(_ folder: String) throws(FileError) {
    let list = (try? Files.read(Path.join(folder, Self.digests))) ?? []
    var noted: [String: String] = [:]
    var heading: String?
    for line in String(decoding: list, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("# "), heading == nil { heading = String(line) }
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
      noted[String(parts[1].drop { $0 == " " })] = String(parts[0])
    }
    self.heading = heading
    var own: Set<NewFile> = []
    var (others, changed): ([String], [String]) = ([], [])
    for path in try Self.paths(in: folder, below: "") {
      let isList =
        path == Self.digests
        || ["docx", "pdf", "html"].contains {
          path == "\(Self.index).\($0)"
        }
      guard noted[path] != nil || isList, Files.kind(of: Path.join(folder, path)) == .file else {
        others.append(path)
        continue
      }
      let bytes = try Files.read(Path.join(folder, path))
      own.insert(NewFile(path, bytes: bytes))
      if let digest = noted[path], digest != SHA256.digest(of: bytes).description {
        changed.append(path)
      }
    }
    (self.own, self.others, self.changed) = (own, others, changed)
  }

  /// Everything in a folder, an empty folder and a link to one by its own path.
  private static func paths(in folder: String, below path: String) throws(FileError) -> [String] {
    var all: [String] = []
    // What the desktop of a Mac leaves in every folder was written by nobody.
    for name in try Files.names(in: Path.join(folder, path)) where name != ".DS_Store" {
      let inside = Path.join(path, name)
      let whole = Path.join(folder, inside)
      guard Files.kind(of: whole) == .folder, Files.realPath(whole) == whole else {
        all.append(inside)
        continue
      }
      let below = try paths(in: folder, below: inside)
      all += below.isEmpty ? [inside] : below
    }
    return all
  }
}
