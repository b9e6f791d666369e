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
      guard let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8),
        let target = name.split(separator: "/").first
      else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return SourceFile(target: String(target), path: name, lines: lines)
    }
  }()

  static let manifest: String =
    (try? String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)) ?? ""

  /// The targets of Package.swift in their order, each with what it declares to depend on.
  static let targets: [(name: String, dependencies: [String])] = {
    let pattern =
      /\.(?:executableTarget|target)\(\s*name:\s*"(\w+)"(?:,\s*dependencies:\s*\[([^\]]*)\])?/
    return manifest.matches(of: pattern).map { match in
      let names = (match.output.2 ?? "").matches(of: /"(\w+)"/).map { String($0.output.1) }
      return (String(match.output.1), names)
    }
  }()
}
