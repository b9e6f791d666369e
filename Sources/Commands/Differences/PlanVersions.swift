import FileSystem

/// The versions of a plan that lie in its folder (format.md, «A plan is a folder»).
enum PlanVersions {
  private static let folder = "versiones"

  /// The names of those that are there («v1»), in the order of their numbers.
  static func names(in plan: String) -> [String] {
    let files = (try? Files.names(in: Path.join(plan, folder))) ?? []
    let numbers = files.compactMap { file -> Int? in
      guard file.hasSuffix(".yaml") else { return nil }
      return number(of: String(file.dropLast(5)))
    }
    return numbers.sorted().map { "v\($0)" }
  }

  /// Whether a word can be the name of a version.
  static func isName(_ word: String) -> Bool { number(of: word) != nil }

  /// Where a version lies.
  static func path(of name: String, in plan: String) -> String {
    Path.join(plan, Path.join(folder, "\(name).yaml"))
  }

  private static func number(of word: String) -> Int? {
    guard word.hasPrefix("v"), let number = Int(word.dropFirst()), number > 0, word == "v\(number)"
    else { return nil }
    return number
  }
}
