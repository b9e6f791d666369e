import FileSystem
import PlanFiles

/// The versions of a plan that can be compared: those of its register, and copies that lie beside them.
struct PlanVersions {
  private let folder: String
  private let sealed: SealedVersions

  /// Looks at the versions of a plan's folder.
  init(_ folder: String) throws(FileError) {
    self.folder = folder
    sealed = try SealedVersions.load(folder)
  }

  /// The names of those that are there («v1»), in the order of their numbers.
  var names: [String] {
    let files = (try? Files.names(in: Path.join(folder, PlanFolder.versionsFolder))) ?? []
    let names = files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }
    return names.compactMap { name in
      VersionName(name).flatMap { $0.argumentText == name ? $0 : nil }
    }.sorted { $0.number < $1.number }.map(\.argumentText)
  }

  /// The one that was approved last; copies that no register knows are taken by their number.
  var last: String? {
    guard sealed.copies.isEmpty else {
      return sealed.last.map { VersionName($0.version.number).argumentText }
    }
    return names.last
  }

  /// Where a version lies.
  func path(of name: VersionName) -> String {
    let file = copy(of: name)?.version.file.value ?? SealedVersions.fileName(name.number)
    return Path.join(Path.join(folder, PlanFolder.versionsFolder), file)
  }

  /// What the register tells of a version; nil where it does not know it.
  func copy(of name: VersionName) -> SealedCopy? {
    sealed.copies.first { $0.version.number == name.number }
  }
}
