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

  /// Nothing yet.
  init() {}

  /// Takes in what `--evidencia` names.
  mutating func add(_ values: ArgumentValues, in folder: String) throws(Stop) {
    let option = WritingOptions.evidence
    guard values.contains(option) else { return }
    var items: [YAMLFragment] = []
    for word in values[option] {
      guard Self.isFile(word) else {
        items.append(.text(word))
        continue
      }
      let (target, digest) = try file(word, of: option.definition.spelling, in: folder)
      items.append(
        .group([
          (EntryKey.evidenceFile.name, .text(target)),
          (EntryKey.digest.name, .text(digest.description)),
        ]))
    }
    fragment = .list(items)
  }

  /// The address or the path in the plan's folder that is written for a word of an option; a file from
  /// elsewhere is copied.
  mutating func place(
    of word: String, named option: String, in folder: String
  ) throws(Stop) -> String {
    Self.isFile(word) ? try file(word, of: option, in: folder).target : word
  }

  /// Puts the files into the plan's folder; one that is there already with the same bytes stays.
  func copyFiles(into folder: String) throws(FileError) {
    for copy in copies {
      try Files.makeFolder(Path.join(folder, Self.folder))
      try Files.create(copy.bytes, at: Path.join(folder, copy.target))
    }
  }

  /// Whether a word is the name of a file, and not an address of the web or of mail.
  private static func isFile(_ word: String) -> Bool {
    let isAddress = word.contains("://") || word.hasPrefix("www.") || word.hasPrefix("doi:")
    return !isAddress || Files.kind(of: word) != nil
  }

  /// A file by its path from the current folder, or from the plan's.
  private mutating func file(
    _ word: String, of option: String, in folder: String
  ) throws(Stop) -> (target: String, digest: SHA256Digest) {
    let inPlan = Path.join(folder, word)
    let path = Files.kind(of: word) == nil && Files.kind(of: inPlan) == .file ? inPlan : word
    guard Files.kind(of: path) != nil else {
      throw Stop(CommandMessages.noSuchEvidence(word, of: option), .inputOutput)
    }
    do throws(FileError) {
      let digest = try Files.digest(of: path)
      return (try place(path, digest, in: folder), digest)
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
