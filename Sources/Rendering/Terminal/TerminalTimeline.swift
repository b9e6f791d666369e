import DocumentModel
import TerminalText

/// A line of time in block characters: a row a lane, what was promised over what was done.
struct TerminalTimeline {
  let timeline: Timeline
  let width: Int
  private let labels: Int
  private let plotLeft: Int
  /// Whether labels stand over their bars: beside them there is no room.
  private let isStacked: Bool
  private let scale: DayScale

  init(_ timeline: Timeline, width: Int) {
    self.timeline = timeline
    self.width = width
    isStacked = width < 30
    labels = TerminalChart.labelWidth(
      timeline.groups.flatMap(\.rows).map { Self.label($0) }, width: width)
    plotLeft = isStacked ? 0 : labels + 2
    scale = DayScale(dayCount: timeline.dayCount, length: Double(max(1, width - plotLeft)))
  }

  var lines: [StyledLine] {
    var lines = axis
    for group in timeline.groups {
      if let title = group.title {
        lines += TerminalDrawing(width: width, headings: []).wrapped(RichText(title), [.strong])
      }
      for row in group.rows { lines += self.lines(of: row) }
    }
    return lines + [StyledLine()] + legend
  }

  private var plotWidth: Int { Int(scale.length) }

  /// The cut-off over the ticks, the ticks over a rule.
  private var axis: [StyledLine] {
    var lines: [StyledLine] = []
    if let cutOff = timeline.cutOff, let column = cutOffColumn {
      let words = cutOff.label.printable.truncated(to: max(1, width - 2))
      let place = plotLeft + column
      // Near the right edge the sign stands behind its words.
      let isTurned = place + 2 + words.displayWidth > width
      let start = max(0, isTurned ? place - words.displayWidth - 1 : place)
      let text = isTurned ? words + " ▼" : "▼ " + words
      lines.append(StyledLine(String(repeating: " ", count: start) + text))
    }
    let names = timeline.ticks.map { $0.label.printable.truncated(to: 12) }
    let starts = timeline.ticks.map { scale.cells($0.day, $0.day).lowerBound }
    let shown = TickLabels.shown(
      starts: starts.map(Double.init), widths: names.map { Double($0.displayWidth) }, gap: 1,
      end: scale.length)
    var text = ""
    for index in shown {
      text = text.padded(to: starts[index]) + names[index]
    }
    let rule = (0..<plotWidth).map { starts.contains($0) ? "┬" : "─" }.joined()
    let indent = String(repeating: " ", count: plotLeft)
    return lines + [StyledLine(indent + text, [.faint]), StyledLine(indent + rule, [.faint])]
  }

  private var cutOffColumn: Int? {
    timeline.cutOff.map { scale.cells($0.day, $0.day).lowerBound }
  }

  private func lines(of row: Timeline.Row) -> [StyledLine] {
    let lanes = TimelineLanes(row).lanes.map(line)
    if isStacked {
      return TerminalChart.label(Self.label(row), width: width)
        + (lanes.isEmpty ? [line([])] : lanes)
    }
    let label = TerminalChart.label(Self.label(row), width: labels)
    // The cut-off goes on behind a label of more lines than there are lanes.
    let empty = Array(repeating: line([]), count: max(0, label.count - lanes.count))
    let plot = lanes.isEmpty && empty.isEmpty ? [line([])] : lanes + empty
    return StyledLine.row([label, plot], widths: [labels, plotWidth], gap: 2)
  }

  private func line(_ bars: [Timeline.Bar]) -> StyledLine {
    var cells = [StyledRun](repeating: StyledRun(text: " "), count: plotWidth)
    if let column = cutOffColumn { cells[column] = StyledRun(text: "┊", roles: [.faint]) }
    for bar in bars where scale.shows(bar.first, bar.last) {
      let roles = bar.role == .actual ? [bar.light?.role ?? .accent] : [TextRole]()
      let sign = bar.first == bar.last ? bar.role.daySign : bar.role.sign
      for cell in scale.cells(bar.first, bar.last) {
        cells[cell] = StyledRun(text: sign, roles: roles)
      }
    }
    var line = StyledLine()
    for cell in cells { line.append(cell) }
    return line
  }

  private static func label(_ row: Timeline.Row) -> String {
    let status = row.status.map { $0.light.symbol + "\u{A0}" } ?? ""
    let number = row.number.map { $0.printable + "\u{A0}" } ?? ""
    return status + number + row.label.printable
  }

  private var legend: [StyledLine] {
    let bars = timeline.groups.lazy.flatMap(\.rows).flatMap(\.bars)
    var items: [(sign: String, words: String, role: TextRole?)] = []
    for role in timeline.roles {
      let signs = [
        bars.contains { $0.role == role && $0.first != $0.last } ? role.sign + role.sign : nil,
        bars.contains { $0.role == role && $0.first == $0.last } ? role.daySign : nil,
      ]
      let sign = signs.compactMap(\.self).joined(separator: " ")
      items.append((sign, RenderingWords.name(of: role), role == .actual ? .accent : nil))
    }
    items += timeline.lights.map { ($0.symbol, $0.name, $0.role) }
    return TerminalDrawing(width: width, headings: []).legend(items)
  }
}

extension Timeline.Role {
  /// A cell of a period.
  fileprivate var sign: String {
    switch self {
    case .planned: "░"
    case .replanned: "▒"
    case .actual: "█"
    case .lasting: "╌"
    }
  }

  /// A day by itself.
  fileprivate var daySign: String {
    switch self {
    case .planned: "◇"
    case .replanned: "◈"
    case .actual: "◆"
    case .lasting: "╌"
    }
  }
}
