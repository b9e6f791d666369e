import DocumentModel

/// How wide the columns of a table are, and how large its letters.
///
/// Words are kept whole as far as the width allows: first by smaller letters, then by cutting the
/// longest words alone.
struct DOCXTableLayout {
  /// The space at the left and at the right of a cell's words.
  static let margin = 85
  /// A row of more lines than this may go on on the next page.
  private static let tallestRow = 24
  /// A word up to this width is never cut to make a column narrower, in thousandths of the size.
  private static let longestWhole = 12_000
  /// Letters under this many half points are read badly.
  static let smallest = 16
  /// A cell up to this width stays on one line, if its column is to be as wide as its cells.
  private static let shortLine = 7_000
  /// The same for what names a row.
  private static let shortName = 14_000
  /// Half of a usual word.
  private static let halfWord = 1_800
  /// Less than this is no column.
  private static let least = 300

  /// The size of the letters in half points.
  let size: Int
  /// The widths of the columns in twentieths of a point.
  let widths: [Int]
  /// Whether every cell stands on one line.
  let isUnwrapped: Bool
  /// The longest text of each row, as its lines.
  private let lines: [Int]

  init(_ table: Table, width: Int) {
    var needs = table.columns.map { column in
      let title = DOCXMeasure.extent(of: column.title, isBold: true)
      return Need(title: title, column: column)
    }
    let rows = table.rows
    var totals: [[Int]] = []
    totals.reserveCapacity(rows.count)
    for row in rows {
      var total: [Int] = []
      total.reserveCapacity(row.cells.count)
      for (index, cell) in row.cells.enumerated() {
        let extent = DOCXMeasure.extent(of: cell, isBold: row.isTotal)
        needs[index].line = max(needs[index].line, extent.line)
        needs[index].word = max(needs[index].word, extent.word)
        needs[index].add(extent.total)
        total.append(extent.total)
      }
      totals.append(total)
    }
    let sizes = table.columns.count > 7 ? [16, 14] : [18, 16, 14]
    var size = sizes[0]
    for candidate in sizes {
      size = candidate
      if needs.reduce(0, { $0 + $1.floor(candidate) }) <= width { break }
    }
    self.size = size
    let naturals = needs.map { $0.natural(size) }
    isUnwrapped = naturals.reduce(0, +) <= width
    let widths = Self.widths(needs, size, width)
    self.widths = widths
    lines = totals.map { total in
      zip(total, widths).reduce(1) { lines, cell in
        max(lines, Self.lines(of: Self.twips(cell.0, size), in: cell.1, size))
      }
    }
  }

  /// How many lines a cell takes; each but the last loses about half a word.
  private static func lines(of length: Int, in width: Int, _ size: Int) -> Int {
    let room = max(1, width - 2 * margin)
    return length <= room ? 1 : length / max(1, room / 2, room - twips(halfWord, size)) + 1
  }

  /// How many lines the rows have together.
  var height: Int { lines.reduce(0, +) }

  /// The width of the whole table.
  var width: Int { widths.reduce(0, +) }

  /// Whether a row is so tall that it may go on on the next page.
  func maySplit(_ row: Int) -> Bool { lines[row] > Self.tallestRow }

  /// What a column needs, in thousandths of the size of the letters.
  private struct Need {
    let title: DOCXMeasure.Extent
    let column: Column
    var line = 0
    var word = 0
    /// The sum of the cubes of the cells' lengths.
    private var cubes = 0.0

    init(title: DOCXMeasure.Extent, column: Column) {
      (self.title, self.column) = (title, column)
    }

    /// The width in which nothing is wrapped.
    func natural(_ size: Int) -> Int { cell(max(line, title.line), size) }

    /// The width in which short cells are not wrapped, if they shouldn't be.
    func whole(_ size: Int) -> Int {
      let longest = column.namesRow ? shortName : shortLine
      guard column.width == .content, line <= longest else { return floor(size) }
      return max(floor(size), cell(max(line, title.word), size))
    }

    /// The width in which no word is cut but the longest.
    func floor(_ size: Int) -> Int {
      let words = min(max(word, min(column.minimum * 500, line)), longestWhole)
      return cell(max(words, min(title.word, longestWhole)), size)
    }

    private func cell(_ width: Int, _ size: Int) -> Int {
      max(DOCXTableLayout.least, twips(width, size) + 2 * margin)
    }

    mutating func add(_ total: Int) {
      let length = Double(total) / 1000
      cubes += length * length * length
    }

    /// The part of the free room that makes the table low.
    ///
    /// A row is as high as the cell that is longest for its column. The sum of the cubes of length
    /// by width stands for that; it is least where the widths are as the fourth roots of the sums
    /// of the cubes of the lengths.
    var share: Double {
      var weight = 1.0
      if case .flexible(let given) = column.width { weight = Double(max(1, given)) }
      return max(1, (cubes * weight).squareRoot().squareRoot())
    }

    var takesRoom: Bool { column.width != .content }
  }

  /// A width for letters of a size, with a little room for what differs from one font to another.
  private static func twips(_ width: Int, _ size: Int) -> Int { width * size * 103 / 10_000 + 8 }

  private static func widths(_ needs: [Need], _ size: Int, _ width: Int) -> [Int] {
    let naturals = needs.map { $0.natural(size) }
    let sum = naturals.reduce(0, +)
    if sum <= width {
      // A small table keeps its width; one that is nearly as wide as the text becomes so.
      return sum * 20 < width * 13 ? naturals : stretched(naturals, needs, width)
    }
    let floors = needs.map { $0.floor(size) }
    guard floors.reduce(0, +) <= width else { return shrunk(floors, width) }
    let whole = needs.map { $0.whole(size) }
    let least = whole.reduce(0, +) <= width ? whole : floors
    return grown(least, to: naturals, needs.map(\.share), width)
  }

  /// Columns that share out what is free, those of words first.
  private static func stretched(_ widths: [Int], _ needs: [Need], _ width: Int) -> [Int] {
    let free = width - widths.reduce(0, +)
    let takers = widths.indices.filter { needs[$0].takesRoom }
    let sharing = takers.isEmpty ? Array(widths.indices) : takers
    let whole = sharing.reduce(0) { $0 + widths[$1] }
    var result = widths
    for index in sharing { result[index] += free * widths[index] / max(1, whole) }
    return result
  }

  /// Columns as wide as their shares want, but neither below `least` nor above `most`.
  private static func grown(
    _ least: [Int], to most: [Int], _ shares: [Double], _ width: Int
  ) -> [Int] {
    let widest = shares.max() ?? 1
    func widths(_ unit: Int) -> [Int] {
      least.indices.map { index in
        let wanted = 2 * margin + Int(Double(unit) * shares[index] / widest)
        return max(least[index], min(most[index], wanted))
      }
    }
    var (low, high) = (0, width * 4)
    while low < high {
      let middle = (low + high + 1) / 2
      if widths(middle).reduce(0, +) <= width { low = middle } else { high = middle - 1 }
    }
    var result = widths(low)
    // What rounding and full columns leave goes to the last that can take it.
    for index in result.indices.reversed() {
      result[index] += max(0, min(width - result.reduce(0, +), most[index] - result[index]))
    }
    return result
  }

  /// Columns too wide for the page, made narrower alike.
  private static func shrunk(_ widths: [Int], _ width: Int) -> [Int] {
    let least = min(60, width / widths.count)
    let (free, sum) = (width - least * widths.count, widths.reduce(0, +))
    return widths.map { least + free * $0 / sum }
  }
}
