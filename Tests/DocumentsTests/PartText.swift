import DocumentModel
import Documents
import Rendering

/// A part of a programme as the lines of its Markdown, for plans that stand in a test.
enum PartText {
  /// Every part, by the name of its function.
  static let all: [(name: String, part: @Sendable (ReportInput) -> [Block])] = [
    ("treeAsText", Programme.treeAsText), ("treeAsTables", Programme.treeAsTables),
    ("treeAsTablesWithAreas", Programme.treeAsTablesWithAreas),
    ("treeAsNarrative", Programme.treeAsNarrative), ("alignment", Programme.alignment),
    ("sessionTable", Programme.sessionTable), ("sessionAgendas", Programme.sessionAgendas),
    ("alliances", Programme.alliances), ("groups", Programme.groups),
    ("events", Programme.events), ("indicators", Programme.indicators),
    ("commitmentsByMonth", Programme.commitmentsByMonth),
    ("commitmentsByQuarter", Programme.commitmentsByQuarter), ("rules", Programme.rules),
    ("offices", Programme.offices), ("members", Programme.members), ("areas", Programme.areas),
  ]

  /// The lines that are not empty, with one space where tables have many, without the rule under
  /// the titles of columns.
  static func lines(_ blocks: [Block]) -> [String] {
    text(blocks).split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }.filter { !$0.hasPrefix("| -") && $0 != "<!-- -->" }
  }

  static func text(_ blocks: [Block]) -> String {
    MarkdownRenderer().text(of: Document(.init(title: ""), blocks))
  }

  /// The tables of some blocks.
  static func tables(_ blocks: [Block]) -> [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
