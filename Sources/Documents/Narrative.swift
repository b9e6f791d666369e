import DocumentModel
import Markdown
import PlanModel
import SpanishText

/// The narrative of a plan: Markdown in its folder of texts (format.md, «A plan is a folder»).
///
/// What was promised and what was done are told in two files, so that a closing report of a plan that
/// explains itself at length does not read as if all of it had been done.
extension ReportInput {
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
    text(inFile: "\(NarrativePath.promises)/\(item.key.value).md", under: level)
  }

  /// Whether something is told of what was done about an item.
  func hasAccount(of item: PlanItem) -> Bool {
    item.text.map { path($0.value) != nil } ?? false
      || texts[account(item.key.value)] != nil
  }

  private func account(_ key: String) -> String { "\(NarrativePath.folder)/\(key).md" }

  /// The path of a text in the plan's folder.
  private func path(_ name: String) -> String? {
    NarrativePath.candidates(name).first { texts[$0] != nil }
  }

  private func text(inFile name: String, under level: Int) -> [Block]? {
    path(name).flatMap { path in
      texts[path].map {
        files.relocated(MarkdownReader.read($0).relevelled(under: level), from: path)
      }
    }
  }
}
