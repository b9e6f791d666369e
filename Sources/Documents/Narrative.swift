import DocumentModel
import Markdown
import PlanModel
import SpanishText

/// The narrative of a plan: Markdown in its folder of texts (format.md, «A plan is a folder»).
///
/// What was promised and what was done are told in two files, so that a closing report of a plan that
/// explains itself at length does not read as if all of it had been done.
extension ReportInput {
  private static let folder = "textos"
  private static let promises = "textos/plan"

  /// The narrative that the plan names, in its order, each with the title that its key gives.
  var narrative: [(name: String, title: String, blocks: [Block])] {
    plan.texts.compactMap { entry in
      text(inFile: entry.text.value, under: 1).map {
        (entry.key.value.folded, Spanish.capitalized(entry.key.value), $0)
      }
    }
  }

  /// What was done about an item: the file that it names, or the one that bears its key; its
  /// headings lie under one of a level.
  func account(of item: PlanItem, under level: Int) -> [Block]? {
    item.text.flatMap { text(inFile: $0.value, under: level) }
      ?? text(inFile: account(item.key.value), under: level)
  }

  /// What was promised in an item, at length; its headings lie under one of a level.
  func promise(of item: PlanItem, under level: Int) -> [Block]? {
    text(inFile: "\(Self.promises)/\(item.key.value).md", under: level)
  }

  /// Whether something is told of what was done about an item.
  func hasAccount(of item: PlanItem) -> Bool {
    item.text.map { texts[path($0.value)] != nil } ?? false
      || texts[account(item.key.value)] != nil
  }

  private func account(_ key: String) -> String { "\(Self.folder)/\(key).md" }

  /// The path of a file in the plan's folder; the folder of texts may be left out.
  private func path(_ written: String) -> String {
    texts[written] == nil ? "\(Self.folder)/\(written)" : written
  }

  private func text(inFile written: String, under level: Int) -> [Block]? {
    let path = path(written)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return texts[path].map {
      files.relocated(MarkdownReader.read($0).relevelled(under: level), from: folder)
    }
  }
}

extension [Block] {
  /// The same blocks with their highest title right under a level.
  fileprivate func relevelled(under level: Int) -> [Block] {
    let levels = compactMap { block -> Int? in
      if case .heading(let heading) = block { heading.level } else { nil }
    }
    guard let highest = levels.min() else { return self }
    return map { block in
      guard case .heading(let heading) = block else { return block }
      return .heading(
        heading.level - highest + level + 1, heading.text, number: heading.number,
        anchor: heading.anchor)
    }
  }
}
