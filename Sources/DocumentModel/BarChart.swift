/// Shares side by side, each against what was expected.
package struct BarChart: Hashable, Sendable {
  /// A share with the words that say it: 0.46, «46 %».
  package struct Value: Hashable, Sendable {
    /// The share; what lies outside 0 to 1 is drawn at the edge.
    package let share: Double
    /// The figure as it is printed.
    package let text: String

    /// A share with its words.
    package init(_ share: Double, _ text: String) {
      self.share = share
      self.text = text
    }
  }

  /// One bar.
  package struct Row: Hashable, Sendable {
    /// What the bar is about.
    package let label: String
    /// What there is; nil where there is no figure.
    package let value: Value?
    /// What is printed where there is no figure, and it is known why: «no aplica».
    package let absence: String?
    /// What was expected, drawn as a mark on the bar.
    package let reference: Value?
    /// How it stands, where it was judged.
    package let light: StatusMark.Light?
    /// Whether the bar sums up the others.
    package let isTotal: Bool

    /// A bar.
    package init(
      _ label: String, _ value: Value?, absence: String? = nil, reference: Value? = nil,
      light: StatusMark.Light? = nil, isTotal: Bool = false
    ) {
      self.label = label
      self.value = value
      self.absence = absence
      self.reference = reference
      self.light = light
      self.isTotal = isTotal
    }
  }

  /// What the bars are, for the legend: «Alcanzado».
  package let valueName: String
  /// What the marks are, for the legend: «Programado»; nil where there are none.
  package let referenceName: String?
  /// The bars in order.
  package let rows: [Row]

  /// Bars with the names of what they show.
  package init(_ valueName: String, against referenceName: String? = nil, _ rows: [Row]) {
    self.valueName = valueName
    self.referenceName = referenceName
    self.rows = rows
  }
}
