import DocumentModel

/// How the columns of a table share its width in HTML.
struct HTMLTableLayout {
  /// A cell up to this length never wraps in a column that is as wide as its cells.
  private static let longestLine = 24
  /// Up to so many columns a table is no wider than the text.
  private static let fewColumns = 3
  /// Up to so many columns a table finds room on a telephone.
  private static let fewestColumns = 2

  /// From so many columns on a table is set smaller.
  private static let manyColumns = 8
  /// Up to so many rows a table is kept on one page, and upright.
  private static let fewRows = 6

  let columns: [Column]
  private let isWide: Bool
  private let isShort: Bool
  /// Whether every cell is so short that the table need not be as wide as the text.
  private let isNarrow: Bool
  /// The columns whose cells are all short.
  private let isTight: [Bool]

  init(_ table: Table) {
    columns = table.columns
    isShort = table.rowCount <= Self.fewRows
    isWide = table.isWide || columns.count > Self.fewColumns
    var longest = columns.map { _ in 0 }
    for group in table.groups {
      for row in group.rows {
        for (index, cell) in row.cells.enumerated() {
          longest[index] = max(longest[index], cell.longestLine(upTo: Self.longestLine + 1))
        }
      }
    }
    isNarrow = !isWide && longest.allSatisfy { $0 <= Self.longestLine }
    isTight = zip(columns, longest).map { $0.width == .content && $1 <= Self.longestLine }
  }

  /// Whether a table takes pages that lie on their side; a short one is not worth turning.
  static func isSideways(_ table: Table) -> Bool { table.isWide && table.rowCount > fewRows }

  /// Whether the table scrolls by itself where the window is too narrow for it.
  var scrolls: Bool { isWide || columns.count > Self.fewestColumns }

  /// The class of what holds table and notes.
  var boxClass: String {
    let parts = [
      "table", isWide ? "wide" : nil, isShort ? "short" : nil, isNarrow ? "narrow" : nil,
      columns.count >= Self.manyColumns ? "crowded" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// The class of a title.
  func headClass(_ index: Int) -> String? { alignment(index) }

  /// The class of a cell.
  func cellClass(_ index: Int) -> String? {
    let classes = [alignment(index), isTight[index] ? "tight" : nil].compactMap(\.self)
    return classes.isEmpty ? nil : classes.joined(separator: " ")
  }

  /// The least width of a column, in letters.
  func style(_ index: Int) -> String? {
    guard case .flexible = columns[index].width, isWide else { return nil }
    return "min-width:\(min(max(columns[index].minimum, 8), 24))ch"
  }

  private func alignment(_ index: Int) -> String? {
    switch columns[index].alignment {
    case .start: nil
    case .center: "center"
    case .end: "end"
    }
  }
}

extension Table {
  fileprivate var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } }
}

extension RichText {
  /// The length of the longest line in characters, counted no further than `limit`.
  fileprivate func longestLine(upTo limit: Int) -> Int {
    lines.map { line in
      var length = 0
      for inline in line.inlines where length < limit {
        length += inline.plainText.prefix(limit).count
      }
      return length
    }.max() ?? 0
  }
}
