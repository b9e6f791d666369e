import FileSystem

/// Finds a plan as git finds its repository: by a path, or from a folder upwards.
package enum PlanLocator {
  /// What was found.
  package enum Result: Hashable, Sendable {
    /// The folder of a plan.
    case plan(String)
    /// No plan, but a folder that holds several: the user says which.
    case several([String])
    /// Nothing at that path or above that folder.
    case none
  }

  /// The plan at a path: its folder, one of its files, or a folder that holds a single plan.
  package static func plan(at path: String) -> Result {
    switch Files.kind(of: path) {
    case .folder: inside(path)
    case .file where PlanFolder.isPlan(Path.parent(of: path)): .plan(Path.parent(of: path))
    case .file, nil: .none
    }
  }

  /// The folder of the plan in which a path lies, or would once it is made; nil where there is none.
  package static func plan(around path: String) -> String? {
    var folder = path
    // What is not there yet has no real path.
    while Files.kind(of: folder) == nil, Path.parent(of: folder) != folder {
      folder = Path.parent(of: folder)
    }
    guard var folder = Files.realPath(folder) else { return nil }
    while !PlanFolder.isPlan(folder) {
      let parent = Path.parent(of: folder)
      guard parent != folder else { return nil }
      folder = parent
    }
    return folder
  }

  /// The plan of the current folder or of the nearest one above it, else what lies in `plans`.
  package static func nearest() -> Result {
    var folder = "."
    for _ in 0..<64 {
      if PlanFolder.isPlan(folder) { return .plan(folder) }
      let result = inside(Path.join(folder, "plans"))
      if result != .none { return result }
      // What lies here is nearer than what lies beside the folders above.
      let here = folder == "." ? inside(".") : .none
      if here != .none { return here }
      folder = folder == "." ? ".." : folder + "/.."
    }
    return .none
  }

  /// The folders of the plans that lie here, in `plans`, or one folder below, for completion.
  package static func reachable() -> [String] {
    let folders = [".", "plans"].flatMap { folder -> [String] in
      let names = (try? Files.names(in: folder)) ?? []
      return names.map { folder == "." ? $0 : Path.join(folder, $0) }
    }
    return folders.filter(PlanFolder.isPlan)
  }

  private static func inside(_ folder: String) -> Result {
    if PlanFolder.isPlan(folder) { return .plan(folder) }
    let names = (try? Files.names(in: folder)) ?? []
    let plans = names.map { Path.join(folder, $0) }.filter(PlanFolder.isPlan)
    return plans.count == 1 ? .plan(plans[0]) : plans.isEmpty ? .none : .several(plans)
  }
}
