import Diagnostics
import Digest
import FileSystem
import PlanModel
import SourceText
import YAMLSyntax

/// The sealed versions of a plan as they are found on the disk, with what is wrong with them.
///
/// They are read apart from the plan: who only notes a fact needs none of this, and a plan without
/// the folder `versiones` costs a look at its name.
package struct SealedVersions: Sendable {
  /// What the register tells.
  package let register: VersionRegister
  /// The copy of each version, in the order of the register.
  package let copies: [SealedCopy]
  /// What was found.
  package let diagnostics: [Diagnostic]
  /// The register as it was read, nil where there is none, for a command that adds to it.
  package let registerText: PlanText?

  /// The versions of a plan that was never sealed.
  package static let none = SealedVersions(
    register: VersionRegister(), copies: [], diagnostics: [], registerText: nil)

  /// Reads the register of a plan and looks at every copy.
  package static func load(_ folder: String) throws(FileError) -> SealedVersions {
    let versions = Path.join(folder, PlanFolder.versionsFolder)
    guard Files.kind(of: versions) == .folder else { return none }
    let text = try PlanText.readIfPresent(PlanFolder.registerFile, in: folder)
    let (register, problems) = text.map { read($0.document) } ?? (VersionRegister(), [])
    var copies: [SealedCopy] = []
    for version in register.versions {
      let path = Path.join(versions, version.file.value)
      // A copy lies beside its register, and nowhere else.
      let isHere = Path.name(of: version.file.value) == version.file.value
      let bytes = isHere && Files.kind(of: path) == .file ? try Files.read(path) : nil
      copies.append(SealedCopy(version, bytes.map { SourceText(name: path, bytes: $0) }))
    }
    let named = Set(register.versions.map(\.file.value))
    let others = try Files.names(in: versions).filter { isCopy($0) && !named.contains($0) }
    let findings =
      copies.compactMap { $0.finding(in: register.source) }
      + others.map { VersionMessages.unregistered(Path.join(versions, $0)).diagnostic }
    return SealedVersions(
      register: register, copies: copies,
      diagnostics: problems + findings, registerText: text)
  }

  /// Reads a register from its text; pure.
  package static func read(
    _ document: YAMLDocument
  ) -> (register: VersionRegister, diagnostics: [Diagnostic]) {
    var reader = PlanReader()
    let register = RegisterSchema.read(document, &reader)
    return (register, document.diagnostics + reader.diagnostics)
  }

  /// The name of the copy of a version.
  package static func fileName(_ number: Int) -> String { "v\(number).yaml" }

  /// Whether a file bears the name of a copy.
  private static func isCopy(_ name: String) -> Bool {
    name.hasPrefix("v") && name.hasSuffix(".yaml") && Int(name.dropFirst().dropLast(5)) != nil
  }

  /// What is told of copies that the register does not know.
  package var unregistered: [Diagnostic] {
    diagnostics.filter { $0.id == "versión-sin-registrar" }
  }

  /// The copy of the version that was approved last.
  package var last: SealedCopy? { register.last.map { copies[$0] } }
}

/// A sealed version with its copy.
package struct SealedCopy: Sendable {
  /// How a copy is found.
  package enum Condition: Hashable, Sendable {
    /// As it was sealed.
    case intact
    /// It was changed.
    case altered
    /// It is not there.
    case missing
  }

  /// What the register tells.
  package let version: SealedVersion
  /// The copy; nil where it is not there.
  package let source: SourceText?
  /// How it is found.
  package let condition: Condition

  /// A version with the text that stands under its name.
  package init(_ version: SealedVersion, _ source: SourceText?) {
    self.version = version
    self.source = source
    guard let source else {
      condition = .missing
      return
    }
    let digest = SHA256.digest(of: source.bytes).description
    condition = digest == version.digest.value.lowercased() ? .intact : .altered
  }

  /// The plan that was sealed, read when it is asked for; nil where the copy is not there.
  package var plan: Plan? {
    source.map { PlanFolder.read(YAMLDocument($0), nil).plan }
  }

  /// What is wrong with it.
  func finding(in register: SourceText?) -> Diagnostic? {
    guard let register else { return nil }
    switch condition {
    case .intact: return nil
    case .altered:
      return VersionMessages.altered(version, Place(register, version.digest.range)).diagnostic
    case .missing:
      return VersionMessages.missing(version, Place(register, version.file.range)).diagnostic
    }
  }
}
