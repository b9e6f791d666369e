/// How many of something each of two years has, where known.
package struct YearCounts: Hashable, Sendable {
  /// In the earlier year.
  package let before: Int?
  /// In the later year.
  package let after: Int?
}

/// A part of the institutions in each of two years, the same by its name.
package struct YearScope: Hashable, Sendable {
  /// The group or the sector, or «Total».
  package let name: String
  /// The part in the earlier year; nil where it had none of that name.
  package let before: Scope?
  /// The part in the later year; nil where it has none of that name.
  package let after: Scope?

  /// All institutions of both years.
  package static let whole = YearScope(
    name: Classification.nameOfWhole, before: .whole, after: .whole)

  /// Whether it is all institutions.
  package var isWhole: Bool { self == .whole }
}

/// An axis in each of two years, the same by its key.
package struct YearAxis: Hashable, Sendable {
  /// The number of the axis in the earlier year; nil where it had none.
  package let before: Int?
  /// The number of the axis in the later year; nil where it has none.
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

  /// Of which institutions it tells.
  package let scope: YearScope
  /// The earlier value.
  package let before: YearValue
  /// The later value.
  package let after: YearValue
  /// How many institutions each year has in the scope, where known.
  package let institutions: YearCounts
  /// What the axis asks for in each year.
  package let activities: ActivityChange

  /// The difference in percentage points, and of what; nil where one side is no number.
  package var difference: (points: PrintedNumber, basis: Basis)? {
    YearValue.difference(from: before, to: after)
  }

  /// Whether the axis asks for the same in both years, as far as known.
  package var isComparable: Bool { activities.isComparable }
}

/// What an axis asks for in two years.
package struct ActivityChange: Hashable, Sendable {
  /// How many activities it has in each year, where known.
  package let counts: YearCounts
  /// The keys of those that only the earlier year has; none where only their number is known.
  package let left: [String]
  /// The keys of those that only the later year has.
  package let entered: [String]

  init(_ before: Axis, _ after: Axis) {
    counts = YearCounts(before: before.activityCount, after: after.activityCount)
    let (old, new) = (before.activities.map(\.key), after.activities.map(\.key))
    guard !old.isEmpty, !new.isEmpty else {
      (left, entered) = ([], [])
      return
    }
    let (former, present) = (Set(old.map(\.comparable)), Set(new.map(\.comparable)))
    left = old.filter { !present.contains($0.comparable) }
    entered = new.filter { !former.contains($0.comparable) }
  }

  /// Whether it is known what both years ask for.
  package var isKnown: Bool { counts.before != nil && counts.after != nil }

  /// Whether both years ask for the same, as far as known.
  package var isComparable: Bool {
    guard left.isEmpty, entered.isEmpty else { return false }
    guard let before = counts.before, let after = counts.after else { return true }
    return before == after
  }
}

/// An institution in an axis, year against year.
package struct InstitutionChange: Hashable, Sendable {
  /// The axis in both years.
  package let axis: YearAxis
  /// The earlier value; unknown where the axis was not there.
  package let before: YearValue
  /// The later value; unknown where the axis is not there any more.
  package let after: YearValue
  /// What the axis asks for in each year; nil where only one of them has it.
  package let activities: ActivityChange?
}

/// Which institutions came, went and changed their sector or group.
package struct MembershipChange: Hashable, Sendable {
  /// Those that only the later year has.
  package let entered: [Institution]
  /// Those that only the earlier year has.
  package let left: [Institution]
  /// Those whose sector or group is another one.
  package let moved: [Institution]
}

/// Two years side by side.
package struct YearComparison: Sendable {
  /// The earlier year.
  package let before: ComplianceYear
  /// The later year.
  package let after: ComplianceYear
  /// The axes of the later year, and behind them those that only the earlier one has.
  package let axes: [YearAxis]
  /// The groups of the later year, those that only the earlier one has, and the whole.
  package let groups: [YearScope]
  /// The sectors of the later year, and those that only the earlier one has.
  package let sectors: [YearScope]

  /// Two years side by side.
  package init(before: ComplianceYear, after: ComplianceYear) {
    self.before = before
    self.after = after
    let old = before.axes.map(\.key.comparable)
    let new = after.axes.map(\.key.comparable)
    axes =
      new.enumerated().map { YearAxis(before: old.firstIndex(of: $1), after: $0) }
      + old.indices.filter { !new.contains(old[$0]) }.map { YearAxis(before: $0, after: nil) }
    groups =
      Self.scopes(before.classification.groups, after.classification.groups) { .group($0) }
      + [.whole]
    sectors = Self.scopes(before.classification.sectors, after.classification.sectors) {
      .sector($0)
    }
  }

  private static func scopes(_ old: [String], _ new: [String], _ scope: (Int) -> Scope)
    -> [YearScope]
  {
    let (former, present) = (old.map(\.comparable), new.map(\.comparable))
    let later = new.indices.map { index in
      YearScope(
        name: new[index], before: former.firstIndex(of: present[index]).map(scope),
        after: scope(index))
    }
    return later
      + old.indices.filter { !present.contains(former[$0]) }.map { index in
        YearScope(name: old[index], before: scope(index), after: nil)
      }
  }

  /// The axis as the later year has it, or else the earlier one.
  package func axis(_ axis: YearAxis) -> Axis {
    axis.after.map { after.axes[$0] } ?? before.axes[axis.before ?? 0]
  }

  /// A scope in an axis that both years have; nil where one of them has no such axis.
  package func change(of scope: YearScope, in axis: YearAxis) -> YearChange? {
    guard let old = axis.before, let new = axis.after else { return nil }
    return YearChange(
      scope: scope, before: scope.before.map { before.value(of: $0, in: old) } ?? .unknown,
      after: scope.after.map { after.value(of: $0, in: new) } ?? .unknown,
      institutions: YearCounts(
        before: scope.before.flatMap(before.institutionCount),
        after: scope.after.flatMap(after.institutionCount)),
      activities: ActivityChange(before.axes[old], after.axes[new]))
  }

  /// An institution of the later year in the axes that have a matrix in either; nil where the earlier
  /// year has no such institution, or no matrix.
  package func changes(ofInstitution institution: Int) -> [InstitutionChange]? {
    guard let old = before.figures, let new = after.figures,
      let former = FormerInstitutions(old.matrix)[new.matrix.institutions[institution]]
    else { return nil }
    /// What a year says of an institution; nothing of an axis that has no matrix.
    func value(_ year: ComplianceYear, _ number: Int, _ axis: Int?) -> YearValue {
      guard let axis, year.isCounted(axis) else { return .unknown }
      return year.figures?.percentage(number, in: axis).map { .computed($0) } ?? .notApplicable
    }
    return axes.compactMap { axis in
      let (then, now) = (value(before, former, axis.before), value(after, institution, axis.after))
      guard then != .unknown || now != .unknown else { return nil }
      let activities = axis.before.flatMap { earlier in
        axis.after.map { ActivityChange(before.axes[earlier], after.axes[$0]) }
      }
      return InstitutionChange(axis: axis, before: then, after: now, activities: activities)
    }
  }

  /// Which institutions came and went; nil where a year has no list of them, so that only their number
  /// is known.
  package var membership: MembershipChange? {
    guard let old = before.figures?.matrix, let new = after.figures?.matrix else { return nil }
    let earlier = FormerInstitutions(old)
    let pairs = new.institutions.map { (now: $0, then: earlier[$0]) }
    let stayed = Set(pairs.compactMap(\.then))
    return MembershipChange(
      entered: pairs.filter { $0.then == nil }.map(\.now),
      left: old.institutions.indices.filter { !stayed.contains($0) }.map { old.institutions[$0] },
      moved: pairs.filter { now, then in
        guard let former = then.map({ old.institutions[$0] }) else { return false }
        return old.sectors[former.sector].comparable != new.sectors[now.sector].comparable
          || old.groups[former.group].comparable != new.groups[now.group].comparable
      }.map(\.now))
  }
}

extension YearValue {
  /// The difference in percentage points: of unrounded values where both are, else of printed ones.
  package static func difference(from before: YearValue, to after: YearValue)
    -> (points: PrintedNumber, basis: YearChange.Basis)?
  {
    if case .computed(let old) = before, case .computed(let new) = after {
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
}

extension Percentage {
  /// The distance between two percentages, the greater one first.
  fileprivate init(distance greater: Percentage, _ less: Percentage) {
    self.init(units: greater.units > less.units ? greater.units - less.units : 0)
  }
}
