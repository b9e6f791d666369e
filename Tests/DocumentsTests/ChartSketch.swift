import DocumentModel

/// A chart as lines of text, so that a person can see what is drawn.
enum ChartSketch {
  static func text(of chart: Chart) -> String {
    switch chart.content {
    case .timeline(let timeline): text(of: timeline)
    case .bars(let bars):
      bars.rows.map { row in
        "\(row.isTotal ? "= " : "")\(row.label): \(row.value?.text ?? "—") | "
          + "\(row.reference?.text ?? "—")"
      }.joined(separator: "\n")
    case .distribution(let distribution):
      distribution.parts.map { "\($0.mark.plainText): \($0.count)" }.joined(separator: "\n")
    }
  }

  private static let width = 66

  private static func text(of timeline: Timeline) -> String {
    let scale = { (day: Int) in
      min(max(0, day * width / timeline.dayCount), width - 1)
    }
    var axis = Array(repeating: Character(" "), count: width + 8)
    for tick in timeline.ticks {
      for (offset, letter) in tick.label.enumerated() { axis[scale(tick.day) + offset] = letter }
    }
    var lines = [String(axis)]
    for group in timeline.groups {
      if let title = group.title { lines.append(title) }
      for row in group.rows { lines += text(of: row, scale, timeline.cutOff.map { scale($0.day) }) }
    }
    return lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private static func text(
    of row: Timeline.Row, _ scale: (Int) -> Int, _ cutOff: Int?
  ) -> [String] {
    var lines: [String] = []
    for role in row.roles {
      var line = Array(repeating: Character(" "), count: width)
      if let cutOff { line[cutOff] = "¦" }
      for bar in row.bars where bar.role == role {
        for place in scale(bar.first)...scale(bar.last) { line[place] = letter(role) }
      }
      let label = lines.isEmpty ? "\(row.number ?? String(row.label.prefix(20))) " : ""
      let status = lines.isEmpty ? row.status.map { " \($0.plainText)" } ?? "" : ""
      lines.append(String(line) + " " + label + status)
    }
    return lines
  }

  private static func letter(_ role: Timeline.Role) -> Character {
    switch role {
    case .planned: "="
    case .replanned: "+"
    case .actual: "#"
    case .lasting: "-"
    }
  }
}

extension Timeline.Row {
  fileprivate var roles: [Timeline.Role] {
    Timeline.Role.allCases.filter { role in bars.contains { $0.role == role } }
  }
}
