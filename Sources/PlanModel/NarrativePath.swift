import SourceText

/// Where narrative lies in a plan's folder (format.md, «A plan is a folder»).
package enum NarrativePath {
  /// Narrative that the plan names, and what was done about an item, under its key.
  package static let folder = "textos"
  /// What is promised in an item, under its key.
  package static let promises = "textos/plan"

  /// The paths at which a text of a name may lie, the likelier first; none outside of the plan.
  ///
  /// The folder of texts may be left out of a name.
  package static func candidates(_ name: String) -> [String] {
    guard !name.hasPrefix("/") else { return [] }
    var steps: [Substring] = []
    for step in name.split(separator: "/") where step != "." {
      guard step == ".." else {
        steps.append(step)
        continue
      }
      if steps.popLast() == nil { return [] }
    }
    let path = steps.joined(separator: "/")
    return path.isEmpty ? [] : [path, "\(folder)/\(path)"]
  }
}

extension Plan {
  /// The texts that the plan names, as they are written: its chapters and those of its items.
  package var namedTexts: [Located<String>] { texts.map(\.text) + allItems.compactMap(\.text) }
}
