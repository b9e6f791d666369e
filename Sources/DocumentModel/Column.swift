/// A column of a table.
package struct Column: Hashable, Sendable {
  /// On which side the cells are flush.
  package enum Alignment: Hashable, Sendable, CaseIterable {
    /// Words.
    case start
    /// Short marks.
    case center
    /// Figures.
    case end
  }

  /// How wide the column is.
  package enum Width: Hashable, Sendable {
    /// As wide as its widest cell.
    case content
    /// It wraps its cells when the table is too wide, the less the greater its weight.
    case flexible(weight: Int)
  }

  /// The title; also the name of the column for programs.
  package let title: RichText
  /// On which side the cells are flush.
  package let alignment: Alignment
  /// How wide the column is.
  package let width: Width
  /// The least characters in a line for it to be read well.
  package let minimum: Int
  /// Whether its cells name their rows (row headers for assistive technology).
  package let namesRow: Bool

  /// A column, as wide as its cells unless said otherwise.
  package init(
    _ title: RichText, _ alignment: Alignment = .start, _ width: Width = .content,
    minimum: Int = 0, namesRow: Bool = false
  ) {
    self.title = title
    self.alignment = alignment
    self.width = width
    self.minimum = max(0, minimum)
    self.namesRow = namesRow
  }

  /// A column of words, which wraps.
  package static func words(_ title: RichText, weight: Int = 1, minimum: Int = 12) -> Column {
    Column(title, .start, .flexible(weight: max(1, weight)), minimum: minimum)
  }

  /// A column of short words that name the row: its number, its key.
  package static func key(_ title: RichText) -> Column { Column(title, namesRow: true) }

  /// A column of figures.
  package static func figures(_ title: RichText) -> Column { Column(title, .end) }
}
