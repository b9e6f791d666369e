import DocumentModel
import TerminalText

extension TerminalDrawing {
  /// A chart in block characters: its title, the drawing, what its signs mean, what it says.
  func lines(of chart: Chart) -> [StyledLine] {
    let caption = RenderingWords.caption(RenderingWords.chart, chart.number, chart.title)
    let drawing =
      switch chart.content {
      case .timeline(let timeline): TerminalTimeline(timeline, width: width).lines
      case .bars(let bars): TerminalBars(bars, width: width).lines
      case .distribution(let distribution):
        TerminalDistribution(distribution, width: width).lines
      }
    let parts = [wrapped(caption, [.strong]), drawing, wrapped(RichText(chart.summary))]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [StyledLine()]))
  }

  /// Signs with what they mean, in lines; a sign never parts from the first of its words.
  func legend(_ items: [(sign: String, words: String, role: TextRole?)]) -> [StyledLine] {
    var lines: [StyledLine] = []
    for item in items {
      var piece = StyledLine(item.sign, item.role.map { [$0] } ?? [])
      let words = " " + item.words.printable
      piece.append(
        StyledRun(text: words.truncated(to: max(1, width - piece.width)), roles: [.faint]))
      if let last = lines.last, last.width + 3 + piece.width <= width {
        lines[lines.count - 1] = last.followed(by: "   ")
        lines[lines.count - 1].append(piece)
      } else {
        lines.append(piece)
      }
    }
    return lines
  }
}

/// What the charts of a terminal share.
enum TerminalChart {
  /// The cells of labels beside a drawing, so that it keeps half of the width at least.
  static func labelWidth(_ labels: some Sequence<String>, width: Int) -> Int {
    min(labels.map(\.displayWidth).max() ?? 0, max(8, width * 2 / 5))
  }

  /// The label in at most three lines.
  static func label(_ text: String, width: Int, _ roles: [TextRole] = []) -> [StyledLine] {
    let lines = text.printable.wrapped(to: width)
    let kept = lines.prefix(3).enumerated().map { index, line in
      index == 2 && lines.count > 3 ? (line + " …").fitting(width) : line
    }
    return kept.map { StyledLine($0, roles) }
  }
}

extension String {
  /// The text, or as much of it as fits before an ellipsis.
  fileprivate func fitting(_ width: Int) -> String {
    displayWidth <= width ? self : String(dropLast()).truncated(to: width)
  }
}
