/// What is known of one year: its matrix, its published figures, or both.
package struct ComplianceYear: Sendable {
  /// The axes of the plan.
  package let axes: [Axis]
  /// What the matrix amounts to; nil where only published figures are known.
  package let figures: ComplianceFigures?
  /// The published figures.
  package let published: [PublishedFigure]

  /// A year with what is known of it.
  package init(axes: [Axis], figures: ComplianceFigures?, published: [PublishedFigure] = []) {
    self.axes = axes
    self.figures = figures
    self.published = published
  }
}

/// What a year says of a scope in an axis.
package enum YearValue: Hashable, Sendable {
  /// Computed from a matrix.
  case computed(Percentage)
  /// Printed in a report.
  case published(PrintedNumber)
  /// «no aplica»: never 0.
  case notApplicable
  /// «diseño e implementación»: never 0.
  case beingDesigned
  /// Nothing.
  case unknown

  /// The value with two decimals, or as it was printed; nil where it is no number.
  package var printed: PrintedNumber? {
    switch self {
    case .computed(let percentage): percentage.rounded()
    case .published(let number): number
    case .notApplicable, .beingDesigned, .unknown: nil
    }
  }
}

/// How many of something each of two years has, where known.
package struct YearCounts: Hashable, Sendable {
  /// In the earlier year.
  package let before: Int?
  /// In the later year.
  package let after: Int?
}

/// A scope in an axis, year against year.
package struct YearChange: Hashable, Sendable {
  /// What a difference was taken of.
  package enum Basis: Hashable, Sendable {
    /// Of the values as they are printed, as one of them is only known so.
    case printed
    /// Of values before any rounding.
    case unrounded
  }

  /// The group or the sector, or «Total».
  package let scope: String
  /// The key of the axis, which both years have.
  package let axis: String
  /// The earlier value.
  package let before: YearValue
  /// The later value.
  package let after: YearValue
  /// How many institutions each year has in the scope, where known.
  package let institutions: YearCounts
  /// How many activities the axis has in each year, where known.
  package let activities: YearCounts

  /// The difference in percentage points, and of what; nil where one side is no number.
  package var difference: (points: PrintedNumber, basis: Basis)? {
    if case (.computed(let old), .computed(let new)) = (before, after) {
      let isLess = new < old
      let distance = isLess ? Percentage(distance: old, new) : Percentage(distance: new, old)
      let points = distance.rounded()
      return (
        PrintedNumber(digits: isLess ? -points.digits : points.digits, decimals: 2), .unrounded
      )
    }
    guard let old = before.printed, let new = after.printed else { return nil }
    return (new - old, .printed)
  }

  /// Whether the axis asks in both years for the same number of activities, as far as known.
  package var isComparable: Bool {
    guard let before = activities.before, let after = activities.after else { return true }
    return before == after
  }
}

/// Which institutions came, went and changed their sector or group.
package struct MembershipChange: Hashable, Sendable {
  /// The keys of those that only the later year has.
  package let entered: [String]
  /// The keys of those that only the earlier year has.
  package let left: [String]
  /// The keys of those whose sector or group is another one.
  package let moved: [String]
}

/// Two years side by side.
package struct YearComparison: Sendable {
  /// The earlier year.
  package let before: ComplianceYear
  /// The later year.
  package let after: ComplianceYear

  /// Two years side by side.
  package init(before: ComplianceYear, after: ComplianceYear) {
    self.before = before
    self.after = after
  }

  /// A scope in an axis that both years have; nil where one of them has no such axis.
  package func change(of scope: String, inAxis key: String) -> YearChange? {
    guard let old = before.axis(key), let new = after.axis(key) else { return nil }
    return YearChange(
      scope: scope, axis: key, before: before.value(of: scope, in: old),
      after: after.value(of: scope, in: new),
      institutions: YearCounts(
        before: before.institutionCount(of: scope), after: after.institutionCount(of: scope)),
      activities: YearCounts(
        before: before.axes[old].activityCount, after: after.axes[new].activityCount))
  }

  /// Which institutions came and went, by their keys; nil where a year has no list of them, so that
  /// only their number is known.
  package var membership: MembershipChange? {
    guard let old = before.figures?.matrix, let new = after.figures?.matrix else { return nil }
    let earlier = Dictionary(
      old.institutions.map { ($0.key.comparable, $0) }, uniquingKeysWith: { first, _ in first })
    let later = Set(new.institutions.map(\.key.comparable))
    return MembershipChange(
      entered: new.institutions.filter { earlier[$0.key.comparable] == nil }.map(\.key),
      left: old.institutions.filter { !later.contains($0.key.comparable) }.map(\.key),
      moved: new.institutions.filter { institution in
        earlier[institution.key.comparable].map { former in
          old.sectors[former.sector].comparable != new.sectors[institution.sector].comparable
            || old.groups[former.group].comparable != new.groups[institution.group].comparable
        } ?? false
      }.map(\.key))
  }
}

extension ComplianceYear {
  fileprivate func axis(_ key: String) -> Int? {
    axes.firstIndex { $0.key.comparable == key.comparable }
  }

  /// The mean of a scope in an axis: of the matrix, or as it was published.
  package func value(of scope: String, in axis: Int) -> YearValue {
    if let figures, !figures.matrix.columns[axis].isEmpty,
      let known = figures.matrix.scope(named: scope)
    {
      return figures.mean(of: known, in: axis).percentage.map { .computed($0) } ?? .notApplicable
    }
    switch figure(.mean, of: scope, in: axis)?.value {
    case .number(let number): return .published(number)
    case .notApplicable: return .notApplicable
    case .beingDesigned: return .beingDesigned
    case .range, .text, nil: return .unknown
    }
  }

  /// How many institutions a scope has: by the list, or as it was published.
  package func institutionCount(of scope: String) -> Int? {
    if let figures, let known = figures.matrix.scope(named: scope) {
      return figures.members(of: known).count
    }
    guard case .number(let number) = figure(.institutions, of: scope, in: nil)?.value
    else { return nil }
    return number.decimals == 0 ? number.digits : nil
  }

  /// The first published figure of that sort; of the number of institutions, in whichever axis.
  private func figure(_ statistic: Statistic, of scope: String, in axis: Int?) -> PublishedFigure? {
    let word = scope.comparable
    let isWhole = ComplianceMatrix.wordsForWhole.contains(word)
    return published.first { figure in
      let other = figure.scope.comparable
      return figure.statistic == statistic && figure.period == nil
        && (axis == nil || figure.axis == axis)
        && (isWhole ? ComplianceMatrix.wordsForWhole.contains(other) : other == word)
    }
  }
}

extension Percentage {
  /// The distance between two percentages, the greater one first.
  fileprivate init(distance greater: Percentage, _ less: Percentage) {
    self.init(units: greater.units > less.units ? greater.units - less.units : 0)
  }
}
