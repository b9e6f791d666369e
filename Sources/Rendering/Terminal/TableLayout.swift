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
    /// The title on two lines.
    var titleHalf = 0

    var whole: Int { max(cells, title) }
    var withTitleWrapped: Int { max(cells, titleHalf) }
    var least: Int { max(min(word, TableLayout.longestWhole), titleWord) }
  }

  private let columns: [Column]
  private var needs: [Need]

  init(_ table: Table, titles: [[[StyledWord]]], rows: some Sequence<[[[StyledWord]]]>) {
    columns = table.columns
    needs = titles.map { title in
      Need(
        title: title.map(\.line.width).max() ?? 0,
        titleWord: title.joined().map(\.width).max() ?? 0,
        titleHalf: title.map(\.narrowestOnTwoLines).max() ?? 0)
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

  /// Shares out what is free, cell by cell: to the column with a weight that is narrowest for its
  /// weight and still lacks room, and at last to titles.
  private func grown(_ start: [Int], _ weights: [Int?], _ available: Int) -> [Int] {
    var widths = start
    var free = available - start.reduce(0, +)
    while free > 0 {
      var next: (index: Int, weight: Int)?
      for (index, weight) in weights.enumerated() {
        guard let weight, widths[index] < needs[index].withTitleWrapped else { continue }
        if let best = next, widths[best.index] * weight <= widths[index] * best.weight { continue }
        next = (index, weight)
      }
      guard let next else { break }
      widths[next.index] += 1
      free -= 1
    }
    for index in widths.indices {
      let part = max(0, min(free, needs[index].whole - widths[index]))
      widths[index] += part
      free -= part
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

extension [StyledWord] {
  /// The least width in which the words take at most two lines.
  fileprivate var narrowestOnTwoLines: Int {
    indices.map { Swift.max(Array(self[...$0]).line.width, Array(self[($0 + 1)...]).line.width) }
      .min() ?? 0
  }
}
