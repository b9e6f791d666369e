import DocumentModel

/// How wide each column of a table is drawn.
struct TableLayout {
  /// The spaces between two columns.
  static let gap = 2
  /// A word up to this length is never broken to make a column narrower.
  private static let longestWhole = 22

  /// What a column needs, in cells.
  private struct Need {
    /// The longest line of its cells.
    var cells = 0
    /// The longest word of its cells.
    var word = 0
    /// The title on one line.
    var title = 0
    /// The longest word of the title.
    var titleWord = 0

    var whole: Int { max(cells, title) }
    var withTitleWrapped: Int { max(cells, titleWord) }
    var least: Int { max(min(word, TableLayout.longestWhole), titleWord) }
  }

  private let columns: [Column]
  private var needs: [Need]

  init(_ table: Table, titles: [[[StyledWord]]], rows: some Sequence<[[[StyledWord]]]>) {
    columns = table.columns
    needs = titles.map { title in
      Need(
        title: title.map(\.line.width).max() ?? 0,
        titleWord: title.joined().map(\.width).max() ?? 0)
    }
    for row in rows {
      for (column, cell) in row.enumerated() {
        needs[column].cells = max(needs[column].cells, cell.map(\.line.width).max() ?? 0)
        needs[column].word = max(needs[column].word, cell.joined().map(\.width).max() ?? 0)
      }
    }
  }

  /// The widths within `width`, or nil where the columns can't stand side by side and be read.
  func widths(_ width: Int) -> [Int]? {
    let available = width - Self.gap * (columns.count - 1)
    let whole = needs.map(\.whole)
    if whole.reduce(0, +) <= available { return whole }
    let flexible = columns.map(\.weight)
    let kept = needs.indices.map { flexible[$0] == nil ? needs[$0].withTitleWrapped : floor($0) }
    if kept.reduce(0, +) <= available { return grown(kept, flexible, available) }
    let least = needs.indices.map { floor($0) }
    if least.reduce(0, +) <= available { return grown(least, flexible.map { $0 ?? 1 }, available) }
    return nil
  }

  private func floor(_ index: Int) -> Int {
    let need = needs[index]
    return max(min(columns[index].minimum, need.cells), min(need.least, need.whole))
  }

  /// Shares out what is free: each column with a weight takes its part, up to what it needs.
  private func grown(_ start: [Int], _ weights: [Int?], _ available: Int) -> [Int] {
    var widths = start
    var open = widths.indices.filter { weights[$0] != nil }
    var fixed = widths.indices.filter { weights[$0] == nil }.map { widths[$0] }.reduce(0, +)
    while !open.isEmpty {
      let free = available - fixed
      let weight = open.map { weights[$0] ?? 1 }.reduce(0, +)
      let share = { (index: Int) in free * (weights[index] ?? 1) / weight }
      if let full = open.first(where: { needs[$0].withTitleWrapped <= share($0) }) {
        widths[full] = max(widths[full], needs[full].withTitleWrapped)
        fixed += widths[full]
        open.removeAll { $0 == full }
      } else if let least = open.first(where: { start[$0] > share($0) }) {
        fixed += start[least]
        open.removeAll { $0 == least }
      } else {
        for index in open { widths[index] = share(index) }
        break
      }
    }
    for index in widths.indices {
      let free = available - widths.reduce(0, +)
      widths[index] += max(0, min(free, needs[index].whole - widths[index]))
    }
    return widths
  }
}

extension Column {
  /// The weight of a flexible column, nil for one as wide as its cells.
  fileprivate var weight: Int? {
    switch width {
    case .content: nil
    case .flexible(let weight): max(1, weight)
    }
  }
}
