import Compliance

/// The comparison for a spreadsheet: a row a group and axis.
extension YearComparisonView {
  /// The table as CSV.
  package var table: [UInt8] {
    let marks = TableMarks(after.plan, before.followUp, after.followUp)
    var table = FigureTable(
      [
        FigureTableWords.axis, FigureTableWords.axisName, FigureTableWords.group,
        FigureTableWords.institutionsBefore, FigureTableWords.institutionsAfter,
        FigureTableWords.before, FigureTableWords.after, FigureTableWords.points,
        FigureTableWords.subtracted, FigureTableWords.activitiesBefore,
        FigureTableWords.activitiesAfter, FigureTableWords.comparable,
      ] + marks.header)
    for pair in comparison.axes {
      let axis = comparison.axis(pair)
      for change in changes(pair) {
        table.add(
          [
            .text(axis.key), .text(axis.name), .text(change.scope.name),
            .count(orNothing: change.institutions.before),
            .count(orNothing: change.institutions.after), .value(change.before),
            .value(change.after), change.difference.map { .number($0.points) } ?? .empty,
            .text(orNothing: change.difference.map { basis($0.basis) }),
            .count(orNothing: change.activities.counts.before),
            .count(orNothing: change.activities.counts.after),
            .text(comparability(of: change)),
          ] + marks.cells)
      }
    }
    return table.bytes
  }

  private func comparability(of change: YearChange) -> String {
    guard change.isComparable else { return FigureTableWords.no }
    return change.activities.isKnown ? FigureTableWords.yes : FigureTableWords.notKnown
  }

  private func basis(_ basis: YearChange.Basis) -> String {
    switch basis {
    case .printed: FigureTableWords.printed
    case .unrounded: FigureTableWords.unrounded
    }
  }
}

extension FigureCell {
  fileprivate static func count(orNothing count: Int?) -> FigureCell {
    count.map { .count($0) } ?? .empty
  }

  /// The number of a year, or why there is none; nothing where it is not known.
  fileprivate static func value(_ value: YearValue) -> FigureCell {
    if let number = value.printed { return .number(number) }
    return value == .unknown ? .empty : .text(YearValueWords.text(value))
  }
}
