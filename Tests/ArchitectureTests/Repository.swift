import Foundation

/// The checkout that these tests look at, as text.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// A Swift file below Sources with the target that it belongs to.
  struct SourceFile: Sendable {
    let target: String
    let path: String
    let lines: [String]
  }

  static let sourceFiles: [SourceFile] = {
    let folder = root.appending(path: "Sources").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      else { return nil }
      let target = targets.first { "Sources/\(name)".hasPrefix($0.folder + "/") }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return SourceFile(target: target?.name ?? "", path: name, lines: lines)
    }
  }()

  static let manifest: String =
    (try? String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)) ?? ""

  /// A target of Package.swift, with the targets and the plugins that it declares to depend on.
  struct Target: Sendable {
    let name: String
    let isPlugin: Bool
    let folder: String
    let dependencies: [String]
  }

  /// The targets of Package.swift in their order, those of the tests left out.
  static let targets: [Target] = {
    let starts = manifest.matches(
      of: /\.(executableTarget|target|plugin|testTarget)\(\s*name: "(\w+)"/)
    return zip(starts, starts.dropFirst().map(\.range.lowerBound) + [manifest.endIndex])
      .filter { $0.0.output.1 != "testTarget" }
      .map { start, end in
        let text = manifest[start.range.upperBound..<end]
        let name = String(start.output.2)
        let lists = text.matches(of: /(?:dependencies|plugins):\s*\[([^\]]*)\]/)
        let path = text.firstMatch(of: /path: "([^"]+)"/)
        return Target(
          name: name, isPlugin: start.output.1 == "plugin",
          folder: path.map { String($0.output.1) } ?? "Sources/" + name,
          dependencies: lists.flatMap { list in
            list.output.1.matches(of: /"(\w+)"/).map { String($0.output.1) }
          })
      }
  }()
}
