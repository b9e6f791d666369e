import CivilTime
import Diagnostics
import Digest
import FileSystem
import PlanModel
import SourceText
import SpanishText
import YAMLSyntax

/// A file of a plan's sealed cut-offs, as far as it could be read.
package struct CutOffFile: Sendable {
  /// Its name without its ending: «2022-06-30», «2022-06-30-corregido».
  package let name: String
  /// Its text.
  package let source: SourceText
  /// What it holds; nil where that could not be read.
  package let seal: SealedCutOff?
  /// What was found in it.
  package let diagnostics: [Diagnostic]

  /// Reads a file from its text; pure.
  package init(name: String, _ source: SourceText) {
    let document = YAMLDocument(source)
    var reader = PlanReader()
    let seal = CutOffSchema.read(document, &reader)
    self.name = name
    self.source = source
    diagnostics = document.diagnostics + reader.diagnostics
    self.seal = diagnostics.containErrors ? nil : seal
  }
}

/// The folder of a plan's sealed cut-offs (format.md, `cortes/`).
package enum CutOffFolder {
  /// Its name in the plan's folder.
  package static let name = "cortes"
  private static let ending = "yaml"

  /// The path of a sealed cut-off from the plan's folder.
  package static func path(_ name: String) -> String { Path.join(self.name, "\(name).\(ending)") }

  /// Every sealed cut-off of a plan, the first cut-off first, those of one day in the order in which
  /// they were sealed; what can't be read stands last.
  package static func load(_ plan: String) throws(FileError) -> [CutOffFile] {
    let folder = Path.join(plan, name)
    guard Files.kind(of: folder) == .folder else { return [] }
    var files: [CutOffFile] = []
    for file in try Files.names(in: folder)
    where !file.hasPrefix(".") && Path.fileExtension(of: file) == ending {
      let path = Path.join(folder, file)
      files.append(
        CutOffFile(
          name: String(file.dropLast(ending.count + 1)),
          SourceText(name: path, bytes: try Files.read(path))))
    }
    return files.enumerated().sorted { one, other in
      order(one.element.seal, one.offset) < order(other.element.seal, other.offset)
    }.map(\.element)
  }

  private static func order(_ seal: SealedCutOff?, _ offset: Int) -> (Int, Int, Int) {
    (seal?.cutOff.dayNumber ?? .max, seal?.sealedOn.dayNumber ?? .max, offset)
  }

  /// The name that a person means: with or without its ending and its folder, accents and case
  /// forgiven.
  package static func bareName(_ text: String) -> String {
    let name = Path.name(of: text)
    return Path.fileExtension(of: name) == ending ? String(name.dropLast(ending.count + 1)) : name
  }

  /// A name that no sealed cut-off of a plan bears yet: the one that is wished, or one like it.
  package static func freeName(_ wish: String, in plan: String) -> String {
    var (name, number) = (wish, 1)
    while Files.kind(of: Path.join(plan, path(name))) != nil {
      number += 1
      name = "\(wish)-\(number)"
    }
    return name
  }

  /// Whether a file can bear a name on every disk, and be typed without quotation marks.
  package static func isName(_ name: String) -> Bool {
    name.first != "." && name.first != "-" && !name.isEmpty && name.utf8.count <= 100
      && name.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
  }
}

extension FileSeal {
  /// The seal of some bytes.
  package init(of bytes: [UInt8]) {
    self.init(digest: SHA256.digest(of: bytes).description, size: bytes.count)
  }

  /// Whether some bytes are the sealed ones.
  package func isOf(_ bytes: [UInt8]) -> Bool { bytes.count == size && isAtStart(of: bytes) }

  /// Whether some bytes begin with the sealed ones.
  package func isAtStart(of bytes: [UInt8]) -> Bool {
    bytes.count >= size && SHA256.digest(of: bytes.prefix(size)).description == digest
  }
}
