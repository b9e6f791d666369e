/// Rows under named columns.
///
/// Every row holds as many cells as there are columns.
package struct Table: Hashable, Sendable {
  /// One row.
  package struct Row: Hashable, Sendable {
    /// The cells, one a column; line breaks in them are kept.
    package fileprivate(set) var cells: [RichText]
    /// Whether the row sums up those above it.
    package let isTotal: Bool

    /// A row of cells.
    package init(_ cells: [RichText], isTotal: Bool = false) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// Rows that belong together, under a title across all columns.
  package struct Group: Hashable, Sendable {
    /// The title, if the group has one.
    package let title: RichText?
    /// The rows in order.
    package fileprivate(set) var rows: [Row]

    /// A group of rows.
    package init(_ title: RichText? = nil, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// What is printed above the table.
  package let caption: RichText?
  /// Its place among the captioned tables of the document, from 1.
  package var number: Int?
  /// The columns, at least one.
  package let columns: [Column]
  /// The rows in their groups.
  package let groups: [Group]
  /// What is printed under the table: how percentages are reckoned, what a mark means.
  package let notes: [RichText]
  /// Whether the table wants a page on its side.
  package let isWide: Bool
  /// Whether rows stand close to each other, however many lines they have.
  package let isDense: Bool
  /// Whether who reads it on a page of HTML may put its rows in the order of a column.
  package var isSortable = false

  /// A table with grouped rows.
  ///
  /// A short row is filled up with empty cells; what a long row has over
  /// is kept in its last cell, a line each.
  package init(
    caption: RichText? = nil, _ columns: [Column], groups: [Group], notes: [RichText] = [],
    isWide: Bool = false, isDense: Bool = false
  ) {
    let columns = columns.isEmpty ? [Column("")] : columns
    self.caption = caption
    self.columns = columns
    self.groups = groups.map { group in
      var group = group
      for index in group.rows.indices { group.rows[index].fit(columns.count) }
      return group
    }
    self.notes = notes
    self.isWide = isWide
    self.isDense = isDense
  }

  /// A table without groups.
  package init(
    caption: RichText? = nil, _ columns: [Column], _ rows: [Row], notes: [RichText] = [],
    isWide: Bool = false, isDense: Bool = false
  ) {
    self.init(
      caption: caption, columns, groups: [Group(nil, rows)], notes: notes, isWide: isWide,
      isDense: isDense)
  }

  /// All rows, whatever their group.
  package var rows: [Row] { groups.flatMap(\.rows) }
}

extension Table {
  /// The same table without the columns in which no row says anything; a dash says nothing.
  package var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { column in
      rows.contains { !["", "—"].contains($0.cells[column].plainText) }
    }
    guard kept.count < columns.count, !kept.isEmpty else { return self }
    var table = Table(
      caption: caption, kept.map { columns[$0] },
      groups: groups.map { group in
        Group(
          group.title,
          group.rows.map { row in Row(kept.map { row.cells[$0] }, isTotal: row.isTotal) })
      }, notes: notes, isWide: isWide, isDense: isDense)
    table.isSortable = isSortable
    return table
  }

  /// The same table under a caption, to be put in the order of a column.
  package func sortable(_ caption: RichText) -> Table {
    var table = captioned(caption)
    table.isSortable = true
    return table
  }

  /// The same table under a caption.
  package func captioned(_ caption: RichText) -> Table {
    var table = Table(
      caption: caption, columns, groups: groups, notes: notes, isWide: isWide, isDense: isDense)
    table.isSortable = isSortable
    return table
  }
}

extension Table.Row: ExpressibleByArrayLiteral {
  /// A row of cells.
  package init(arrayLiteral elements: RichText...) { self.init(elements) }

  fileprivate mutating func fit(_ count: Int) {
    if cells.count > count {
      cells = cells[..<(count - 1)] + [cells[(count - 1)...].joinedByLines()]
    }
    while cells.count < count { cells.append(RichText()) }
  }
}
