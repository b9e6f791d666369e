import DocumentModel
import TerminalText

/// Where the rows of a line of time stand, cut into drawings that find room on a page.
struct SVGTimelineLayout {
  /// A row or the title of a group, with its height.
  struct Line {
    /// What stands on the line.
    enum Content {
      case title([String])
      case row(Timeline.Row, label: [String])
    }

    let content: Content
    let height: Double
  }

  let frame: SVGFrame
  /// The room before the labels for numbers, as 1.1.1.
  let numberWidth: Double
  /// Where labels begin.
  let labelLeft: Double
  /// Where days begin.
  let plotLeft: Double
  let scale: DayScale
  /// The lines of each drawing.
  let parts: [[Line]]

  static let lanePitch = SVGBar.height + 4
  private static let rowPadding = 9.0
  private static let widestLabel = 270.0

  init(_ timeline: Timeline, _ frame: SVGFrame) {
    self.frame = frame
    let rows = timeline.groups.flatMap(\.rows)
    let numbers = rows.compactMap(\.number).map {
      SVGMetrics.text.width(of: $0.prefix(20).printable)
    }
    numberWidth = numbers.max().map { min($0 + 6, 80) } ?? 0
    let lead = (timeline.lights.isEmpty ? 0.0 : 16) + numberWidth
    labelLeft = lead
    let labels = rows.map { SVGMetrics.text.width(of: $0.label.prefix(80).printable) }.max() ?? 0
    switch frame {
    case .wide: plotLeft = lead + min(labels, Self.widestLabel - lead) + SVGMetrics.gap
    case .narrow: plotLeft = 0
    }
    // A diamond at the last day keeps its right half.
    scale = DayScale(dayCount: timeline.dayCount, length: frame.width - plotLeft - 7)
    let labelWidth = frame == .wide ? plotLeft - SVGMetrics.gap - lead : frame.width - lead
    parts = Self.parts(timeline.groups, labelWidth, frame)
  }

  /// The horizontal place of a label that is centred at `x` but stays within the drawing.
  func left(ofLabel width: Double, at x: Double) -> Double {
    min(max(x - width / 2, 0), frame.width - width)
  }

  private static func parts(_ groups: [Timeline.Group], _ width: Double, _ frame: SVGFrame)
    -> [[Line]]
  {
    var parts: [[Line]] = [[]]
    var height = 0.0
    for group in groups {
      let title = group.title.map { Self.title($0, frame) }
      var isOpen = false
      for row in group.rows {
        let line = Self.line(row, width, frame)
        let lead = isOpen ? 0 : title?.height ?? 0
        if height > 0, height + lead + line.height > SVGMetrics.longest {
          parts.append([])
          height = 0
          isOpen = false
        }
        // A drawing that goes on within a group says again which one.
        if !isOpen, let title {
          parts[parts.count - 1].append(title)
          height += title.height
        }
        isOpen = true
        parts[parts.count - 1].append(line)
        height += line.height
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static func title(_ title: String, _ frame: SVGFrame) -> Line {
    let lines = SVGMetrics.strong.lines(of: title, width: frame.width, limit: 2)
    return Line(
      content: .title(lines), height: Double(lines.count) * SVGMetrics.leading + rowPadding + 4)
  }

  private static func line(_ row: Timeline.Row, _ width: Double, _ frame: SVGFrame) -> Line {
    let label = SVGMetrics.text.lines(
      of: row.label, width: width, limit: SVGMetrics.labelLines)
    let text = Double(max(label.count, 1)) * SVGMetrics.leading
    let bars = Double(max(TimelineLanes(row).lanes.count, 1)) * lanePitch
    let height = frame == .wide ? max(text, bars) : text + bars + 4
    return Line(content: .row(row, label: label), height: height + rowPadding)
  }
}
