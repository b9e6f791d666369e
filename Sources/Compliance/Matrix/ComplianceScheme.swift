import PlanModel

/// Something that institutions are to do.
package struct Activity: Hashable, Sendable {
  /// Its key in the plan, as `E1-07`.
  package let key: String
  /// What is to be done.
  package let name: String

  /// An activity with its key.
  package init(key: String, name: String) {
    self.key = key
    self.name = name
  }
}

/// A subject of the follow-up, with the activities that are counted under it.
package struct Axis: Hashable, Sendable {
  /// Its key in the plan, as `1`.
  package let key: String
  /// What it is about.
  package let name: String
  /// Its activities; none where only published figures are known of it.
  package let activities: [Activity]
  /// How many activities it had, where only published figures are known.
  package let publishedActivityCount: Int?
  /// What the plan calls an axis: axis, objective, strategy.
  package let level: ItemLevel

  /// An axis with its activities.
  package init(
    key: String, name: String, activities: [Activity], publishedActivityCount: Int? = nil,
    level: ItemLevel = .known(.axes)
  ) {
    self.key = key
    self.name = name
    self.activities = activities
    self.publishedActivityCount = publishedActivityCount
    self.level = level
  }

  /// How many activities it has, as far as known.
  package var activityCount: Int? {
    activities.isEmpty ? publishedActivityCount : activities.count
  }
}

/// What doubtful marks mean in the files of one plan.
package struct CellMarks: Hashable, Sendable {
  /// Marks, folded, and what they stand for.
  package let words: [String: CellState]
  /// What an empty cell stands for; nil where it is an error.
  package let empty: CellState?

  /// Marks as the plan explains them.
  package init(words: [String: CellState] = [:], empty: CellState? = nil) {
    self.words = words
    self.empty = empty
  }
}

/// What a plan tells of its matrix: the axes, and how institutions are classified.
package struct ComplianceScheme: Hashable, Sendable {
  /// The axes in their order; the keys of activities are unique among all of them.
  package let axes: [Axis]
  /// The groups in their order; empty where the list of institutions gives them.
  package let groups: [String]
  /// The sectors in their order; empty where the list of institutions gives them.
  package let sectors: [String]
  /// What doubtful marks mean.
  package let marks: CellMarks

  /// A scheme with its axes.
  package init(
    axes: [Axis], groups: [String] = [], sectors: [String] = [], marks: CellMarks = CellMarks()
  ) {
    self.axes = axes
    self.groups = groups
    self.sectors = sectors
    self.marks = marks
  }

  /// The activities of all axes, in the order of the columns of a matrix.
  package var activities: [Activity] { axes.flatMap(\.activities) }
}

extension ComplianceScheme {
  /// The number of the axis that a word names: its key, «eje» and its key, or its name.
  func axis(named word: String) -> Int? {
    let word = word.comparable
    return axes.firstIndex { axis in
      let key = axis.key.comparable
      return word == key || word == "eje " + key || word == axis.name.comparable
    }
  }
}
