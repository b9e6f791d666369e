/// Periods and days along a line of time: a Gantt chart, or the sessions of a year.
///
/// Days are counted from the first one that is shown, which is 0; what lies outside is cut at the
/// edge.
package struct Timeline: Hashable, Sendable {
  /// What a period or a day is.
  package enum Role: Hashable, Sendable, CaseIterable {
    /// As it was promised first.
    case planned
    /// As it was promised anew.
    case replanned
    /// As it was done.
    case actual
    /// Without an end of its own: as long as the term.
    case lasting
  }

  /// A label at a day: where a month begins, the cut-off date.
  package struct Tick: Hashable, Sendable {
    /// The day, from 0.
    package let day: Int
    /// What it is called, as short as can be: «ene», «2022».
    package let label: String

    /// A label at a day.
    package init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// A period, both days included; one day alone is drawn as a mark.
  package struct Bar: Hashable, Sendable {
    /// Its first day.
    package let first: Int
    /// Its last day, not before the first.
    package let last: Int
    /// What it is.
    package let role: Role
    /// How it stands, where it was judged.
    package let light: StatusMark.Light?

    /// A period from one day to another.
    package init(_ days: ClosedRange<Int>, _ role: Role, light: StatusMark.Light? = nil) {
      first = days.lowerBound
      last = days.upperBound
      self.role = role
      self.light = light
    }
  }

  /// What is shown on one line.
  package struct Row: Hashable, Sendable {
    /// What the row is about.
    package let label: String
    /// Its number as it is printed, if it has one.
    package let number: String?
    /// Its periods and days.
    package let bars: [Bar]
    /// How it stands.
    package let status: StatusMark?

    /// A row.
    package init(_ label: String, number: String? = nil, _ bars: [Bar], status: StatusMark? = nil) {
      self.label = label
      self.number = number
      self.bars = bars
      self.status = status
    }
  }

  /// Rows that belong together, under a title.
  package struct Group: Hashable, Sendable {
    /// The title, if the group has one.
    package let title: String?
    /// The rows in order.
    package let rows: [Row]

    /// A group of rows.
    package init(_ title: String? = nil, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// How many days are shown, at least one.
  package let dayCount: Int
  /// Where months or quarters begin, in order.
  package let ticks: [Tick]
  /// The rows in their groups.
  package let groups: [Group]
  /// The day up to which facts count, with its words.
  package let cutOff: Tick?

  /// A line of time.
  package init(dayCount: Int, ticks: [Tick], groups: [Group], cutOff: Tick? = nil) {
    self.dayCount = max(1, dayCount)
    self.ticks = ticks
    self.groups = groups
    self.cutOff = cutOff
  }

  /// The roles that appear, in the order of a legend.
  package var roles: [Role] {
    let met = Set(groups.lazy.flatMap(\.rows).flatMap(\.bars).map(\.role))
    return Role.allCases.filter(met.contains)
  }
}
