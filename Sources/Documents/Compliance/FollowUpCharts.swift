import Compliance
import DocumentModel
import SpanishText

/// A bar of a chart about the follow-up.
struct FollowUpBar {
  let label: String
  let share: Double?
  let text: String
  let isTotal: Bool

  init(label: String, _ percentage: Percentage?, text: String? = nil, isTotal: Bool = false) {
    self.label = label
    share = percentage?.share
    self.text = text ?? percentage?.text ?? "—"
    self.isTotal = isTotal
  }

  init(label: String, _ value: YearValue, isTotal: Bool = false) {
    self.label = label
    switch value {
    case .computed(let percentage): share = percentage.share
    case .published(let number): share = Percentage(number).share
    case .notApplicable, .beingDesigned, .contradictory, .unknown: share = nil
    }
    text = YearValueWords.text(value)
    self.isTotal = isTotal
  }
}

/// The charts of a report on the follow-up, each with the sentence and the table that say the same.
///
/// A chart is nil where there would be nothing to see in it.
enum FollowUpCharts {
  /// Bars with their table.
  static func bars(
    _ bars: [FollowUpBar], value: String, title: String, summary: String, figures: String
  ) -> Chart? {
    guard bars.contains(where: { $0.share != nil }) else { return nil }
    let rows = bars.map { bar in
      BarChart.Row(
        bar.label, bar.share.map { BarChart.Value($0, bar.text) },
        absence: bar.text == "—" ? nil : bar.text, isTotal: bar.isTotal)
    }
    let table = Table(
      [.words(RichText(FollowUpReportWords.bar), weight: 2), .figures(RichText(figures))],
      bars.map { Table.Row([RichText($0.label), RichText($0.text)], isTotal: $0.isTotal) })
    return Chart(
      .bars(BarChart(value, rows)), title: RichText(title), summary: summary, table: table)
  }
}

extension FollowUpReport {
  /// The average of each group in each axis, under that of all.
  var groupChart: Chart? {
    let groups = followUp.groups
    let isWhole = axes.count * (groups.count + 1) > limits.bars
    let bars = axes.indices.flatMap { axis -> [FollowUpBar] in
      let whole = FollowUpBar(
        label: FollowUpReportWords.wholeOf(title(axis)),
        followUp.value(of: .whole, in: axis), isTotal: true)
      let parts = groups.map { group in
        FollowUpBar(label: followUp.name(of: group), followUp.value(of: group, in: axis))
      }
      return [whole] + (isWhole ? [] : parts)
    }
    let means = axes.indices.compactMap { axis -> (axis: String, mean: String)? in
      let mean = followUp.value(of: .whole, in: axis)
      return mean == .unknown ? nil : (axes[axis].title, YearValueWords.text(mean))
    }
    return FollowUpCharts.bars(
      bars, value: FollowUpReportWords.mean, title: FollowUpReportWords.groupChart,
      summary: FollowUpReportWords.means(means), figures: FollowUpReportWords.mean)
  }

  /// How the institutions fall to the ranges, one bar in parts an axis.
  var rangeCharts: [Chart] {
    guard !followUp.ranges.isEmpty else { return [] }
    return axes.indices.compactMap { axis in
      let counts = followUp.ranges.map { followUp.count(in: $0, ofAxis: axis)?.count ?? 0 }
      let outside = followUp.countOutsideRanges(ofAxis: axis)?.count ?? 0
      guard counts.contains(where: { $0 > 0 }) || outside > 0 else { return nil }
      var parts = zip(followUp.ranges, counts).map { range, count in
        Distribution.Part(StatusMark(light(of: range), range.spanish), count)
      }
      if outside > 0 {
        parts.append(Distribution.Part(StatusMark(.grey, ComplianceWords.outside), outside))
      }
      let rows = parts.map { part -> Table.Row in
        [RichText(part.mark.word), RichText(Spanish.grouped(part.count))]
      }
      return Chart(
        .distribution(Distribution(parts)),
        title: RichText(FollowUpReportWords.rangeChart(title(axis))),
        summary: FollowUpReportWords.ranges(
          axes[axis], parts.map { ($0.mark.word, $0.count) }),
        table: Table(
          [
            .words(RichText(ComplianceWords.range)),
            .figures(RichText(FollowUpReportWords.institutions)),
          ], rows))
    }
  }

  /// The highest range is green, the lowest one red, what lies between yellow.
  private func light(of range: PercentageRange) -> StatusMark.Light {
    let ordered = followUp.ranges.sorted {
      Percentage($0.lower) > Percentage($1.lower)
    }
    if range == ordered.first { return .green }
    return range == ordered.last ? .red : .yellow
  }
}

extension FollowUpReport.Chapter {
  /// The average of each sector, the highest first, over that of all.
  var sectorChart: Chart? {
    guard let matrix = report.figures?.matrix, sectors.count > 1 else { return nil }
    let bars = sectors.map { sector in
      FollowUpBar(label: matrix.sectors[sector], followUp.value(of: .sector(sector), in: axis))
    }
    // A sector without a figure stands last; of equal ones, the first of the plan stands first.
    let ordered = bars.enumerated().sorted {
      let (one, other) = ($0.element.share ?? -1, $1.element.share ?? -1)
      return one == other ? $0.offset < $1.offset : one > other
    }.map(\.element)
    let shown = ordered.prefix(report.limits.bars)
    let whole = FollowUpBar(
      label: ComplianceWords.total, followUp.value(of: .whole, in: axis), isTotal: true)
    return FollowUpCharts.bars(
      shown + [whole], value: FollowUpReportWords.mean,
      title: FollowUpReportWords.sectorChart(report.title(axis)),
      summary: FollowUpReportWords.sectors(
        scheme, best: tied(with: ordered.first, in: ordered),
        lowest: tied(with: ordered.last { $0.share != nil }, in: ordered),
        hidden: ordered.count - shown.count),
      figures: FollowUpReportWords.mean)
  }

  /// The bars with a figure that is printed like that of one of them.
  private func tied(with bar: FollowUpBar?, in bars: [FollowUpBar]) -> [FollowUpBar] {
    bars.filter { $0.share != nil && $0.text == bar?.text }
  }

  /// How many institutions have each percentage.
  var frequencyChart: Chart? {
    let frequencies = followUp.frequencies(ofAxis: axis)
    let total = frequencies.reduce(0) { $0 + $1.count }
    guard frequencies.count > 1, total > 0 else { return nil }
    let shown = frequencies.prefix(report.limits.bars)
    let bars = shown.map { frequency in
      FollowUpBar(
        label: FrequencyWords.percent(frequency.percentage), Percentage(frequency.count, of: total),
        text: Spanish.grouped(frequency.count))
    }
    return FollowUpCharts.bars(
      bars, value: FollowUpReportWords.institutions,
      title: FollowUpReportWords.frequencyChart(report.title(axis)),
      summary: FollowUpReportWords.frequencies(
        scheme, top: frequencies[0], total: total, hidden: frequencies.count - shown.count),
      figures: FollowUpReportWords.institutions)
  }
}
