import DocumentModel

/// The columns of a line of time: periods of like length between its ticks.
struct DOCXTimelineGrid {
  /// A label over some columns.
  struct Label {
    let text: String
    let span: Int
  }

  /// Word knows at most 63 columns; some are for words.
  private static let most = 56

  /// The first day of each column, and behind them the first day that is not shown.
  let days: [Int]
  /// The labels over the columns.
  let labels: [Label]
  /// The column of the cut-off day.
  let cutOff: Int?
  /// Whether a tick stands at the beginning of a column.
  let isTick: [Bool]

  init(_ timeline: Timeline, width: Int) {
    let count = timeline.dayCount
    var starts = timeline.ticks.filter { (0..<count).contains($0.day) }
    if starts.first?.day != 0 { starts.insert(Timeline.Tick(day: 0, label: ""), at: 0) }
    // Ticks beyond what can be drawn lose their columns, not their days.
    let stride = (starts.count + Self.most - 1) / Self.most
    let kept = starts.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    let parts = min(4, max(1, 36 / kept.count))
    var days: [Int] = []
    var isTick: [Bool] = []
    var spans: [Int] = []
    for (index, tick) in kept.enumerated() {
      let end = index + 1 < kept.count ? kept[index + 1].day : count
      let pieces = max(1, min(parts, end - tick.day))
      for piece in 0..<pieces {
        days.append(tick.day + (end - tick.day) * piece / pieces)
        isTick.append(piece == 0)
      }
      spans.append(pieces)
    }
    self.days = days + [count]
    self.isTick = isTick
    labels = Self.labels(kept.map(\.label), spans, columnWidth: width / max(1, days.count))
    cutOff = timeline.cutOff.flatMap { cut in
      (0..<count).contains(cut.day) ? days.lastIndex { $0 <= cut.day } : nil
    }
  }

  var count: Int { days.count - 1 }

  /// The columns that a period touches.
  func columns(of bar: Timeline.Bar) -> Range<Int> {
    let (first, last) = (max(bar.first, 0), min(bar.last, (days.last ?? 1) - 1))
    guard first <= last else { return 0..<0 }
    let begin = days.lastIndex { $0 <= first } ?? 0
    let end = days.lastIndex { $0 <= last } ?? 0
    return begin..<min(end + 1, count)
  }

  /// As many of the labels as there is room for, each over the columns up to the next one.
  private static func labels(_ texts: [String], _ spans: [Int], columnWidth: Int) -> [Label] {
    var columns: [Int] = []
    var count = 0
    for span in spans {
      columns.append(count)
      count += span
    }
    let shown = TickLabels.shown(
      starts: columns.map { Double($0 * columnWidth) },
      // Bold letters of 7.5 points, and the room at their sides.
      widths: texts.map { Double(DOCXMeasure.width(of: $0, isBold: true) * 15 / 100 + 110) },
      gap: 0, end: Double(count * columnWidth))
    var labels: [Label] = []
    for (place, index) in shown.enumerated() {
      let end = place + 1 < shown.count ? columns[shown[place + 1]] : count
      if place == 0, columns[index] > 0 { labels.append(Label(text: "", span: columns[index])) }
      labels.append(Label(text: texts[index], span: end - columns[index]))
    }
    return labels.isEmpty ? [Label(text: "", span: count)] : labels
  }
}
