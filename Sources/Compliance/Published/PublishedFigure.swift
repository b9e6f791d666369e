import SourceText

/// A figure that a printed report gives.
package struct PublishedFigure: Hashable, Sendable {
  /// What it says.
  package enum Value: Hashable, Sendable {
    /// A number, with as many decimals as are printed.
    case number(PrintedNumber)
    /// A range, of what lies in one.
    case range(PercentageRange)
    /// «no aplica»: never 0.
    case notApplicable
    /// «diseño e implementación»: the axis had only begun; never 0.
    case beingDesigned
    /// Anything else; kept, never compared.
    case text
  }

  /// What the detail says.
  package enum Detail: Hashable, Sendable {
    /// Nothing.
    case none
    /// A range of percentages.
    case range(PercentageRange)
    /// A percentage.
    case percentage(PrintedNumber)
    /// The number of an activity.
    case activity(Int)
    /// Something that is kept and never compared.
    case text
  }

  /// Its key, as `F329`.
  package let key: String
  /// The line of the printed text, as the plan writes it; empty where it is not told.
  package let line: String
  /// The group or the sector, or «Total».
  package let scope: String
  /// The same for comparing.
  let scopeWord: String
  /// The number of the axis; nil where it is about all of them.
  package let axis: Int?
  /// The axis, as the plan writes it.
  package let axisText: String
  /// What it tells.
  package let statistic: Statistic
  /// What exactly, read.
  package let detail: Detail
  /// What exactly, as the plan writes it.
  package let detailText: String
  /// The other period of which it tells, as «2021-2022»; nil for that of the report.
  package let period: String?
  /// What is printed, read.
  package let value: Value
  /// What is printed, as the plan writes it.
  package let valueText: String
  /// Why it differs from what is computed; nil where nothing explains it.
  package let note: String?
  /// Where the table gives the value.
  package let range: ByteRange
}

/// The published figures of a report.
package struct PublishedFigures: Sendable {
  /// The figures, in the order of the table.
  package let figures: [PublishedFigure]
  /// The text to which their ranges refer.
  package let source: SourceText
}
