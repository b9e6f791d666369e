import Compliance
import DocumentModel
import SpanishText

/// In which range how many institutions lie, and how often each percentage comes.
extension FollowUpReport {
  /// Range × axis.
  var ranges: [Block] {
    guard let table = summary.rangeTable else { return [] }
    return [.table(table.captioned(RichText(FollowUpReportWords.rangeCaption)))]
  }

  /// The same, group by group.
  var rangesByGroup: [Block] {
    guard figures != nil, !followUp.ranges.isEmpty, followUp.groups.count > 1 else { return [] }
    let tables = followUp.groups.map { group -> Table.Group in
      let count = followUp.institutionCount(of: group)
        .map { ": \(ComplianceWords.institutions($0))" }
      return Table.Group(
        RichText(followUp.name(of: group) + (count ?? "")), rows(of: group))
    }
    return [
      .table(
        Table(
          caption: RichText(FollowUpReportWords.groupRangeCaption),
          [.words(RichText(ComplianceWords.range))] + summary.axisColumns, groups: tables,
          notes: summary.notes(ComplianceWords.rangeRule) + summary.uncounted, isDense: true))
    ]
  }

  private func rows(of group: Scope) -> [Table.Row] {
    var rows = followUp.ranges.map { range in
      Table.Row(
        [RichText(range.spanish)]
          + axes.indices.map {
            summary.cell(followUp.count(in: range, ofAxis: $0, scope: group))
          })
    }
    let outside = axes.indices.map { followUp.countOutsideRanges(ofAxis: $0, scope: group) }
    if outside.contains(where: { ($0?.count ?? 0) > 0 }) {
      rows.append(Table.Row([RichText(ComplianceWords.outside)] + outside.map(summary.cell)))
    }
    return rows
  }

  /// Percentage × axis: how many institutions have it.
  var frequencies: [Block] {
    let frequencies = axes.indices.map { followUp.frequencies(ofAxis: $0) }
    var counts: [Int: [Int]] = [:]
    for (axis, found) in frequencies.enumerated() {
      for frequency in found {
        counts[frequency.percentage.digits, default: Array(repeating: 0, count: axes.count)][axis] =
          frequency.count
      }
    }
    guard !counts.isEmpty else { return [] }
    let ordered = counts.sorted { $0.key > $1.key }
    var rows = ordered.prefix(limits.percentages).map { digits, counts in
      Table.Row(
        [RichText(PrintedNumber(digits: digits, decimals: 2).text)] + cells(counts))
    }
    let hidden = ordered.dropFirst(limits.percentages)
    if !hidden.isEmpty {
      let sums = axes.indices.map { axis in hidden.reduce(0) { $0 + $1.value[axis] } }
      let words = FrequencyWords.others(hidden.count)
      rows.append(Table.Row([RichText(words)] + cells(sums)))
    }
    let totals = axes.indices.map { axis in frequencies[axis].reduce(0) { $0 + $1.count } }
    rows.append(
      Table.Row([RichText(ComplianceWords.total)] + cells(totals), isTotal: true))
    let table = Table(
      [.figures(RichText(ComplianceWords.percentage))] + summary.axisColumns, rows,
      notes: summary.notes(FollowUpReportWords.frequencyRule) + summary.uncounted, isDense: true)
    return [.table(table.sortable(RichText(FollowUpReportWords.frequencyCaption)))]
  }

  /// Counts as cells: a dash where there is none, or where nobody knows.
  private func cells(_ counts: [Int]) -> [RichText] {
    counts.map { RichText($0 == 0 ? "—" : Spanish.grouped($0)) }
  }

  /// Group × axis: how many institutions lack something.
  var withOpportunities: [Block] {
    let scopes = (figures == nil ? [] : followUp.groups) + [.whole]
    let rows = scopes.map { scope in
      let counts = axes.indices.map { followUp.countOfOpportunities(ofAxis: $0, scope: scope) }
      return (scope, counts)
    }
    guard rows.contains(where: { $0.1.contains { $0 != nil } }) else { return [] }
    let table = Table(
      [.words(RichText(ComplianceWords.group), weight: 2)] + summary.axisColumns,
      rows.map { scope, counts in
        Table.Row(
          [RichText(followUp.name(of: scope))] + counts.map(summary.cell),
          isTotal: scope == .whole)
      }, notes: summary.notes(FollowUpReportWords.withOpportunitiesRule(axes)), isDense: true)
    return [.table(table.sortable(RichText(FollowUpReportWords.withOpportunitiesCaption)))]
  }
}
