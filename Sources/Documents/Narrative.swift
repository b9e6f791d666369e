import DocumentModel
import Markdown
import PlanModel
import SpanishText

/// The narrative of a plan: Markdown in its folder of texts.
extension ReportInput {
  private static let folder = "textos"

  /// The narrative that the plan names, in its order, each with the title that its key gives.
  var narrative: [(name: String, title: String, blocks: [Block])] {
    plan.texts.compactMap { entry in
      text(inFile: entry.text.value).map {
        (entry.key.value.folded, Spanish.capitalized(entry.key.value), $0)
      }
    }
  }

  /// The narrative of an item: the file that it names, or the one that bears its key.
  func text(of item: PlanItem) -> [Block]? {
    item.text.flatMap { text(inFile: $0.value) } ?? texts[item.key.value].map { read($0) }
  }

  /// Whether an item has narrative.
  func hasText(of item: PlanItem) -> Bool {
    item.text.map { texts[Self.stem(of: $0.value)] != nil } ?? false
      || texts[item.key.value] != nil
  }

  private func text(inFile path: String) -> [Block]? {
    texts[Self.stem(of: path)].map { read($0) }
  }

  /// The name of a file without its folders and its ending.
  private static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }

  private func read(_ text: String) -> [Block] {
    files.relocated(MarkdownReader.read(text, firstLevel: 3), from: Self.folder)
  }
}
