import DocumentModel
import Mustache

/// What a name of a template stands for, before it has a format.
package enum TemplateContent: MustacheLeaf {
  /// Words within a line.
  case text(RichText)
  /// Blocks, which want lines of their own: a table, a chart, a section.
  case blocks([Block])

  /// Whether nothing would be printed.
  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .blocks(let blocks): blocks.isEmpty
    }
  }
}
