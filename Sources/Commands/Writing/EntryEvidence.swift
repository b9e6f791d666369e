import Arguments
import Diagnostics
import Digest
import FileSystem
import PlanFiles
import YAMLSyntax

/// The evidence that a command line names: addresses, and files, which come to lie in the plan's
/// folder with their digest (format.md, «bitacora.yaml»).
struct EntryEvidence {
  /// A file that is to be copied.
  struct Copy {
    /// Where it lies.
    let origin: String
    /// Where it comes to lie, from the plan's folder.
    let target: String
    let bytes: [UInt8]
  }

  /// The folder for files that lay elsewhere.
  private static let folder = "evidencias"

  /// What is written under `evidencia:`; nil where nothing was named.
  private(set) var fragment: YAMLFragment?
  /// The files that are copied before the entry is written.
  private(set) var copies: [Copy] = []

  /// What `--evidencia` names.
  init(_ values: ArgumentValues, in folder: String) throws(Stop) {
    guard values.contains(WritingOptions.evidence) else { return }
    var items: [YAMLFragment] = []
    for word in values[WritingOptions.evidence] {
      items.append(
        Self.isAddress(word) && Files.kind(of: word) == nil
          ? .text(word) : try file(word, in: folder))
    }
    fragment = .list(items)
  }

  /// Puts the files into the plan's folder; one that is there already with the same bytes stays.
  func copyFiles(into folder: String) throws(FileError) {
    for copy in copies {
      try Files.makeFolder(Path.join(folder, Self.folder))
      try Files.create(copy.bytes, at: Path.join(folder, copy.target))
    }
  }

  /// Whether a word is an address of the web or of mail, and not the name of a file.
  private static func isAddress(_ word: String) -> Bool {
    word.contains("://") || word.hasPrefix("www.") || word.hasPrefix("doi:")
  }

  /// A file by its path from the current folder, or from the plan's.
  private mutating func file(_ word: String, in folder: String) throws(Stop) -> YAMLFragment {
    let inPlan = Path.join(folder, word)
    let path = Files.kind(of: word) == nil && Files.kind(of: inPlan) == .file ? inPlan : word
    guard Files.kind(of: path) != nil else {
      throw Stop(CommandMessages.noSuchEvidence(word), .inputOutput)
    }
    do throws(FileError) {
      let digest = try Files.digest(of: path)
      let target = try place(path, digest, in: folder)
      return .group([
        (EntryKey.evidenceFile.name, .text(target)),
        (EntryKey.digest.name, .text(digest.description)),
      ])
    } catch { throw Stop(error) }
  }

  /// Where a file lies in the plan's folder, or will after it was copied.
  private mutating func place(
    _ path: String, _ digest: SHA256Digest, in folder: String
  ) throws(FileError) -> String {
    if let real = Files.realPath(path), let root = Files.realPath(folder),
      real.hasPrefix(root + "/")
    {
      return String(real.dropFirst(root.count + 1))
    }
    let bytes = try Files.read(path)
    for number in 1... {
      let target = Path.join(Self.folder, Self.name(of: path, number))
      let there = Path.join(folder, target)
      if let copy = copies.first(where: { $0.target == target }) {
        if copy.bytes == bytes { return target }
      } else if Files.kind(of: there) == nil {
        copies.append(Copy(origin: path, target: target, bytes: bytes))
        return target
      } else if Files.kind(of: there) == .file, try Files.digest(of: there) == digest {
        return target
      }
    }
    return path
  }

  /// «minuta.pdf», and for another file of that name «minuta-2.pdf».
  private static func name(of path: String, _ number: Int) -> String {
    let name = Path.name(of: path)
    guard number > 1 else { return name }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(name)-\(number)"
    }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}
